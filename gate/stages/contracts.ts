import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageChecks } from '../result/coverage.ts';
import { blockedByGenerated } from '../run/blocked.ts';
import type { Stage } from '../run/context.ts';
import { knownContracts } from './known-contracts.ts';
import { folderLockstep } from './lockstep.ts';

const rule = { id: 'contracts/lockstep', what: 'pact files', fix: 'npx passgate contracts' };

/**
 * The consumer's side: every interaction runs against the Pact core, which writes the pact files;
 * those of the project are what it writes.
 */
export const contractsStage: Stage = {
  name: 'contracts',
  knownChecks: ({ root }) => knownContracts(root, 'contracts'),
  blockedBy: blockedByGenerated,
  run: async ({ world, root, outDir, documents }, _earlier, onProgress) => {
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
  },
};
