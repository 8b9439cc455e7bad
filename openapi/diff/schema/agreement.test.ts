import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryWorld } from '../../../core/testing/memory-world.ts';
import { compareDocuments } from '../compare.ts';
import { revisionOf } from '../revision.ts';

const { signal } = memoryWorld();
const names = fc.constantFrom('a', 'b', 'ab');
const scalars = fc.constantFrom(null, true, false, 0, 1, 2, -1, 1.5, '', 'a', 'ab', 'b');
const type = fc.constantFrom('string', 'integer', 'number', 'boolean', 'null', 'object', 'array');

const leaf = fc.oneof(
  fc.record({ type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })) }),
  fc.record(
    {
      type: fc.constantFrom('integer', 'number'),
      minimum: fc.constantFrom(0, 1, 0.5),
      exclusiveMaximum: fc.constantFrom(1, 2, 2.5),
      multipleOf: fc.constantFrom(1, 2, 0.5),
    },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      minLength: fc.constantFrom(0, 1, 2),
      maxLength: fc.constantFrom(1, 2),
      pattern: fc.constantFrom('^a', 'b$'),
    },
    { requiredKeys: [] },
  ),
  fc.record({ enum: fc.uniqueArray(scalars, { minLength: 1, maxLength: 4 }) }),
  fc.record({ const: scalars }),
  fc.boolean(),
);

const { schema } = fc.letrec<{ schema: unknown; object: object; list: object; combined: object }>((tie) => ({
  schema: fc.oneof({ maxDepth: 3 }, leaf, tie('object'), tie('list'), tie('combined')),
  object: fc.record(
    {
      type: fc.constantFrom('object', ['object', 'null']),
      properties: fc.dictionary(names, tie('schema'), { maxKeys: 2 }),
      required: fc.uniqueArray(names, { maxLength: 2 }),
      additionalProperties: fc.oneof(fc.boolean(), tie('schema')),
      patternProperties: fc.dictionary(fc.constantFrom('^a', 'b$'), tie('schema'), { maxKeys: 1 }),
      minProperties: fc.constantFrom(0, 1),
      unevaluatedProperties: fc.boolean(),
      anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['type'] },
  ),
  list: fc.record(
    {
      type: fc.constant('array'),
      items: tie('schema'),
      prefixItems: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
      uniqueItems: fc.boolean(),
    },
    { requiredKeys: ['type'] },
  ),
  combined: fc
    .tuple(
      fc.constantFrom('allOf', 'anyOf', 'oneOf', 'not', 'if'),
      fc.array(tie('schema'), { minLength: 1, maxLength: 3 }),
    )
    .map(([keyword, list]) => {
      if (keyword === 'if') return { if: list[0], else: list[1] ?? false };
      return { [keyword]: keyword === 'not' ? list[0] : list };
    }),
}));

/** Values of all types, and objects with values of all types. */
const values: readonly unknown[] = [
  ...[null, true, false, 0, 1, 2, -1, 0.5, 1.5, '', 'a', 'ab', 'abc', 'b'],
  ...[[], [1], ['a'], [1, 1], ['a', null], {}],
  ...[1, 'a', null, {}, [], 2.5].flatMap((one) => [{ a: one }, { b: one }, { ab: one }, { a: one, b: null }]),
];

/** Returns the schema with something of it left out or changed. */
function changed(value: unknown, at: number): unknown {
  const text = JSON.stringify(value);
  const places = [
    ...text.matchAll(/:(?:true|false|\d)(?=[,}])|"(?:type|required|minLength)":[^,}\]]*[,}\]]/g),
  ];
  const place = places[at % Math.max(places.length, 1)];
  if (place === undefined) return value;
  const other = /^:/.test(place[0])
    ? ({ ':true': ':false', ':false': ':true' }[place[0]] ?? ':2')
    : `"x${place[0].slice(1)}`;
  return JSON.parse(text.slice(0, place.index) + other + text.slice(place.index + place[0].length));
}

async function areSame(before: unknown, after: unknown): Promise<boolean> {
  const documentOf = (asked: unknown): string => {
    const content = { 'application/json': { schema: asked } };
    const post = { requestBody: { content }, responses: { 200: { description: 'ok', content } } };
    return JSON.stringify({ openapi: '3.1.0', info: {}, paths: { '/a': { post } } });
  };
  const [old, now] = [revisionOf('old', documentOf(before)), revisionOf('new', documentOf(after))];
  return (await compareDocuments(old, now, signal)).changes.length === 0;
}

it('schemas between which there is no change take the same values', { timeout: 60_000 }, async () => {
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  let same = 0;
  const property = fc.asyncProperty(
    schema,
    schema,
    fc.nat(),
    fc.boolean(),
    async (one, second, at, isChanged) => {
      const other = isChanged ? changed(one, at) : second;
      if (!(await areSame(one, other))) return;
      same += 1;
      const [takes, takesToo] = [one, other].map((asked) => ajv.compile({ allOf: [asked] }));
      for (const value of values) expect(takesToo?.(value), JSON.stringify(value)).toBe(takes?.(value));
    },
  );
  await fc.assert(property, { seed: 14, numRuns: 600 });
  // Else nothing was tried.
  expect(same).toBeGreaterThan(50);
});
