import { idOf, type Node } from '../read/node.ts';
import { type Notes, noNotes } from './notes.ts';

/**
 * Schemas that all hold for one value, the outermost first. None: anything goes. Two ways to write
 * the same schema (`allOf`, `$ref` beside other keywords, inline) lead to the same shape.
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

/**
 * What a keyword asks, in the one form that all ways to write it are brought into, and where it
 * stands.
 */
export interface SchemaRule {
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
  readonly rules: ReadonlyMap<string, SchemaRule>;
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

/** The ways to be valid for values of one type: at least one. */
export interface Choice {
  /** Whether exactly one of them may hold. */
  readonly kind: 'anyOf' | 'oneOf';
  readonly facets: readonly Facet[];
}

/** What a value has to be, without regard to how that is written. */
export interface Shape {
  /** The outermost schema; undefined where there is none. */
  readonly node: Node | undefined;
  /** By the types that are allowed; none: no value is valid. */
  readonly types: ReadonlyMap<TypeName, Choice>;
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

function freeFacet(type: TypeName): Facet {
  return { type, node: undefined, notes: noNotes, ...parts };
}

/** What no schema at all asks. */
export const anything: Shape = {
  node: undefined,
  types: new Map(typeNames.map((type) => [type, { kind: 'anyOf', facets: [freeFacet(type)] }] as const)),
  notes: noNotes,
};

export function keyOf(schemas: Conjunction): string {
  return schemas.map(idOf).join('\n');
}

export function facetsOf({ types }: Shape, type: TypeName): readonly Facet[] {
  return types.get(type)?.facets ?? [];
}

/** Returns whether every value is valid. */
export function isAnything(shape: Shape): boolean {
  return shape.types.size === typeNames.length && areFree(shape);
}

/** Returns whether nothing is asked but a type. */
export function areFree({ types }: Shape): boolean {
  return [...types.values()].every(({ facets: [only, ...others] }) => {
    return only !== undefined && others.length === 0 && isFree(only);
  });
}

/** Returns whether no value is valid. */
export function isNothing({ types }: Shape): boolean {
  return types.size === 0;
}

function isFree({ rules, values, properties, required, patterns, rest, first, whole }: Facet): boolean {
  const asked = [rules, properties, required, patterns, whole].reduce((sum, { size }) => sum + size, 0);
  const isOpen = rest.every(({ value }) => value === true);
  return asked === 0 && values === undefined && isOpen && first.length === 0;
}
