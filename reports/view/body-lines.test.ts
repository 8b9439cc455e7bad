import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type BodyLine, bodyLines, excerptOf } from './body-lines.ts';

const sign = { there: '>', missing: '!', none: ' ' };
const drawn = (lines: readonly BodyLine[]) =>
  lines.map(({ text, mark }) => `${sign[mark ?? 'none']}${text}`).join('\n');

const body = '{"decisions":[{"resource":"a/b","token":{"notBefore":1}}],"none":{}}';

it.each([
  ['a value', '/decisions/0/resource', /^> {6}"resource": "a\/b",$/m],
  ['a missing property', '/decisions/0/token/notAfter', /^! {2}.*"notAfter" is missing$/m],
  ['a missing property of an empty object', '/none/a', /^! .*"a" is missing$/m],
  ['a missing item', '/decisions/3', /^! .*item 3 is missing$/m],
  ['every item', '/decisions/*/token', /^> {6}"token": \{\n> {8}"notBefore": 1\n> {6}\}$/m],
])('marks %s', (_name, pointer, wanted) => {
  expect(drawn(bodyLines(body, pointer))).toMatch(wanted);
});

it('marks only the place where the pointer ends', () => {
  const marked = bodyLines(body, '/decisions/0/token/notAfter').filter(({ mark }) => mark !== undefined);
  expect(marked).toHaveLength(1);
  expect(bodyLines(body, '').filter(({ mark }) => mark !== undefined)).toEqual([]);
});

it('leaves other text than JSON as it is', () => {
  expect(bodyLines('{"half":\r\n… (3 more characters)', '/half')).toEqual([
    { text: '{"half":' },
    { text: '… (3 more characters)' },
  ]);
});

it.each([
  ['has a name twice', '{"a":1,"a":2}', '{"a":1,"a":2}'],
  ['has a byte order mark', '\ufeff{"a":1}', '{\n  "a": 1\n}'],
])('shows what %s', (_name, given, shown) => {
  expect(
    bodyLines(given)
      .map(({ text }) => text)
      .join('\n'),
  ).toBe(shown);
});

it('writes JSON that parses to the same value', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const text = bodyLines(json).map((line) => line.text);
      expect(JSON.parse(text.join('\n'))).toEqual(JSON.parse(json));
    }),
  );
});

it('returns the lines around the mark', () => {
  const lines = bodyLines(JSON.stringify({ list: [1, 2, 3, 4, 5, 6, 7] }), '/list/3');
  expect(excerptOf(lines, 1).map(({ text }) => text.trim())).toEqual(['…', '3,', '4,', '5,', '…']);
  expect(excerptOf(bodyLines('{}'), 3)).toEqual([]);
});
