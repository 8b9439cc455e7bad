import { join } from 'node:path';
import { apiNames } from '../../core/index.ts';
import type { Stage } from '../run/context.ts';
import { folderLockstep } from './lockstep.ts';

const rule = { id: 'generated/lockstep', what: 'generated files', fix: 'npx passgate generate' };

/** The generated files are what the documents give now, and name them. */
export const generatedStage: Stage = {
  name: 'generated',
  knownChecks: () => [...apiNames, 'tables', 'superfluous', 'lockstep'].map((part) => `generated/${part}`),
  run: async ({ root, documents }) => {
    const { checkGenerated, generatedRoot } = await import('../../openapi/index.ts');
    const drift = await checkGenerated(root);
    // A file that drifted also names other documents: one cause is reported once.
    if (drift.some((check) => check.verdict !== 'passed')) return { checks: drift };
    const place = generatedRoot(root);
    const folder = join(place, 'openapi', 'generated');
    const lockstep = await folderLockstep(rule, folder, place, /\.(ts|js)$/, documents);
    return { checks: [...drift, lockstep] };
  },
};
