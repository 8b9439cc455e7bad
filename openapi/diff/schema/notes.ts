import { childrenOf, type Node } from '../read/node.ts';

/**
 * What a schema says beside what it asks of values (descriptions, defaults, vendor keys), and
 * where.
 */
export type Notes = ReadonlyMap<string, { readonly value: unknown; readonly node: Node }>;

export const noNotes: Notes = new Map();

const keywords = new Set([
  'default',
  'deprecated',
  'description',
  'discriminator',
  'example',
  'examples',
  'externalDocs',
  'readOnly',
  'summary',
  'title',
  'writeOnly',
  'xml',
]);

/** Returns the notes that stand in a schema itself. A flag that is false says no more than none. */
export function ownNotes(schema: Node): Notes {
  return new Map(
    childrenOf(schema).flatMap(([key, node]) => {
      if (!keywords.has(key) && !key.startsWith('x-')) return [];
      if (node.value === false && key !== 'default' && key !== 'example') return [];
      if (key === 'example') return [['examples', { value: [node.value], node }] as const];
      return [[key, { value: node.value, node }] as const];
    }),
  );
}

/** Of two schemas that both hold, the outer one speaks; a flag is set where either sets it. */
export function joinedNotes(outer: Notes, inner: Notes): Notes {
  if (outer.size === 0) return inner;
  return inner.size === 0 ? outer : new Map([...inner, ...outer]);
}
