import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { apiNames, type Check, type Progress } from '../../core/index.ts';
import { operations } from '../../openapi/generated/operations.ts';
import { coverageChecks } from '../result/coverage.ts';
import { blockedByGenerated } from '../run/blocked.ts';
import type { GateContext, Produced, Stage } from '../run/context.ts';
import type { StageOutcome } from '../run/stage.ts';
import { folderLockstep } from './lockstep.ts';

const rule = { id: 'contracts/lockstep', what: 'pact files', fix: 'npx passgate contracts' };

/** The pact files, and what is judged of them: these need every interaction. */
const ofAllInteractions = /^contracts\/(?:(?:pact-file|documents)\/.|lockstep$)/;
const ofCoverage = /^contracts\/coverage(?:-table$|\/)/;

/**
 * The consumer's side: every interaction runs against the Pact core, which writes the pact files;
 * those of the project are what it writes.
 */
export const contractsStage: Stage = {
  name: 'contracts',
  knownChecks: async ({ root }) => [
    ...(await import('../../contracts/index.ts')).knownCheckIds('contracts'),
    ...(await knownOfAll(root)),
  ],
  blockedBy: blockedByGenerated,
  run: async (context, _earlier, onProgress) => {
    const { selection } = context;
    const ids = selection?.of('contracts') ?? [];
    return selection === undefined || selection.isWhole('contracts') || ids.some(isOfAll)
      ? allContracts(context, onProgress)
      : { checks: await someContracts(context, ids, onProgress) };
  },
};

function isOfAll(id: string): boolean {
  return ofAllInteractions.test(id);
}

async function allContracts(
  { world, root, outDir, documents }: GateContext,
  onProgress: (progress: Progress) => void,
): Promise<StageOutcome<Produced>> {
  const { checkPacts, compareWithDocuments, runContracts } = await import('../../contracts/index.ts');
  const pactDir = join(outDir, 'pacts');
  await rm(pactDir, { recursive: true, force: true });
  const { checks, pactFiles } = await runContracts({ world, root, pactDir, onProgress });
  // An interaction that failed is in no pact file: the committed files then differ for a reason
  // that is reported already.
  const havePassed = checks.every((check) => check.verdict === 'passed');
  const committed = havePassed ? await checkPacts(root, pactFiles) : [];
  const all = [
    ...checks,
    ...committed,
    ...(await compareWithDocuments(root, pactFiles)),
    ...(await coverageChecks(root)),
    await folderLockstep(rule, pactDir, outDir, /\.json$/, documents),
  ];
  return { checks: all, produced: { pactFiles } };
}

/** Runs single interactions. Their pact files are no contract of the whole, so none is handed on. */
async function someContracts(
  { world, root, outDir }: GateContext,
  ids: readonly string[],
  onProgress: (progress: Progress) => void,
): Promise<readonly Check[]> {
  const { knownCheckIds, runContracts } = await import('../../contracts/index.ts');
  const known = new Set(knownCheckIds('contracts'));
  const filter = ids.filter((id) => known.has(id));
  const pactDir = join(outDir, 'pacts');
  const ran =
    filter.length === 0 ? [] : (await runContracts({ world, root, pactDir, filter, onProgress })).checks;
  const coverage = ids.some((id) => ofCoverage.test(id)) ? await coverageChecks(root) : [];
  return [...ran, ...coverage.filter(({ id }) => ids.includes(id))];
}

/** Returns the ids of what is judged of all interactions together. */
async function knownOfAll(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, 'contracts', 'pacts')).catch(() => []);
  return [
    ...names.filter((name) => name.endsWith('.json')).map((name) => `contracts/pact-file/${name}`),
    ...[...apiNames, 'operations', 'exceptions'].map((part) => `contracts/documents/${part}`),
    'contracts/coverage-table',
    ...Object.keys(operations).map((operation) => `contracts/coverage/${operation}`),
    rule.id,
  ];
}
