import { canonicalJson } from '../canonical-json.ts';
import { propertyOf } from './intersect.ts';
import { type Conjunction, type Facet, facetsOf, isNothing, typeNames } from './shape.ts';
import type { SchemaReader } from './shape-of.ts';

/**
 * Returns the properties that a variant must have with one of few values, and these values as JSON.
 */
export function tagsOf(
  reader: SchemaReader,
  { properties, required }: Facet,
): ReadonlyMap<string, readonly string[]> {
  const tags = [...required.keys()].flatMap((name) => {
    const schemas = properties.get(name);
    const values = schemas === undefined ? undefined : allValues(reader, schemas);
    return values === undefined ? [] : [[name, values] as const];
  });
  return new Map(tags);
}

/** Returns all values that a schema allows, where it lists them. */
function allValues(reader: SchemaReader, schemas: Conjunction): readonly string[] | undefined {
  const shape = reader.shapeOf(schemas);
  const facets = typeNames.flatMap((type) => facetsOf(shape, type));
  const lists = facets.map(({ type, values }) => (type === 'null' ? [null] : values?.list));
  if (lists.length === 0 || lists.includes(undefined)) return undefined;
  return lists.flatMap((list) => list ?? []).map(canonicalJson);
}

/**
 * Returns whether two variants are told apart by the value of a property that both must have, or
 * list other values.
 */
export function areApart(reader: SchemaReader, one: Facet, otherReader: SchemaReader, other: Facet): boolean {
  if (one.values !== undefined && other.values !== undefined) {
    const texts = one.values.list.map(canonicalJson);
    return !other.values.list.some((value) => texts.includes(canonicalJson(value)));
  }
  if (one.type !== 'object') return false;
  const [tags, others] = [tagsOf(reader, one), tagsOf(otherReader, other)];
  return [...tags].some(([name, values]) => {
    const second = others.get(name);
    return second !== undefined && !second.some((value) => values.includes(value));
  });
}

/** Returns whether no value can fit two of these variants of a document. */
export function excludeEachOther(reader: SchemaReader, facets: readonly Facet[]): boolean {
  return facets.every((one, index) => facets.slice(index + 1).every((other) => exclude(reader, one, other)));
}

function exclude(reader: SchemaReader, one: Facet, other: Facet): boolean {
  const forbids = (facet: Facet, name: string): boolean => isNothing(reader.shapeOf(propertyOf(facet, name)));
  return (
    areApart(reader, one, reader, other) ||
    [...one.required.keys()].some((name) => forbids(other, name)) ||
    [...other.required.keys()].some((name) => forbids(one, name))
  );
}

/** Returns the name of the component that a variant is. */
export function nameOf({ node }: Facet): string | undefined {
  return /^\/components\/schemas\/([^/]+)$/.exec(node?.pointer ?? '')?.[1];
}

/** For people: its name, else what tells it from others. */
export function describedVariant(reader: SchemaReader, facet: Facet): string {
  const name = nameOf(facet);
  if (name !== undefined) return `\`${name}\``;
  const tags = [...tagsOf(reader, facet)].map(([key, values]) => `\`${key}\` ${values.join(' or ')}`);
  if (tags.length > 0) return `the one with ${tags.join(', ')}`;
  const required = [...facet.required.keys()].map((key) => `\`${key}\``);
  const kind = /^[aeiou]/.test(facet.type) ? `an ${facet.type}` : `a ${facet.type}`;
  return required.length > 0 ? `${kind} with ${required.join(', ')}` : kind;
}
