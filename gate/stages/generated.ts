import { join } from 'node:path';
import type { GateContext } from '../run/context.ts';
import type { GateStage } from '../run/stage.ts';
import { folderLockstep } from './lockstep.ts';

const rule = { id: 'generated/lockstep', what: 'generated files', mend: 'npx passgate generate' };

/** What is generated is what the documents give now, and says so. */
export const generatedStage: GateStage<GateContext> = {
  name: 'generated',
  run: async ({ root, documents }) => {
    const { checkGenerated } = await import('../../openapi/index.ts');
    const drift = await checkGenerated(root);
    // A file that drifted also names other documents: one cause is told once.
    if (drift.some((check) => check.verdict !== 'passed')) return drift;
    const folder = join(root, 'openapi', 'generated');
    return [...drift, await folderLockstep(rule, folder, root, /\.(ts|js)$/, documents)];
  },
};
