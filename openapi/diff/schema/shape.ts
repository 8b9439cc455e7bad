import { idOf, type Node } from '../read/node.ts';
import { type Notes, noNotes } from './notes.ts';
import { finished } from './values.ts';

/**
 * Schemas that all hold for one value, the outermost first. None: anything goes. Two ways to write the same schema
 * (`allOf`, `$ref` beside other keywords, inline) lead to the same shape.
 */
export type Conjunction = readonly Node[];

/** `integer` is a number with a rule of its own, so that `integer` and `number` can be compared. */
export type TypeName = 'array' | 'boolean' | 'null' | 'number' | 'object' | 'string';

export const typeNames: readonly TypeName[] = ['array', 'boolean', 'null', 'number', 'object', 'string'];

/** A limit on numbers. */
export interface Bound {
  readonly limit: number;
  readonly exclusive: boolean;
}

/** What a keyword asks, in the one form that all ways to write it are brought into, and where it stands. */
export interface Rule {
  /** A list is of rules that all hold: two patterns. */
  readonly value: number | boolean | Bound | readonly string[];
  readonly node: Node;
}

/** What a schema says of the values of one type. */
export interface Facet {
  readonly type: TypeName;
  /** The schema that says it; undefined where none says anything. */
  readonly node: Node | undefined;
  readonly notes: Notes;
  /** By canonical keyword: `lower` is `minimum` and `exclusiveMinimum`. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** The only values there are, where they are listed. */
  readonly values?: { readonly list: readonly unknown[]; readonly node: Node };
  /** Of an object: also what patterns ask of these names. */
  readonly properties: ReadonlyMap<string, Conjunction>;
  readonly required: ReadonlyMap<string, Node>;
  readonly patterns: ReadonlyMap<string, Conjunction>;
  /** What any other property must be; of an array, any further item. */
  readonly rest: Conjunction;
  /** Of an array: what its first items must be. */
  readonly first: readonly Conjunction[];
  /** Schemas that are only compared as a whole, by keyword: `not`, `if`, `contains`. */
  readonly whole: ReadonlyMap<string, readonly Conjunction[]>;
}

/** One way to be valid: at most one facet per type. */
export interface Alternative {
  readonly facets: ReadonlyMap<TypeName, Facet>;
  readonly notes: Notes;
}

/** What a value has to be, without regard to how that is written. */
export interface Shape {
  /** The outermost schema; undefined where there is none. */
  readonly node: Node | undefined;
  /** None: no value is valid. */
  readonly alternatives: readonly Alternative[];
  /** Whether exactly one alternative may hold. */
  readonly kind: 'anyOf' | 'oneOf';
  /** Descriptions and the like, of the whole. */
  readonly notes: Notes;
}

const parts = {
  rules: new Map(),
  properties: new Map(),
  required: new Map(),
  patterns: new Map(),
  rest: [],
  first: [],
  whole: new Map(),
} as const;

/** What no schema at all asks. */
export const anything: Shape = {
  node: undefined,
  alternatives: [
    {
      facets: new Map(
        typeNames.map((type) => [type, { type, node: undefined, notes: noNotes, ...parts }] as const),
      ),
      notes: noNotes,
    },
  ],
  kind: 'anyOf',
  notes: noNotes,
};

export function keyOf(schemas: Conjunction): string {
  return schemas.map(idOf).join('\n');
}

/** The facets of a type, one per alternative that allows it; listed values of several alternatives are one list. */
export function facetsOf({ alternatives }: Shape, type: TypeName): readonly Facet[] {
  const all = alternatives.flatMap(({ facets, notes }) => {
    const facet = facets.get(type);
    return facet === undefined ? [] : [{ ...facet, notes }];
  });
  const [first, ...others] = all.filter(({ values }) => values !== undefined);
  if (type === 'object' || type === 'array' || first?.values === undefined || others.length === 0) return all;
  const list = [first, ...others].flatMap(({ values }) => values?.list ?? []);
  const merged = finished({ ...first, values: { list, node: first.values.node }, notes: noNotes });
  return [...(merged === undefined ? [] : [merged]), ...all.filter(({ values }) => values === undefined)];
}

/** Whether every value is valid. */
export function isAnything({ alternatives: [first, ...others] }: Shape): boolean {
  if (first === undefined || others.length > 0) return false;
  return typeNames.every((type) => {
    const facet = first.facets.get(type);
    return facet !== undefined && isFree(facet);
  });
}

export function isFree({
  rules,
  values,
  properties,
  required,
  patterns,
  rest,
  first,
  whole,
}: Facet): boolean {
  const asked = [rules, properties, required, patterns, whole].reduce((sum, { size }) => sum + size, 0);
  return asked === 0 && values === undefined && rest.length === 0 && first.length === 0;
}
