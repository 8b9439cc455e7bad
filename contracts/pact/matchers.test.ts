import { describe, expect, it } from 'vitest';
import { placeholderValue } from '../state-values.ts';
import { bodyFromState, mapKeys, withMatchers } from './matchers.ts';

const placeholder = (name: string): string => placeholderValue(name, '');

const document = {
  components: {
    schemas: {
      Yes: {
        type: 'object',
        required: ['kind', 'until'],
        properties: { kind: { const: 'yes' }, until: { type: 'integer' } },
      },
      No: {
        type: 'object',
        required: ['kind', 'code'],
        properties: { kind: { const: 'no' }, code: { type: 'string', enum: ['a.b', 'c'] } },
      },
      Either: { oneOf: [{ $ref: '#/components/schemas/Yes' }, { $ref: '#/components/schemas/No' }] },
    },
  },
};
const either = { $ref: '#/components/schemas/Either' };

function matched(schema: object, example: unknown, more: { placeholder?: unknown; exactly?: string[] } = {}) {
  const { exactly = [] } = more;
  return withMatchers({
    document,
    schema: { ...schema },
    example,
    placeholder: more.placeholder ?? example,
    pointer: '',
    exactly,
  });
}

const regex = (value: unknown, source: string) => ({ 'pact:matcher:type': 'regex', regex: source, value });

describe('withMatchers', () => {
  it.each([
    ['a pattern', { type: 'string', pattern: '^\\d$' }, '1', regex('1', '^\\d$')],
    [
      'a pattern of a part, as Pact matches the whole',
      { type: 'string', pattern: '^a.' },
      'abc',
      regex('abc', '(?:^a.)[\\s\\S]*'),
    ],
    ['an enum', { type: 'string', enum: ['a.b', 'c'] }, 'c', regex('c', '^(a\\.b|c)$')],
    ['a text that may not be empty', { type: 'string', minLength: 1 }, 'x', regex('x', '^[\\s\\S]+$')],
    ['an integer', { type: 'integer' }, 5, { 'pact:matcher:type': 'integer', value: 5 }],
    ['a boolean', { type: 'boolean' }, true, { 'pact:matcher:type': 'type', value: true }],
    ['a const', { const: 5 }, 5, { 'pact:matcher:type': 'equality', value: 5 }],
    ['a null', { type: ['string', 'null'] }, null, regex(null, '[\\s\\S]*')],
    ['an empty map, which must stay empty', { type: 'object', additionalProperties: {} }, {}, {}],
  ])('%s', (_name, schema, example, expected) => {
    expect(matched(schema, example)).toEqual(expected);
  });

  it('takes the variant the example belongs to', () => {
    const schemas = { oneOf: [{ $ref: '#/components/schemas/Yes' }, { $ref: '#/components/schemas/No' }] };
    expect(matched(schemas, { kind: 'no', code: 'c' })).toEqual({
      kind: { 'pact:matcher:type': 'equality', value: 'no' },
      code: regex('c', '^(a\\.b|c)$'),
    });
  });

  it('is exact where the row says so', () => {
    const schema = { type: 'object', properties: { code: { type: 'string', enum: ['a', 'c'] } } };
    expect(matched(schema, { code: 'c' }, { exactly: ['/code'] })).toEqual({
      code: { 'pact:matcher:type': 'equality', value: 'c' },
    });
  });

  it('lets one item stand for all, and several be found in any order', () => {
    const list = { type: 'array', items: either };
    expect(matched(list, [{ kind: 'yes', until: 1 }])).toMatchObject({ 'pact:matcher:type': 'type', min: 1 });
    expect(
      matched(list, [
        { kind: 'yes', until: 1 },
        { kind: 'no', code: 'c' },
      ]),
    ).toMatchObject({
      'pact:matcher:type': 'arrayContains',
      variants: [{ until: { value: 1 } }, { code: { value: 'c' } }],
    });
  });

  it('marks values of the state', () => {
    expect(matched({ type: 'string' }, 'QX7K2PA', { placeholder: placeholder('code') })).toEqual({
      'pact:matcher:type': 'type',
      value: 'QX7K2PA',
      'pact:generator:type': 'ProviderState',
      expression: placeholder('code'),
    });
  });
});

it('bodyFromState leaves alone what no state names', () => {
  expect(bodyFromState({ a: 'x', b: ['y', 'z'] }, { a: 'x', b: ['y', placeholder('denied')] })).toMatchObject(
    {
      a: 'x',
      b: ['y', { 'pact:matcher:type': 'equality', value: 'z', expression: placeholder('denied') }],
    },
  );
});

it('a map whose key is a value of the state may not be empty, and every entry must match', () => {
  const map = { type: 'object', additionalProperties: either };
  const entry = { kind: 'yes', until: 1 };
  const given = { placeholder: { [placeholder('mvpd')]: entry } };
  expect(matched(map, { Cablevision: entry }, given)).toEqual({
    'pact:matcher:type': [{ 'pact:matcher:type': 'not-empty' }, { 'pact:matcher:type': 'values' }],
    value: matched(map, { Cablevision: entry }),
  });
  expect(mapKeys({ held: { Cablevision: entry } }, { held: given.placeholder })).toEqual({
    '/held': placeholder('mvpd'),
  });
});
