import { describe, expect, it } from 'vitest';
import { bounds } from './bounds.ts';
import { isTooDeep, jsonOf, parsedJson } from './json.ts';

const { most } = bounds.levels;
const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('the nesting of JSON', () => {
  it.each<[string, string, boolean]>([
    ['as deep as allowed', lists(most), false],
    ['one deeper', lists(most + 1), true],
    ['of a hundred thousand', lists(100_000), true],
    ['that never closes', '{"a":'.repeat(100_000), true],
    ['of neighbours only', `[${'[],'.repeat(1000)}[]]`, false],
    ['in a text', JSON.stringify('['.repeat(1000)), false],
    ['in a text behind an escaped quote', JSON.stringify(`"\\"${'['.repeat(1000)}\\`), false],
    ['behind a text that ends in a backslash', `["\\\\",${lists(most)}]`, true],
    ['in an open text', `"${'['.repeat(1000)}`, false],
  ])('%s', (_name, text, expected) => {
    expect(isTooDeep(text)).toBe(expected);
    expect(parsedJson(text) === undefined).toBe(expected || text.split('"').length === 2);
  });

  it('is refused with a sentence', () => {
    expect(() => jsonOf(lists(most + 1))).toThrow('it is nested deeper than 256 levels');
  });
});
