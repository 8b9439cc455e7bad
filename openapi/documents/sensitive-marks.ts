import type { JsonObject } from '../../core/index.ts';
import { namedSchemasOf } from '../generate/sensitive-names.ts';

/**
 * Returns the properties and parameters without a mark whose name another place marks `x-sensitive`, as
 * `document: name`. Documented words and secrets need none.
 */
export function unmarkedNames(contents: readonly (readonly [name: string, content: JsonObject])[]): string[] {
  const all = contents.flatMap(([document, content]) =>
    namedSchemasOf(content).map((one) => ({ ...one, document })),
  );
  const marked = new Set(all.filter(({ kind }) => kind !== undefined).map(({ name }) => name));
  const unmarked = all.filter(
    ({ name, kind, isWord, isSecret }) => marked.has(name) && kind === undefined && !isWord && !isSecret,
  );
  return [...new Set(unmarked.map(({ document, name }) => `${document}: ${name}`))];
}
