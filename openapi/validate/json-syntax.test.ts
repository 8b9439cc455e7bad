import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonBreak } from './json-syntax.ts';

describe('where JSON breaks', () => {
  it.each<[string, { text: string; line: number; column: number; expected: RegExp }]>([
    ['at the end', { text: '{"error":', line: 1, column: 10, expected: /^a value$/ }],
    ['at a word', { text: '{\n  "a": x\n}', line: 2, column: 8, expected: /a value/ }],
    ['at a comma too many', { text: '[1,\r\n]', line: 2, column: 1, expected: /a value/ }],
    ['at a missing comma', { text: '{"a": 1 "b": 2}', line: 1, column: 9, expected: /","/ }],
    ['at a name without quotes', { text: '{a: 1}', line: 1, column: 2, expected: /name.*or "}"/ }],
    ['at a missing colon', { text: '{"a" 1}', line: 1, column: 6, expected: /":"/ }],
    ['inside a string', { text: '["one\ntwo"]', line: 1, column: 6, expected: /closing quote/ }],
    ['inside an escape', { text: '["a\\x"]', line: 1, column: 4, expected: /closing quote/ }],
    ['at a second text', { text: '{}\n{}', line: 2, column: 1, expected: /the end/ }],
    ['at a leading zero', { text: '[01]', line: 1, column: 3, expected: /","/ }],
    ['at the wrong bracket', { text: '{"a": [1}', line: 1, column: 9, expected: /","/ }],
    ['in nothing', { text: ' \n', line: 2, column: 1, expected: /a value/ }],
    ['where a string stands after a value', { text: '1 "secret"', line: 1, column: 3, expected: /end/ }],
  ])('%s', (_name, { text, line, column, expected }) => {
    const found = jsonBreak(text);
    expect(found).toMatchObject({ line, column });
    expect(found?.expected).toMatch(expected);
  });

  it('finds a break exactly where JSON.parse refuses', () => {
    const text = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom('', '"', ',', '}', '[', '0', '\\', ' ', '\n', 'e', '-'),
      )
      .map(([json, at, removed, put]) => {
        const index = at % (json.length + 1);
        return json.slice(0, index) + put + json.slice(index + removed);
      });
    fc.assert(
      fc.property(text, (given) => {
        expect(jsonBreak(given) === null).toBe(parses(given));
      }),
      { numRuns: 3000, seed: 4 },
    );
  });

  it('survives depth and length', () => {
    expect(jsonBreak('['.repeat(200_000))).toMatchObject({ column: 200_001 });
    expect(jsonBreak(JSON.stringify('x\\"'.repeat(500_000)))).toBeNull();
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
