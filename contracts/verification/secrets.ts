import { type ApiName, apiNames, type Masker } from '../../core/index.ts';
import { operations } from '../../openapi/generated/operations.ts';
import { type JsonObject, readDocument } from '../../openapi/index.ts';
import { isRecord, recordOf, resolved } from '../pact/schema.ts';
import type { Recorded } from './recorder.ts';

/** Teaches the masker the secrets in an answer: the properties that the documents mark `format: password`. */
export type SecretLearner = (exchange: Recorded, of: { readonly operation: string }, masker: Masker) => void;

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
    const secrets = names.get(row.api) ?? new Set();
    const text = new TextDecoder().decode(body);
    try {
      learnFrom(JSON.parse(text), secrets, masker);
    } catch {
      learnFromBroken(text, secrets, masker);
    }
  };
}

/** Names of the properties that hold secrets, anywhere in the schemas of a document. */
export function secretNames(document: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const schema of Object.values(recordOf(recordOf(document.components).schemas))) {
    for (const [name, property] of Object.entries(recordOf(recordOf(schema).properties))) {
      if (resolved(document, property).format === 'password') names.add(name);
    }
  }
  return names;
}

function learnFrom(value: unknown, names: ReadonlySet<string>, masker: Masker): void {
  if (Array.isArray(value)) for (const item of value) learnFrom(item, names, masker);
  if (!isRecord(value)) return;
  for (const [name, child] of Object.entries(value)) {
    if (!names.has(name)) learnFrom(child, names, masker);
    else learnAll(child, masker);
  }
}

/** Also where a secret came in another form than the documents say. */
function learnAll(value: unknown, masker: Masker): void {
  if (typeof value === 'string' || typeof value === 'number') masker.learn(String(value));
  else if (isRecord(value) || Array.isArray(value)) {
    for (const child of Object.values(value)) learnAll(child, masker);
  }
}

/** What looks like a named property in a text that is no JSON, as one that was cut off: better too much than a secret told. */
function learnFromBroken(text: string, names: ReadonlySet<string>, masker: Masker): void {
  for (const [, name = '', value = ''] of text.matchAll(/["']?(\w+)["']?\s*[:=]\s*["']?([^"'&<>\s,}]+)/g)) {
    if (names.has(name)) masker.learn(value);
  }
}
