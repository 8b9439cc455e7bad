import { isRecord, type JsonObject, listOf, recordOf } from '../../core/index.ts';
import {
  arrayContaining,
  atLeastOneLike,
  decimal,
  equal,
  fromProviderState,
  integer,
  like,
  regex as regexMatcher,
} from './integration-json.ts';
import { resolved, variantFor } from './schema.ts';

/** A value in Pact's integration format: plain JSON in which an object may be a matcher. */
export type PactValue = unknown;

interface MatcherContext {
  readonly document: JsonObject;
  readonly schema: JsonObject;
  readonly example: unknown;
  /** The example with `${name}` where a state's value stands. */
  readonly placeholder: unknown;
  readonly pointer: string;
  readonly exactly: readonly string[];
}

const formats: Readonly<Record<string, string>> = {
  'date-time': '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
  uuid: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
  byte: '^[A-Za-z0-9+/]*={0,2}$',
  uri: '^[A-Za-z][A-Za-z0-9+.-]*:\\S*$',
};

/**
 * Turns the example of an answer into what Pact matches with: the matcher of each value comes from
 * the schema. A `const` and whatever the row calls exact must be equal; an `enum`, a `pattern` and
 * a format become a regular expression; numbers and booleans their type; an array its items.
 * Properties of the example must be there. A map whose key is a value of the state must hold an
 * entry, and every entry must match; that one has the key is judged beside Pact, see `mapKeys`.
 */
export function withMatchers(place: MatcherContext): PactValue {
  const schema = variantFor(place.document, place.schema, place.example);
  const { example, placeholder, pointer } = place;
  if (place.exactly.includes(pointer) || 'const' in schema) return equal(example);
  // Pact cannot say "null or …": the key must be there, and the strict validators judge what it
  // holds.
  if (example === null) return regexMatcher('[\\s\\S]*', null);
  if (Array.isArray(example)) return list({ ...place, schema });
  if (isRecord(example)) {
    const members = object({ ...place, schema });
    return keyOfState(place) === undefined ? members : everyEntry(members);
  }
  const matcher = scalar(schema, example);
  return typeof placeholder === 'string' && placeholder !== example
    ? { ...matcher, ...fromProviderState(placeholder) }
    : matcher;
}

/**
 * Returns the placeholder that is the key of a map's entry; undefined where the example is no such
 * map.
 */
function keyOfState({
  example,
  placeholder,
}: Pick<MatcherContext, 'example' | 'placeholder'>): string | undefined {
  return Object.keys(recordOf(placeholder)).find((key) => !Object.hasOwn(recordOf(example), key));
}

/** Pact's matchers of keys and values let an empty map pass unless they are told not to. */
function everyEntry(members: JsonObject): PactValue {
  return {
    'pact:matcher:type': [{ 'pact:matcher:type': 'not-empty' }, { 'pact:matcher:type': 'values' }],
    value: members,
  };
}

/**
 * Returns the maps of an answer whose key is a value of the state: JSON pointer → `${name}`. Pact
 * has no word for it, so it stands in the comments of the interaction.
 */
export function mapKeys(example: unknown, placeholder: unknown, pointer = ''): Record<string, string> {
  const key = keyOfState({ example, placeholder });
  if (key !== undefined) return { [pointer]: key };
  return Object.assign(
    {},
    ...Object.entries(recordOf(example)).map(([name, member]) =>
      mapKeys(member, recordOf(placeholder)[name], `${pointer}/${name}`),
    ),
  );
}

function object(place: MatcherContext): JsonObject {
  const { document, schema } = place;
  const properties = recordOf(schema.properties);
  const placeholders = recordOf(place.placeholder);
  const key = keyOfState(place);
  const result: JsonObject = {};
  for (const [name, example] of Object.entries(recordOf(place.example))) {
    const property = resolved(document, properties[name] ?? schema.additionalProperties);
    result[name] = withMatchers({
      ...place,
      schema: property,
      example,
      placeholder: placeholders[key ?? name],
      pointer: `${place.pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    });
  }
  return result;
}

function list(place: MatcherContext): PactValue {
  const { document, schema } = place;
  const examples = listOf(place.example);
  const placeholders = listOf(place.placeholder);
  const items = resolved(document, schema.items);
  if (examples.length === 0) return [];
  const variants = new Set(examples.map((example) => variantFor(document, items, example)));
  const itemAt = (index: number, pointer: string): PactValue =>
    withMatchers({
      ...place,
      schema: items,
      example: examples[index],
      placeholder: placeholders[index],
      pointer: `${place.pointer}/${pointer}`,
    });
  if (variants.size === 1 && examples.length === 1) {
    return atLeastOneLike(itemAt(0, '0'));
  }
  return arrayContaining(examples.map((_, index) => itemAt(index, String(index))));
}

function scalar(schema: JsonObject, example: unknown): JsonObject {
  if (typeof example === 'number') {
    return Number.isInteger(example) ? integer(example) : decimal(example);
  }
  if (typeof example !== 'string') return like(example);
  const regex = expressionOf(schema);
  return regex === undefined ? like(example) : regexMatcher(regex, example);
}

function expressionOf(schema: JsonObject): string | undefined {
  if (Array.isArray(schema.enum)) {
    const allowed = schema.enum.filter((value) => typeof value === 'string').map(escaped);
    return `^(${allowed.join('|')})$`;
  }
  if (typeof schema.pattern === 'string') return whole(schema.pattern);
  if (typeof schema.format === 'string' && formats[schema.format] !== undefined)
    return formats[schema.format];
  return typeof schema.minLength === 'number' && schema.minLength > 0 ? '^[\\s\\S]+$' : undefined;
}

/** Pact matches the whole text, JSON Schema any part of it. */
function whole(pattern: string): string {
  const before = pattern.startsWith('^') ? '' : '[\\s\\S]*';
  const after = pattern.endsWith('$') ? '' : '[\\s\\S]*';
  return before + after === '' ? pattern : `${before}(?:${pattern})${after}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Returns a text of a request: equal to the example in the mock, made from the state's values
 * against a provider.
 */
export function fromState(example: string, placeholder: string): string {
  if (example === placeholder) return example;
  return JSON.stringify(stateValue(example, placeholder));
}

/** Returns the body of a request in the same way. */
export function bodyFromState(example: unknown, placeholder: unknown): PactValue {
  if (Array.isArray(example)) {
    const others = listOf(placeholder);
    return example.map((value, index) => bodyFromState(value, others[index]));
  }
  if (isRecord(example)) {
    const others = recordOf(placeholder);
    return Object.fromEntries(
      Object.entries(example).map(([name, value]) => [name, bodyFromState(value, others[name])]),
    );
  }
  if (typeof example !== 'string' || typeof placeholder !== 'string' || example === placeholder)
    return example;
  return stateValue(example, placeholder);
}

function stateValue(example: string, placeholder: string): JsonObject {
  return { ...equal(example), ...fromProviderState(placeholder) };
}
