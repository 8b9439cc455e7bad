import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageChecks } from '../result/coverage.ts';
import { blockedByGenerated } from '../run/blocked.ts';
import type { GateContext } from '../run/context.ts';
import type { GateStage } from '../run/stage.ts';
import { folderLockstep } from './lockstep.ts';

const rule = { id: 'contracts/lockstep', what: 'pact files', mend: 'npx passgate contracts' };

/** The consumer's side: every interaction runs against the Pact core, which writes the pact files;
 * those of the project are what it writes. */
export const contractsStage: GateStage<GateContext> = {
  name: 'contracts',
  blockedBy: blockedByGenerated,
  run: async ({ world, root, outDir, documents, produced }, onProgress) => {
    const { checkPacts, compareWithDocuments, runContracts } = await import('../../contracts/index.ts');
    const pactDir = join(outDir, 'pacts');
    await rm(pactDir, { recursive: true, force: true });
    const { checks, pactFiles } = await runContracts({ world, root, pactDir, onProgress });
    produced.pactFiles = pactFiles;
    // An interaction that fell short is in no pact file: what is committed then differs for a reason that is told already.
    const hold = checks.every((check) => check.verdict === 'passed');
    const committed = hold ? await checkPacts(root, pactFiles) : [];
    return [
      ...checks,
      ...committed,
      ...(await compareWithDocuments(root, pactFiles)),
      ...(await coverageChecks(root)),
      await folderLockstep(rule, pactDir, outDir, /\.json$/, documents),
    ];
  },
};
