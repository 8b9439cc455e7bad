import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

it.each<[string, string]>([
  ['an object with two equal names', '{"a":1,"a":1}'],
  ['equal names deep inside', '[{"b":{"c":[{"d":1,"d":2}]}}]'],
  ['equal names, one of them escaped', '{"a":1,"\\u0061":2}'],
  ['equal names with brackets and quotes in the strings between', '{"a":"{[:]}\\"","b":"}","a":0}'],
  ['text that is not JSON', '{"a":'],
])('refuses %s', (_name, text) => {
  expect(parseJson(text)).toBeUndefined();
});

it('parses every other JSON as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

it('accepts equal names in different objects', () => {
  expect(parseJson('[{"a":{"a":1}},{"a":2}]')).toEqual([{ a: { a: 1 } }, { a: 2 }]);
});
