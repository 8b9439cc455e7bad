import { fileURLToPath } from 'node:url';
import { apiNames, readDocument } from '../../openapi/index.ts';

type Schema = Readonly<Record<string, unknown>>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
const entries = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

/**
 * Returns `operation status code` of every documented answer. The codes are the values of `code`
 * and `error` in its schemas.
 */
export async function documentedAnswers(): Promise<Set<string>> {
  const answers = new Set<string>();
  for (const api of apiNames) {
    const { content } = await readDocument(root, api);
    const at = (value: unknown): Schema => dereferenced(content, value);
    for (const [, item] of entries(content.paths)) {
      for (const [, operation] of entries(item)) {
        const id = isObject(operation) ? operation.operationId : undefined;
        if (typeof id !== 'string' || !isObject(operation)) continue;
        for (const [status, response] of entries(operation.responses)) {
          for (const code of codesOf(at(response), at)) answers.add(`${id} ${status} ${code}`);
        }
      }
    }
  }
  return answers;
}

function codesOf(response: Schema, at: (value: unknown) => Schema): Set<string> {
  const codes = new Set<string>();
  for (const [, media] of entries(response.content)) collect(at(at(media).schema), '', codes, at);
  // A success has items or none; a body that may be missing has no code then.
  if (codes.size === 0 || response['x-body-optional'] === true) codes.add('-');
  if ([...codes].some((code) => code.includes(':'))) codes.add('-');
  return codes;
}

function collect(schema: Schema, source: string, codes: Set<string>, at: (value: unknown) => Schema): void {
  for (const [, branch] of [...entries(schema.oneOf), ...entries(schema.anyOf)])
    collect(at(branch), source, codes, at);
  const properties = new Map(entries(schema.properties).map(([name, value]) => [name, at(value)]));
  const own = properties.get('source')?.const;
  const within = typeof own === 'string' ? `${own}:` : source;
  for (const [name, property] of properties) {
    const values = property.enum ?? (property.const === undefined ? undefined : [property.const]);
    if ((name === 'code' || name === 'error') && Array.isArray(values)) {
      for (const value of values) codes.add(`${within}${String(value)}`);
    } else collect(property, within, codes, at);
  }
  if (schema.items !== undefined) collect(at(schema.items), within, codes, at);
  if (isObject(schema.additionalProperties)) collect(at(schema.additionalProperties), within, codes, at);
}

function dereferenced(content: Schema, value: unknown): Schema {
  let node: unknown = value;
  while (isObject(node) && typeof node.$ref === 'string') {
    const path: string[] = node.$ref.slice(2).split('/');
    node = path.reduce<unknown>((parent, key) => (isObject(parent) ? parent[key] : undefined), content);
  }
  return isObject(node) ? node : {};
}
