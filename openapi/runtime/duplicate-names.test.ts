import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateNames, hasDuplicateNames } from './duplicate-names.ts';
import { duplicateRemarks } from './remarks.ts';

const found = (text: string) => duplicateNames(text).map(({ pointer, count }) => `${pointer} ${count}`);

describe('a name that stands twice', () => {
  it.each<[string, { text: string; want: readonly string[] }]>([
    ['is found', { text: '{"a":1,"a":1}', want: ['/a 2'] }],
    ['as often as it stands', { text: '{"a":1,"b":2,"a":3,"b":4,"a":5}', want: ['/a 3', '/b 2'] }],
    ['with escapes in it', { text: String.raw`{"code":1,"co\u0064e":2}`, want: ['/code 2'] }],
    ['with two spellings of an escape', { text: String.raw`{"\/":1,"\u002F":2}`, want: ['/~1 2'] }],
    ['in an object of a list', { text: '[0,{"b":{"c":[[],{"d":1,"d":2}]}}]', want: ['/1/b/c/1/d 2'] }],
    ['below one that stands twice', { text: '{"a":{"b":1,"b":2},"a":{"b":3}}', want: ['/a/b 2', '/a 2'] }],
    [
      'in both of these',
      { text: '{"a":{"b":1,"b":2},"a":{"b":3,"b":4}}', want: ['/a/b 2', '/a 2', '/a/b 2'] },
    ],
    ['with characters of a pointer', { text: '{"a/b~":1,"a/b~":2}', want: ['/a~1b~0 2'] }],
    ['that is empty', { text: '{"":1,"":2}', want: ['/ 2'] }],
    [
      'that every object has',
      {
        text: '{"__proto__":1,"__proto__":{"toString":1,"toString":2}}',
        want: ['/__proto__ 2', '/__proto__/toString 2'],
      },
    ],
    ['between white space', { text: '\n{ "a" :\t1 ,\r\n"a" : 2 } ', want: ['/a 2'] }],
    [
      'with the signs of JSON in texts',
      { text: String.raw`{"a":"{[:,]}\"","b":"\\","a":"}"}`, want: ['/a 2'] },
    ],
    ['with equal values', { text: '{"a":null,"a":null}', want: ['/a 2'] }],
  ])('%s', (_name, { text, want }) => {
    expect(found(text)).toEqual(want);
    expect(hasDuplicateNames(text, JSON.parse(text))).toBe(true);
  });

  it.each([
    ['in different objects', '[{"a":{"a":1}},{"a":2}]'],
    ['in another case', '{"a":1,"A":2}'],
    ['as a value', '{"a":"a","b":"a"}'],
    ['as a value that looks like a member', String.raw`{"a":"\"a\":1,\"a\":2"}`],
    ['before a number that is written otherwise', '{"a":1.0,"b":1e2,"c":-0}'],
    ['before names that engines sort', '{"b":1,"2":2,"1":3}'],
    ['before half a pair', String.raw`{"a":"\ud800","b":"é/\/"}`],
    ['nowhere', '"a"'],
  ])('is not one %s', (_name, text) => {
    expect(found(text)).toEqual([]);
    expect(hasDuplicateNames(text, JSON.parse(text))).toBe(false);
  });
});

interface WrittenValue {
  readonly text: string;
  readonly twice: boolean;
}

/**
 * JSON whose objects have few names, so that many stand twice, and what is known of it from how it
 * was made.
 */
const written = fc.letrec<{ value: WrittenValue }>((tie) => {
  const space = fc.constantFrom('', ' ', '\n ');
  const name = fc.constantFrom('"a"', '"b"', String.raw`"\u0061"`, String.raw`"a\\"`, '":"', '"__proto__"');
  const scalar = fc
    .constantFrom('1', '1.0', '"a"', String.raw`"\":{,"`, 'null', String.raw`"\\"`, '"é"')
    .map((text) => ({ text, twice: false }));
  const items = fc.array(fc.tuple(space, tie('value')), { maxLength: 3 });
  const members = fc.array(fc.tuple(space, name, space, space, tie('value'), space), { maxLength: 4 });
  return {
    value: fc.oneof(
      { maxDepth: 4 },
      scalar,
      items.map((all) => ({
        text: `[${all.map(([before, { text }]) => before + text).join(',')}]`,
        twice: all.some(([, { twice }]) => twice),
      })),
      members.map((all) => ({
        text: `{${all.map(([a, one, b, c, { text }, d]) => `${a}${one}${b}:${c}${text}${d}`).join(',')}}`,
        twice:
          all.some(([, , , , { twice }]) => twice) ||
          new Set(all.map(([, one]) => JSON.parse(one))).size < all.length,
      })),
    ),
  };
}).value;

it('is found wherever one is, and nowhere else', () => {
  fc.assert(
    fc.property(written, ({ text, twice }) => {
      expect(duplicateNames(text).length > 0).toBe(twice);
      expect(hasDuplicateNames(text, JSON.parse(text))).toBe(twice);
    }),
    { numRuns: 3000, seed: 14 },
  );
});

it('is told with its places', () => {
  const text = '{\n  "code": 12345,\n  "list": [{"x": 1, "x": 2, "x": 3}], "code": "7KQ2MXD"\n}';
  expect(duplicateRemarks(text, JSON.parse(text))).toEqual([
    {
      pointer: '/list/0/x',
      kind: 'duplicate-name',
      expected: 'this name once',
      received: '3 times (first line 3, column 13, last line 3, column 29)',
    },
    {
      pointer: '/code',
      kind: 'duplicate-name',
      expected: 'this name once',
      received: 'twice (line 2, column 3 and line 3, column 39)',
    },
  ]);
});

it('survives depth, length and number', () => {
  const deep = `${'{"a":['.repeat(100_000)}1${']}'.repeat(100_000)}`;
  expect(hasDuplicateNames(deep, JSON.parse(deep))).toBe(true);
  expect(duplicateRemarks(deep, JSON.parse(deep))).toEqual([]);
  expect(found(`{"a":"${'\\"'.repeat(500_000)}","a":1}`)).toEqual(['/a 2']);
  const many = `{${Array.from({ length: 100_000 }, (_, index) => `"${index % 50_000}":0`).join(',')}}`;
  expect(found(many)).toHaveLength(20);
});
