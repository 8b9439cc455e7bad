import { canonicalJson } from '../canonical-json.ts';
import { isDiscriminator } from './discriminator.ts';
import { type Conjunction, type Facet, facetsOf, keyOf, type Shape, typeNames } from './shape.ts';
import type { SchemaReader } from './shape-of.ts';
import { excludeEachOther } from './variant-tags.ts';

/** A schema of one of the two documents. */
interface Known {
  readonly reader: SchemaReader;
  readonly shape: Shape;
  /** The schemas inside of it. */
  readonly inside: readonly string[];
}

/**
 * Tells which schemas of two documents ask the same, all that is inside of them included. All
 * schemas are taken for the same at first, and told apart by what they ask and by what those inside
 * of them are, until no more can be told apart: so schemas that contain themselves are compared
 * too.
 * @param roots the schemas that will be asked for; others are worked out when they are
 */
export function schemaClasses(
  old: SchemaReader,
  now: SchemaReader,
  roots: { readonly old: readonly Conjunction[]; readonly new: readonly Conjunction[] },
): (before: Conjunction, after: Conjunction) => boolean {
  const known = new Map<string, Known>();
  let classes = new Map<string, number>();
  const keys = (before: Conjunction, after: Conjunction) =>
    [`old ${keyOf(before)}`, `new ${keyOf(after)}`] as const;
  return (before, after) => {
    const [one, other] = keys(before, after);
    if (known.size === 0) {
      for (const schemas of roots.old) gather(known, 'old', old, schemas);
      for (const schemas of roots.new) gather(known, 'new', now, schemas);
      classes = classesOf(known);
    }
    if (!known.has(one) || !known.has(other)) {
      gather(known, 'old', old, before);
      gather(known, 'new', now, after);
      classes = classesOf(known);
    }
    return classes.get(one) === classes.get(other);
  };
}

/** Adds a schema and all that is inside of it. */
function gather(known: Map<string, Known>, side: string, reader: SchemaReader, start: Conjunction): void {
  const pending = [start];
  for (let schemas = pending.pop(); schemas !== undefined; schemas = pending.pop()) {
    const key = `${side} ${keyOf(schemas)}`;
    if (known.has(key)) continue;
    const shape = reader.shapeOf(schemas);
    const inside = typeNames.flatMap((type) => facetsOf(shape, type).flatMap(schemasIn));
    known.set(key, { reader, shape, inside: inside.map((one) => `${side} ${keyOf(one)}`) });
    pending.push(...inside);
  }
}

/** In the order in which `textOf` asks for them. */
function schemasIn(facet: Facet): readonly Conjunction[] {
  return [
    ...sortedEntries(facet.properties).map(([, schemas]) => schemas),
    ...sortedEntries(facet.patterns).map(([, schemas]) => schemas),
    ...sortedEntries(facet.whole).flatMap(([, all]) => all),
    ...facet.first,
    facet.rest,
  ];
}

function sortedEntries<T>(map: ReadonlyMap<string, T>): (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

function classesOf(known: ReadonlyMap<string, Known>): Map<string, number> {
  const asked = new Map([...known].map(([key, one]) => [key, textsOf(one)] as const));
  let classes = new Map<string, number>();
  for (let count = 0; ; ) {
    const numbers = new Map<string, number>();
    const next = new Map<string, number>();
    for (const [key, { inside }] of known) {
      const numbersInside = inside.map((one) => classes.get(one) ?? 0);
      const text = `${classes.get(key)} ${asked.get(key)?.(numbersInside) ?? ''}`;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      next.set(key, number);
    }
    classes = next;
    if (numbers.size === count) return classes;
    count = numbers.size;
  }
}

/** Returns what a schema asks, as a text, given the classes of the schemas inside of it. */
function textsOf({ reader, shape }: Known): (inside: readonly number[]) => string {
  const types = typeNames.flatMap((type) => {
    const choice = shape.types.get(type);
    if (choice === undefined) return [];
    const needsKind = choice.facets.length > 1 && !excludeEachOther(reader, choice.facets);
    return [{ type, kind: needsKind ? choice.kind : '', facets: choice.facets.map(textOfFacet) }];
  });
  const flags = ['readOnly', 'writeOnly'].filter((flag) => shape.notes.has(flag));
  const discriminator = shape.notes.get('discriminator')?.value;
  const tag = isDiscriminator(discriminator) ? discriminator.property : '';
  return (inside) => {
    let taken = 0;
    const texts = types.map(({ type, kind, facets }) => {
      const written = facets.map(({ count, text }) => {
        const numbers = inside.slice(taken, taken + count);
        taken += count;
        return text(numbers);
      });
      return `${type} ${kind} ${[...new Set(written.sort())].join(' or ')}`;
    });
    return [...flags, tag, ...texts].join('; ');
  };
}

interface FacetText {
  readonly count: number;
  text(inside: readonly number[]): string;
}

function textOfFacet(facet: Facet): FacetText {
  const rules = sortedEntries(facet.rules).map(([keyword, { value }]) => [keyword, value]);
  const values = facet.values?.list.map(canonicalJson).sort();
  const required = [...facet.required.keys()].sort();
  const names = [facet.properties, facet.patterns].map((map) => sortedEntries(map).map(([name]) => name));
  const fixed = canonicalJson([rules, values, required, names, facet.first.length]);
  return {
    count: schemasIn(facet).length,
    text: (inside) => {
      // Of what holds as a whole, the order does not count.
      let taken = facet.properties.size + facet.patterns.size;
      const whole = sortedEntries(facet.whole).map(([keyword, all]) => {
        const numbers = inside.slice(taken, taken + all.length);
        taken += all.length;
        return `${keyword} ${[...numbers].sort((a, b) => a - b).join()}`;
      });
      const named = inside.slice(0, facet.properties.size + facet.patterns.size);
      return [fixed, named.join(), ...whole, inside.slice(taken).join()].join(' ');
    },
  };
}
