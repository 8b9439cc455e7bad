import type { GateContext } from '../context.ts';
import type { GateStage } from '../stage.ts';

/** The four documents are valid, linted and complete. */
export const documentsStage: GateStage<GateContext> = {
  name: 'documents',
  run: async ({ root }) => {
    const { checkDocuments } = await import('../../openapi/index.ts');
    return checkDocuments(root);
  },
};
