import { readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
  type Check,
  makeFolder,
  PassgateError,
  readText,
  temporaryFolder,
  type World,
} from '../core/index.ts';
import { interactions } from './interactions/index.ts';
import { matching, nearestId, type RowFilter } from './pact/filter.ts';
import { publishPacts } from './pact/pact-file.ts';
import { runPactProcess } from './pact/process.ts';

export type OnProgress = (event: { done: number; total: number; text: string }) => void;

export interface RunContractsOptions {
  readonly world: World;
  readonly root: string;
  /** Where the pact files go: those of the contracts, and no others of ours. */
  readonly pactDir: string;
  /**
   * Operation, part of a title, id of a check or list of ids. With it the pact files hold only what
   * was run.
   */
  readonly filter?: RowFilter;
  readonly onProgress?: OnProgress;
}

/** Where the pact files are committed, under the root of the project. */
export const committedPacts = join('contracts', 'pacts');

/**
 * Runs the consumer contracts through the Pact core and writes the pact files from nothing: a row
 * that fell short is in no file. Throws `UNKNOWN_NAME` where a filter fits no row, `INTERRUPTED` on
 * the signal.
 */
export async function runContracts(
  options: RunContractsOptions,
): Promise<{ checks: Check[]; pactFiles: string[] }> {
  const { world, root, pactDir, filter = '', onProgress } = options;
  const rows = matching(interactions, filter, 'contracts');
  if (rows.length === 0) {
    throw new PassgateError(
      'UNKNOWN_NAME',
      `No contract matches the filter "${String(filter)}".${nearestId(filter, interactions, 'contracts')}`,
      'Give an operation id, a part of a title or the id of a check.',
    );
  }
  await makeFolder(pactDir);
  const rawDir = await temporaryFolder('passgate-pacts-');
  try {
    const checks: Check[] = [];
    await runPactProcess(world, { kind: 'contracts', root, rawDir, filter }, (answer) => {
      if (answer.kind !== 'check') return;
      checks.push(answer.check);
      onProgress?.({ done: checks.length, total: rows.length, text: answer.check.title });
    });
    return { checks, pactFiles: await publishPacts(rawDir, pactDir) };
  } finally {
    await rm(rawDir, { recursive: true, force: true });
  }
}

/**
 * Returns whether the committed pact files are byte for byte those just made. One check per file,
 * also for one too many.
 */
export async function checkPacts(root: string, madeFiles: readonly string[]): Promise<Check[]> {
  const committedDir = join(root, committedPacts);
  const made = new Map(madeFiles.map((path) => [relative(join(path, '..'), path), path]));
  const committed = await readdir(committedDir).catch(() => []);
  const names = new Set([...made.keys(), ...committed.filter((name) => name.endsWith('.json'))]);
  return Promise.all(
    [...names].sort().map(async (name): Promise<Check> => {
      const path = made.get(name);
      const fresh = path === undefined ? undefined : await textOf(path);
      const drift = driftOf(await textOf(join(committedDir, name)), fresh);
      return {
        id: `contracts/pact-file/${name}`,
        title: `${join(committedPacts, name)} is up to date`,
        verdict: drift === undefined ? 'passed' : 'failed',
        required: true,
        evidence:
          drift === undefined
            ? []
            : [
                {
                  kind: 'drift',
                  message: `${join(committedPacts, name)} ${drift}.`,
                  where: join(committedPacts, name),
                  hint: 'Run: npx passgate contracts',
                },
              ],
      };
    }),
  );
}

function driftOf(committed: string | undefined, fresh: string | undefined): string | undefined {
  if (committed === undefined) return 'is missing';
  if (fresh === undefined) return 'belongs to no contract';
  return committed === fresh ? undefined : 'differs from what the contracts write now';
}

/** Returns the text with LF line ends; undefined where there is no such file. */
async function textOf(path: string): Promise<string | undefined> {
  return readText(path).then(
    (text) => text.replaceAll('\r\n', '\n'),
    () => undefined,
  );
}
