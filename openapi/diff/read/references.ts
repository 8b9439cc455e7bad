import { isRecord } from '../../../core/index.ts';
import { childOf, childrenOf, idOf, type Node } from './node.ts';

/** A reference, and what it stands in. */
export interface Reference {
  readonly node: Node;
  /** As it is written: `./user.yaml#/User`. */
  readonly text: string;
}

/**
 * Keywords whose value gives names to things: below `properties`, `default` is a property and no
 * default.
 */
const namesBelow = new Set([
  'callbacks',
  'content',
  'definitions',
  '$defs',
  'dependentSchemas',
  'encoding',
  'examples',
  'headers',
  'links',
  'mediaTypes',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'securitySchemes',
  'webhooks',
]);

/** Keywords whose value is data: what looks like a reference in it is none. */
const dataBelow = new Set(['const', 'default', 'enum', 'example', 'value']);

/**
 * Returns all references in and below something, but not in examples and other data, and not in
 * vendor extensions.
 * @param visited ids of what was looked through before and is left out; what is looked through now
 *   is added
 */
export function* referencesBelow(
  node: Node,
  visited = new Set<string>(),
  givesNames = false,
): Generator<Reference> {
  const { value } = node;
  if (typeof value !== 'object' || value === null || visited.has(idOf(node))) return;
  visited.add(idOf(node));
  if (!isRecord(value)) {
    for (const [, child] of childrenOf(node)) yield* referencesBelow(child, visited);
    return;
  }
  // Beside names a text cannot stand but as a reference: `paths: { $ref: paths.yaml }` is widely
  // read.
  if (typeof value.$ref === 'string') yield { node, text: value.$ref };
  for (const [key, child] of childrenOf(node)) {
    if (givesNames) yield* referencesBelow(child, visited);
    else if (dataBelow.has(key) || key.startsWith('x-')) continue;
    else if (key === 'examples' && Array.isArray(child.value)) continue;
    else if (key === 'discriminator') yield* mappedSchemas(child);
    else yield* referencesBelow(child, visited, namesBelow.has(key) && isRecord(child.value));
  }
}

/**
 * Returns the schemas that a discriminator names by a reference; a bare name is that of a
 * component.
 */
function* mappedSchemas(discriminator: Node): Generator<Reference> {
  for (const [, node] of childrenOf(childOf(discriminator, 'mapping'))) {
    if (typeof node.value === 'string' && isReference(node.value)) yield { node, text: node.value };
  }
}

/** Returns whether a value of a discriminator's mapping is a reference, and no name. */
export function isReference(mapped: string): boolean {
  return /[#/]|\.(?:ya?ml|json)$/i.test(mapped);
}

/**
 * Returns a reference's two halves; `pointer` may also be the name of an anchor, without a slash.
 */
export function splitReference(text: string): { readonly uri: string; readonly pointer: string } {
  const hash = text.indexOf('#');
  if (hash < 0) return { uri: text, pointer: '' };
  return { uri: text.slice(0, hash), pointer: decoded(text.slice(hash + 1)) };
}

/** Percent-encoding undone, where it is one. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
