import { apiNames, type Check } from '../../core/index.ts';
import type { Stage } from '../run/context.ts';

/**
 * The four documents are valid, linted and complete, and break no client of an older version
 * (`--since`).
 */
export const documentsStage: Stage = {
  name: 'documents',
  knownChecks: ({ isSinceGiven }) => {
    const parts = ['readable', 'lint', 'operations', ...(isSinceGiven ? ['since'] : [])];
    return apiNames.flatMap((api) => parts.map((part) => `documents/${api}/${part}`));
  },
  run: async ({ world, root, since }) => {
    const { checkDocuments, checkSince } = await import('../../openapi/index.ts');
    const checks = await checkDocuments(root);
    // What cannot be read cannot be compared either, and its own check says so already.
    if (since === undefined || checks.some(isUnreadable)) return { checks };
    return { checks: [...checks, ...(await checkSince(root, since, world.signal))] };
  },
};

function isUnreadable({ id, verdict }: Check): boolean {
  return id.endsWith('/readable') && verdict !== 'passed';
}
