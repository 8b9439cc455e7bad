import { type ApiName, apiFacts, apiNames, type StageName } from '../../core/index.ts';
import { operations } from '../../openapi/generated/operations.ts';
import type { Stage } from './context.ts';

const apiOfOperation: ReadonlyMap<string, ApiName> = new Map(
  Object.values(operations).map(({ id, api }) => [id, api]),
);

/**
 * Returns the API that a check is about. Its id names the API, an operation, or the pact file of a
 * provider; undefined for a check about several.
 */
function apiOfCheck(id: string): ApiName | undefined {
  const parts = id.split('/');
  return (
    apiNames.find((api) => parts.includes(api)) ??
    parts.map((part) => apiOfOperation.get(part)).find((api) => api !== undefined) ??
    apiNames.find((api) => parts.some((part) => part.includes(apiFacts(api).providerName)))
  );
}

/** Returns whether a check is about an API that is served, or about several. */
export function isServed(id: string, served: readonly ApiName[]): boolean {
  const api = apiOfCheck(id);
  return api === undefined || served.includes(api);
}

/** These judge Passgate's own files, one for each API. The others ask only what is served. */
const stagesOfFiles: readonly StageName[] = ['documents', 'generated', 'contracts'];

/** Returns a stage without its checks about APIs that the target does not serve. */
export function ofServedApis(stage: Stage, served: readonly ApiName[]): Stage {
  if (!stagesOfFiles.includes(stage.name)) return stage;
  return {
    ...stage,
    run: async (...given) => {
      const outcome = await stage.run(...given);
      return { ...outcome, checks: outcome.checks.filter(({ id }) => isServed(id, served)) };
    },
  };
}
