import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

it.each<[string, string]>([
  ['two equal names', '{"a":1,"a":1}'],
  ['deep inside', '[{"b":{"c":[{"d":1,"d":2}]}}]'],
  ['one of them escaped', '{"a":1,"\\u0061":2}'],
  ['with signs in the texts between', '{"a":"{[:]}\\"","b":"}","a":0}'],
  ['no JSON', '{"a":'],
])('refuses %s', (_name, text) => {
  expect(parseJson(text)).toBeUndefined();
});

it('takes every other JSON as it is', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

it('keeps equal names of different objects apart', () => {
  expect(parseJson('[{"a":{"a":1}},{"a":2}]')).toEqual([{ a: { a: 1 } }, { a: 2 }]);
});
