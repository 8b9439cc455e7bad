import { basename, join, relative, sep } from 'node:path';
import {
  type Check,
  type DocumentMap,
  failing,
  filesUnder,
  messageOf,
  passing,
  readText,
} from '../../core/index.ts';
import { carriedDocuments, changedDocuments } from '../../openapi/index.ts';

export interface Artefact {
  /** A path or a URL, for people. */
  readonly name: string;
  /** What it says it was made from; empty when it says nothing. */
  readonly madeFrom: DocumentMap;
}

/**
 * Returns every file below a folder whose name ends so, with the map it carries, in a stable order.
 */
export async function artefactsIn(folder: string, root: string, ending: RegExp): Promise<Artefact[]> {
  const paths = (await filesUnder(folder))
    .filter((path) => ending.test(basename(path)))
    .map((path) => join(folder, path));
  return Promise.all(
    paths.sort().map(async (path) => ({
      name: relative(root, path).split(sep).join('/'),
      madeFrom: carriedDocuments(await readText(path)),
    })),
  );
}

export interface LockstepRule {
  readonly id: string;
  /** `generated files`, `pact files`: what they are, in the plural. */
  readonly what: string;
  /** The command that fixes it. */
  readonly fix: string;
}

/** Of the bundles that k6 runs. */
export const bundleRule: LockstepRule = {
  id: 'load/lockstep',
  what: 'k6 bundles',
  fix: 'npx passgate generate',
};

/**
 * Compares artefacts with the current documents. The check fails where there is no artefact, one
 * without a map, or one made from other documents.
 */
export function lockstepCheck(rule: LockstepRule, artefacts: readonly Artefact[], now: DocumentMap): Check {
  const title = `${rule.what} match the current documents`;
  const fail = (message: string): Check =>
    failing(rule.id, title, { kind: 'lockstep', message, hint: rule.fix });
  if (artefacts.length === 0) return fail(`There are no ${rule.what}.`);
  const silent = artefacts.filter((artefact) => Object.keys(artefact.madeFrom).length === 0);
  if (silent.length > 0) return fail(`${few(silent)} does not name the documents that it was made from.`);
  const stale = artefacts.filter((artefact) => changedDocuments(artefact.madeFrom, now).length > 0);
  if (stale.length === 0) return passing(rule.id, `${title} (${artefacts.length})`);
  const changed = [...new Set(stale.flatMap((artefact) => changedDocuments(artefact.madeFrom, now)))];
  return fail(
    `${few(stale)} was made before ${changed.map((api) => `openapi/${api}.yaml`).join(', ')} changed.`,
  );
}

function few(artefacts: readonly Artefact[]): string {
  const [first] = artefacts;
  const others = artefacts.length - 1;
  return `${first?.name ?? ''}${others > 0 ? ` (and ${others} more)` : ''}`;
}

/** Runs `lockstepCheck` over a folder. It fails where the folder cannot be read. */
export async function folderLockstep(
  rule: LockstepRule,
  folder: string,
  root: string,
  ending: RegExp,
  now: DocumentMap,
): Promise<Check> {
  try {
    return lockstepCheck(rule, await artefactsIn(folder, root, ending), now);
  } catch (error) {
    const evidence = { kind: 'lockstep', message: messageOf(error), hint: rule.fix };
    return failing(rule.id, `${rule.what} match the current documents`, evidence);
  }
}
