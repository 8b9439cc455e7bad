import {
  type ApiName,
  apiNames,
  type JsonObject,
  type Masker,
  recordOf,
  secretsIn,
} from '../../core/index.ts';
import { operations } from '../../openapi/generated/operations.ts';
import { readDocument } from '../../openapi/index.ts';
import { resolved } from '../pact/schema.ts';
import type { WireExchange } from './recorder.ts';

/**
 * Teaches the masker the secrets in an answer: the properties that the documents mark `format:
 * password`.
 */
export type SecretLearner = (
  exchange: WireExchange,
  of: { readonly operation: string },
  masker: Masker,
) => void;

export async function secretLearner(root: string): Promise<SecretLearner> {
  const documents = await Promise.all(
    apiNames.map(async (api) => [api, (await readDocument(root, api)).content] as const),
  );
  const names = new Map<ApiName, ReadonlySet<string>>(
    documents.map(([api, content]) => [api, secretNames(content)]),
  );
  return ({ body }, { operation }, masker) => {
    const row = Object.values(operations).find(({ id }) => id === operation);
    if (row === undefined) return;
    const secrets = secretsIn(new TextDecoder().decode(body), names.get(row.api) ?? new Set());
    for (const secret of secrets) masker.learn(secret);
  };
}

/** Returns the names of the properties that hold secrets, anywhere in the schemas of a document. */
export function secretNames(document: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const schema of Object.values(recordOf(recordOf(document.components).schemas))) {
    for (const [name, property] of Object.entries(recordOf(recordOf(schema).properties))) {
      if (resolved(document, property).format === 'password') names.add(name);
    }
  }
  return names;
}
