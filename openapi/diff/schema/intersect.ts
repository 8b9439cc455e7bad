import { definedOnly } from '../../../core/index.ts';
import { canonicalJson } from '../canonical-json.ts';
import { asWhole } from './choices.ts';
import { joinedNotes } from './notes.ts';
import { patternsFor } from './own-facets.ts';
import { compareBounds, ruleKinds } from './own-rules.ts';
import type { Choice, Conjunction, Facet, SchemaRule, Shape } from './shape.ts';
import { finished, isBound } from './values.ts';

/** More facets than this are not multiplied out. */
const mostFacets = 512;

/** Returns what holds where two shapes hold. */
export function bothOf(outer: Shape, inner: Shape): Shape {
  const types = [...outer.types].flatMap(([type, choice]) => {
    const other = inner.types.get(type);
    const both = other === undefined ? undefined : bothChoices(choice, other);
    return both === undefined ? [] : [[type, both] as const];
  });
  return {
    node: outer.node ?? inner.node,
    types: new Map(types),
    notes: joinedNotes(outer.notes, inner.notes),
  };
}

/**
 * Exactly one of each of two choices is exactly one of all pairs, and at least one is at least one;
 * other mixtures are neither.
 */
function bothChoices(one: Choice, other: Choice): Choice | undefined {
  const isMixed = one.facets.length > 1 && other.facets.length > 1 && one.kind !== other.kind;
  if (isMixed || one.facets.length * other.facets.length > mostFacets) {
    return bothChoices(one, asWhole(other));
  }
  const facets = one.facets.flatMap((first) =>
    other.facets.flatMap((second) => {
      const both = bothFacets(first, second);
      return both === undefined ? [] : [both];
    }),
  );
  const { kind } = one.facets.length > 1 ? one : other;
  return facets.length === 0 ? undefined : { kind, facets };
}

function bothFacets(one: Facet, other: Facet): Facet | undefined {
  const values = bothValues(one.values, other.values);
  return finished({
    type: one.type,
    node: one.node,
    notes: joinedNotes(one.notes, other.notes),
    rules: bothRules(one.rules, other.rules),
    ...definedOnly({ values }),
    properties: bothProperties(one, other),
    required: new Map([...other.required, ...one.required]),
    patterns: bothPatterns(one, other),
    rest: joined(one.rest, other.rest),
    first: bothFirst(one, other),
    whole: bothWhole(one.whole, other.whole),
  });
}

function bothValues(one: Facet['values'], other: Facet['values']): Facet['values'] {
  if (one === undefined || other === undefined) return one ?? other;
  const allowed = new Set(other.list.map(canonicalJson));
  return { list: one.list.filter((value) => allowed.has(canonicalJson(value))), node: one.node };
}

function bothRules(one: Facet['rules'], other: Facet['rules']): Facet['rules'] {
  const rules = new Map(one);
  for (const [keyword, rule] of other) {
    const held = rules.get(keyword);
    rules.set(keyword, held === undefined ? rule : stricter(keyword, held, rule));
  }
  return rules;
}

/** Returns the stricter of two rules of the same keyword; of lists, the two together. */
function stricter(keyword: string, one: SchemaRule, other: SchemaRule): SchemaRule {
  if (Array.isArray(one.value) && Array.isArray(other.value)) {
    return { value: [...new Set([...one.value, ...other.value])].sort(), node: one.node };
  }
  if (isBound(one.value) && isBound(other.value)) {
    return compareBounds(one.value, other.value, keyword) >= 0 ? one : other;
  }
  const isLarger = Number(one.value) >= Number(other.value);
  return isLarger === (ruleKinds[keyword]?.kind !== 'most') ? one : other;
}

function bothProperties(one: Facet, other: Facet): Facet['properties'] {
  const names = new Set([...one.properties.keys(), ...other.properties.keys()]);
  return new Map([...names].map((name) => [name, joined(propertyOf(one, name), propertyOf(other, name))]));
}

/** Returns what a facet asks of a property, also of one that it does not name. */
export function propertyOf({ properties, patterns, rest }: Facet, name: string): Conjunction {
  const named = properties.get(name);
  if (named !== undefined) return named;
  const patterned = patternsFor(patterns, name);
  return patterned.length > 0 ? patterned : rest;
}

function bothPatterns(one: Facet, other: Facet): Facet['patterns'] {
  const all = new Set([...one.patterns.keys(), ...other.patterns.keys()]);
  const of = ({ patterns, rest }: Facet, pattern: string): Conjunction => patterns.get(pattern) ?? rest;
  return new Map([...all].map((pattern) => [pattern, joined(of(one, pattern), of(other, pattern))]));
}

function bothFirst(one: Facet, other: Facet): Facet['first'] {
  const count = Math.max(one.first.length, other.first.length);
  return Array.from({ length: count }, (_, index) => joined(itemOf(one, index), itemOf(other, index)));
}

/** Returns what a facet asks of an item of a list. */
export function itemOf({ first, rest }: Facet, index: number): Conjunction {
  return first[index] ?? rest;
}

function bothWhole(one: Facet['whole'], other: Facet['whole']): Facet['whole'] {
  const keywords = new Set([...one.keys(), ...other.keys()]);
  return new Map([...keywords].map((key) => [key, [...(one.get(key) ?? []), ...(other.get(key) ?? [])]]));
}

/** Returns both conjunctions, each schema once. */
export function joined(one: Conjunction, other: Conjunction): Conjunction {
  const known = (node: Conjunction[number]): boolean =>
    one.some(({ file, pointer }) => file === node.file && pointer === node.pointer);
  return [...one, ...other.filter((node) => !known(node))];
}
