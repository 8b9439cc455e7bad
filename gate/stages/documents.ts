import type { GateContext } from '../run/context.ts';
import type { GateStage } from '../run/stage.ts';

/** The four documents are valid, linted and complete, and break no client that kept to an older version (`--since`). */
export const documentsStage: GateStage<GateContext> = {
  name: 'documents',
  run: async ({ world, root, since }) => {
    const { checkDocuments, checkSince } = await import('../../openapi/index.ts');
    const checks = await checkDocuments(root);
    // What cannot be read cannot be compared either, and that is told already.
    if (since === undefined || checks.some(isUnreadable)) return checks;
    return [...checks, ...(await checkSince(root, since, world.signal))];
  },
};

function isUnreadable({ id, verdict }: { readonly id: string; readonly verdict: string }): boolean {
  return id.endsWith('/readable') && verdict !== 'passed';
}
