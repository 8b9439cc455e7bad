import { expect, it } from 'vitest';
import type { Evidence } from '../../core/index.ts';
import { fieldLabels, fieldsOf, sentenceOf } from './evidence-fields.ts';

const invalid = 'authorize returned 200 with an invalid body';

it.each<[string, Omit<Evidence, 'kind'>, string]>([
  [
    'a missing property',
    { message: invalid, pointer: '/token', expected: 'a required property', received: 'nothing' },
    `${invalid}: /token is missing`,
  ],
  [
    'a wrong value',
    { message: invalid, pointer: '/code', expected: 'a string', received: '7' },
    `${invalid}: /code: expected a string, received 7`,
  ],
  [
    'values without a place',
    { message: 'logout returned an unexpected status', expected: '200', received: '503' },
    'logout returned an unexpected status: expected 200, received 503',
  ],
  [
    'nothing where the message names the place, as in older reports',
    {
      message: 'logout answered 200: /code: expected a string, received 7',
      pointer: '/code',
      expected: 'a string',
      received: '7',
    },
    'logout answered 200: /code: expected a string, received 7',
  ],
  [
    'nothing where the message names the value',
    {
      message: 'latency p99 1.31× (1.22–1.41) of the baseline',
      expected: 'at most 1.10×',
      received: '1.31× (1.22–1.41), 95 % confidence',
    },
    'latency p99 1.31× (1.22–1.41) of the baseline',
  ],
  ['nothing where there are no fields', { message: 'Nothing answers.' }, 'Nothing answers'],
])('adds %s to the message', (_name, evidence, want) => {
  expect(sentenceOf({ kind: 'schema', ...evidence })).toBe(want);
});

it('cuts long values in the sentence', () => {
  const sentence = sentenceOf({ kind: 'pact', message: 'x', expected: 'a'.repeat(999), received: 'b' });
  expect(sentence.length).toBeLessThan(200);
});

it('returns the fields in the order of the labels', () => {
  const evidence = { kind: 'schema', message: 'x', hint: 'h', where: 'w', pointer: '', received: 'r' };
  const labels = fieldsOf(evidence, { rerun: 'c', check: 'k' }).map(({ label }) => label);
  expect(labels).toEqual(fieldLabels.filter((label) => labels.includes(label)));
  expect(labels).toEqual(['at', 'received', 'check', 'see', 'fix', 'rerun']);
});
