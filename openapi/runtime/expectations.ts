import { counted, listed } from './words.ts';

/** What a keyword of JSON Schema expects, in words, and the kind of violation it makes. */
export interface KeywordExpectation {
  readonly kind: string;
  readonly expected: string;
}

type KeywordParams = Readonly<Record<string, unknown>>;

function enumerated({ allowedValues }: KeywordParams): KeywordExpectation {
  return { kind: 'enum', expected: listed(Array.isArray(allowedValues) ? allowedValues : []) };
}

function typed({ type }: KeywordParams): KeywordExpectation {
  return { kind: 'type', expected: typeWords(type) };
}

const expectations: Readonly<Record<string, (params: KeywordParams) => KeywordExpectation>> = {
  type: typed,
  notNullByDocument: typed,
  enum: enumerated,
  knownValues: enumerated,
  const: ({ allowedValue }) => ({ kind: 'const', expected: listed([allowedValue]) }),
  pattern: ({ pattern }) => ({ kind: 'pattern', expected: `text that matches ${String(pattern)}` }),
  format: ({ format }) => ({ kind: 'format', expected: formatWords(String(format)) }),
  minLength: ({ limit }) => ({ kind: 'length', expected: `at least ${counted(Number(limit), 'character')}` }),
  maxLength: ({ limit }) => ({ kind: 'length', expected: `at most ${counted(Number(limit), 'character')}` }),
  minimum: ({ limit }) => ({ kind: 'range', expected: `a number ≥ ${String(limit)}` }),
  maximum: ({ limit }) => ({ kind: 'range', expected: `a number ≤ ${String(limit)}` }),
  exclusiveMinimum: ({ limit }) => ({ kind: 'range', expected: `a number > ${String(limit)}` }),
  exclusiveMaximum: ({ limit }) => ({ kind: 'range', expected: `a number < ${String(limit)}` }),
  multipleOf: ({ multipleOf }) => ({ kind: 'range', expected: `a multiple of ${String(multipleOf)}` }),
  minItems: ({ limit }) => ({ kind: 'items', expected: `at least ${counted(Number(limit), 'item')}` }),
  maxItems: ({ limit }) => ({ kind: 'items', expected: `at most ${counted(Number(limit), 'item')}` }),
  uniqueItems: ({ i, j }) => ({
    kind: 'items',
    expected: `items that differ (${String(j)} and ${String(i)} are equal)`,
  }),
  minProperties: ({ limit }) => ({
    kind: 'properties',
    expected: `at least ${counted(Number(limit), 'property', 'properties')}`,
  }),
  maxProperties: ({ limit }) => ({
    kind: 'properties',
    expected: `at most ${counted(Number(limit), 'property', 'properties')}`,
  }),
  oneOf: () => ({ kind: 'combination', expected: 'exactly one of the documented forms' }),
  anyOf: () => ({ kind: 'combination', expected: 'one of the documented forms' }),
  not: () => ({ kind: 'combination', expected: 'another form' }),
  'false schema': () => ({ kind: 'not-allowed', expected: 'no value here' }),
  noBody: () => ({ kind: 'unexpected-body', expected: 'no body' }),
};

export function expectationOf(keyword: string, params: KeywordParams): KeywordExpectation {
  return (
    expectations[keyword]?.(params) ?? { kind: keyword, expected: `what the keyword ${keyword} asks for` }
  );
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  object: 'an object',
  array: 'an array',
};

function typeWords(type: unknown): string {
  const types = Array.isArray(type) ? type : String(type).split(',');
  return types.map((one) => typeNames[String(one)] ?? String(one)).join(' or ');
}

function formatWords(format: string): string {
  const words: Readonly<Record<string, string>> = {
    'date-time': 'a date and time (RFC 3339)',
    uri: 'a URI',
    'uri-reference': 'a URI reference',
    uuid: 'a UUID',
    byte: 'Base64 text',
  };
  return words[format] ?? `text in the format ${format}`;
}
