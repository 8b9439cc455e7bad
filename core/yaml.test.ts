import { expect, it } from 'vitest';
import { LineCounter, parseDocument } from 'yaml';
import { bounds } from './bounds.ts';
import { assertYamlWithinBounds, parseYamlWithinBounds } from './yaml.ts';

const levels = bounds.levels.most;
const lists = (count: number) => '['.repeat(count) + ']'.repeat(count);
const keys = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: 1\n`).join('');

it.each<[string, string]>([
  ['a mapping', 'a:\n  b: [1, {c: 2}]\n'],
  ['lists as deep as allowed', lists(levels)],
  ['a mapping as long as allowed', keys(bounds.entries.most - 1)],
  ['brackets in a text', `a: "${'['.repeat(1000)}"`],
  ['a broken text', 'a: [1'],
])('%s may be read', (_name, text) => {
  expect(() => assertYamlWithinBounds('a.yaml', text)).not.toThrow();
});

it.each<[string, string, RegExp]>([
  ['JSON', lists(100_000), /^a\.yaml:1: it is nested deeper than 256 levels/],
  ['JSON that never closes', '{"a":'.repeat(100_000), /deeper/],
  ['lists on one line', `${'- '.repeat(100_000)}a`, /deeper/],
  [
    'indented mappings',
    Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''),
    /^a\.yaml:2\d\d: .*deeper/,
  ],
  ['a long mapping', keys(bounds.entries.most + 2), /^a\.yaml:10\d\d\d: there are more than 10000 entries/],
  ['a long list', `[${'1,'.repeat(bounds.entries.most + 2)}1]`, /more than 10000 entries/],
])('%s beyond the bounds is refused with its line', (_name, text, message) => {
  expect(() => assertYamlWithinBounds('a.yaml', text)).toThrow(
    expect.objectContaining({ code: 'INPUT_FILE', message: expect.stringMatching(message) }),
  );
});

it.each<[string, string]>([
  ['a mapping with comments', '# above\na:\n  b: [1, {c: 2}] # beside\n'],
  ['a merged mapping', 'a: &a {x: 1}\nb: {<<: *a, y: 2}\n'],
  ['an empty text', ''],
  ['a mapping that does not end', 'a: [1'],
  ['a key that is there twice', 'a: 1\nb: 2\na: 3\n'],
  ['several documents', 'a: 1\n---\nb: 2\n'],
  ['a directive that is none', '%NONE\n---\na: 1\n'],
])('%s is read as yaml itself reads it', (_name, text) => {
  const lineCounter = new LineCounter();
  const wanted = parseDocument(text, { lineCounter, merge: true, prettyErrors: false });
  const { document, lines } = parseYamlWithinBounds('a.yaml', text);
  expect(document.toJS()).toEqual(wanted.toJS());
  const places = (all: typeof wanted.errors) => all.map(({ code, pos }) => [code, pos]);
  expect(places(document.errors)).toEqual(places(wanted.errors));
  expect(lines.lineStarts).toEqual(lineCounter.lineStarts);
});

it('names the line in which a text leaves the bounds', () => {
  const text = `a: 1\nb: ${lists(levels + 1)}\n`;
  expect(() => parseYamlWithinBounds('a.yaml', text)).toThrow(/^a\.yaml:2: /);
});
