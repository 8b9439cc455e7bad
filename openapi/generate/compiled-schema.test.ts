import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../core/index.ts';
import { tinyDocument } from '../testing/tiny-documents.ts';
import { compiledSchema } from './compiled-schema.ts';
import { apiFiles } from './generate-all.ts';
import { variantsOf } from './variants.ts';

const closed = (properties: JsonObject, required = Object.keys(properties)): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

describe('schemas as they are compiled', () => {
  it.each<[string, JsonObject, JsonObject]>([
    ['closed objects', closed({ a: { type: 'string' } }), closed({ a: { type: 'string' } })],
    ['maps', { additionalProperties: { type: 'string' } }, { additionalProperties: { type: 'string' } }],
    [
      'enumerations that may grow',
      { enum: ['a'], 'x-extensible': true },
      { type: 'string', knownValues: ['a'] },
    ],
    ['enumerations that may not', { type: 'string', enum: ['a'] }, { enum: ['a'] }],
    [
      'what may be absent or null in answers in use',
      {
        required: ['a', 'b'],
        properties: {
          a: { type: 'string', 'x-tolerated': 'absent' },
          b: { type: 'string', 'x-tolerated': 'null' },
        },
      },
      {
        required: ['b'],
        requiredByDocument: ['a'],
        properties: { a: { type: 'string' }, b: { type: ['string', 'null'], notNullByDocument: 'string' } },
      },
    ],
    [
      'numbers',
      { type: 'integer', format: 'int32', minimum: 0 },
      { type: 'integer', minimum: 0, maximum: 2147483647 },
    ],
    [
      'annotations',
      { type: 'string', description: 'x', format: 'password', examples: ['y'] },
      { type: 'string' },
    ],
  ])('%s', (_name, schema, compiled) => {
    expect(compiledSchema({}, schema)).toEqual(compiled);
  });

  it.each<[string, JsonObject, RegExp]>([
    [
      'a keyword',
      closed({ a: { type: 'string', minLenght: 1 } }),
      /openapi\/dcr\.yaml: Answer: .*"minLenght"/,
    ],
    ['a format', closed({ a: { type: 'string', format: 'datetime' } }), /unknown format "datetime"/],
    ['a reference', closed({ a: { $ref: '#/components/schemas/Nothing' } }), /Nothing/],
    ['a reference outside the schemas', closed({ a: { $ref: '#/components/Answer' } }), /components\/Answer/],
    ['a type', closed({ a: { type: 'text' } }), /readDcr/],
    ['a pattern', closed({ a: { type: 'string', pattern: '(' } }), /readDcr/],
    ['a growing enumeration', closed({ a: { enum: [1], 'x-extensible': true } }), /x-extensible/],
    ['a tolerance', closed({ a: { type: 'string', 'x-tolerated': 'nothing' } }), /x-tolerated/],
    [
      'a tolerance of a null that is no text',
      closed({ a: { type: 'object', 'x-tolerated': 'null' } }),
      /x-tolerated/,
    ],
    ['a closed object under a choice', { anyOf: [closed({ a: {} }), { type: 'string' }] }, /under anyOf/],
  ])('an unknown or broken %s stops the generator', async (_name, answer, message) => {
    await expect(apiFiles(tinyDocument(answer))).rejects.toThrow(message);
  });
});

describe('variants', () => {
  const one = (type: string, more: JsonObject = {}) =>
    closed({ type: { type: 'string', const: type }, ...more });
  const oneOf = (...names: string[]) => ({
    oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
  });
  const told = (answer: JsonObject, schemas: JsonObject) =>
    variantsOf({ components: { schemas } }, answer)?.map(({ info }) => info) ?? null;

  it('are told apart by their constants', () => {
    const shared = { kind: { const: 'k' } };
    expect(told(oneOf('A', 'B'), { A: one('a', shared), B: one('b', shared) })).toEqual([
      { name: 'A', is: [['type', ['a']]], present: [], absent: [] },
      { name: 'B', is: [['type', ['b']]], present: [], absent: [] },
    ]);
  });

  it('of variants take their place', () => {
    const schemas = { A: one('a'), B: one('b'), C: one('c'), Inner: oneOf('B', 'C') };
    expect(told(oneOf('A', 'Inner'), schemas)?.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
  });

  it('are told apart by disjoint sets of values, else by a property that only one has', () => {
    const sets = { A: closed({ code: { enum: ['a', 'b'] } }), B: closed({ code: { enum: ['c'] } }) };
    expect(told(oneOf('A', 'B'), sets)?.[0]).toMatchObject({ is: [['code', ['a', 'b']]], present: [] });
    const held = { A: closed({ ok: { const: true }, error: {} }), B: closed({ ok: { const: true } }) };
    expect(told(oneOf('A', 'B'), held)).toEqual([
      { name: 'A', is: [], present: ['error'], absent: [] },
      { name: 'B', is: [], present: [], absent: ['error'] },
    ]);
  });

  it('that cannot be told apart are left to oneOf', () => {
    expect(told(oneOf('A', 'B'), { A: closed({ a: {} }), B: closed({ a: {} }) })).toBeNull();
    expect(told({ oneOf: [{ type: 'string' }, { type: 'null' }] }, {})).toBeNull();
  });
});
