import { isRecord, type JsonObject } from '../../../core/index.ts';
import { type PlacedValue, placesOf } from './places.ts';

/**
 * What was done to a body: a property or entry left out; a value of another type; another value of
 * the same type; the empty string; one property more.
 */
export type BodyMutantKind = 'drop' | 'type' | 'value' | 'empty' | 'unknown';

/** One change of one place of a valid body, in every form it was tried. */
export interface BodyMutant {
  readonly kind: BodyMutantKind;
  /** See `PlacedValue`; of `unknown`, the object's, with `/+`. */
  readonly place: string;
  /** JSON values, each a whole body. */
  readonly bodies: readonly unknown[];
}

/** A generator of whole numbers below a bound, the same numbers for the same seed (mulberry32). */
export type Random = (below: number) => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * Returns every mutant of a valid body. The schema only names the places: what is done to them does
 * not depend on what it allows, so that a limit taken away shows as a survivor.
 */
export function mutantsOf(content: JsonObject, schema: unknown, body: unknown, random: Random): BodyMutant[] {
  return placesOf(content, schema, body).flatMap((placed) => [
    ...(placed.held === 'property' || placed.held === 'entry' ? [dropped(body, placed)] : []),
    ...otherValues(placed, random).map(({ kind, values }) => ({
      kind,
      place: placed.place,
      bodies: values.map((value) => replaced(body, placed.path, value)),
    })),
    ...(isRecord(placed.value) ? [withOneMore(body, placed, random)] : []),
  ]);
}

function dropped(body: unknown, { path, place }: PlacedValue): BodyMutant {
  return { kind: 'drop', place, bodies: [replaced(body, path, undefined)] };
}

function withOneMore(body: unknown, { path, inside, value }: PlacedValue, random: Random): BodyMutant {
  const name = `unknown${word(random)}`;
  const more = ['text', 7, { inner: true }].map((one) => ({
    ...(isRecord(value) ? value : {}),
    [name]: one,
  }));
  return { kind: 'unknown', place: `${inside}/+`, bodies: more.map((one) => replaced(body, path, one)) };
}

function otherValues(
  { value }: PlacedValue,
  random: Random,
): { kind: BodyMutantKind; values: readonly unknown[] }[] {
  const types = { kind: 'type', values: otherTypes(value, random) } as const;
  if (typeof value === 'string') {
    return [
      types,
      { kind: 'value', values: otherStrings(value, random) },
      ...(value === '' ? [] : [{ kind: 'empty', values: [''] } as const]),
    ];
  }
  if (typeof value === 'number') return [types, { kind: 'value', values: otherNumbers(value) }];
  if (typeof value === 'boolean') return [types, { kind: 'value', values: [!value] }];
  return [types];
}

/** Returns a value of each type of JSON but the value's own; a fraction is no integer. */
function otherTypes(value: unknown, random: Random): unknown[] {
  const own = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
  const others: readonly [type: string, value: unknown][] = [
    ['null', null],
    ['boolean', true],
    ['number', random(1000)],
    ['string', word(random)],
    ['array', [word(random)]],
    ['object', { [word(random)]: word(random) }],
  ];
  const fraction = typeof value === 'number' && Number.isInteger(value) ? [value + 0.5] : [];
  return [...others.filter(([type]) => type !== own).map(([, one]) => one), ...fraction];
}

/**
 * Returns the text that no enum, pattern or format has, and the value in another case where that
 * changes it.
 */
function otherStrings(value: string, random: Random): string[] {
  return [`§ ${word(random)}`, `${value} §`];
}

/** Negative, and times mistaken for seconds or for milliseconds. */
function otherNumbers(value: number): number[] {
  return [-1 - Math.abs(value), ...(value >= 1e9 ? [value * 1000, Math.floor(value / 1000)] : [])];
}

function word(random: Random): string {
  return Array.from({ length: 8 }, () => String.fromCharCode(97 + random(26))).join('');
}

/**
 * Returns the body with one value replaced, nothing shared that a change could reach; `undefined`
 * takes the property out.
 */
function replaced(body: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(body)) {
    return body.map((item: unknown, index) => (index === key ? replaced(item, rest, value) : item));
  }
  if (!isRecord(body)) return body;
  const entries = Object.entries(body).flatMap(([name, one]) => {
    const next = name === key ? replaced(one, rest, value) : one;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Object.fromEntries(entries);
}
