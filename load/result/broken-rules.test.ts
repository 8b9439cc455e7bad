import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FindingLine } from '../lines.ts';
import { addBrokenRules } from './broken-rules.ts';
import { evidenceOf } from './checks/evidence.ts';
import { Totals } from './totals.ts';

const root = join(import.meta.dirname, '../..');
const line: FindingLine = {
  kind: 'finding',
  user: 0,
  key: 'k',
  type: 'invalid',
  operation: 'getProfileByCode',
  atMs: 1,
  pointer: '/profiles',
  expected: 'a required property',
  received: 'nothing',
  message: '/profiles is missing',
};

it.each<[string, Partial<FindingLine>, string | undefined]>([
  [
    'a body',
    { answer: { status: 200, contentType: 'application/json', required: true } },
    'profiles of ProfileByCodeResponse is required',
  ],
  ['a status', { type: 'status', pointer: '', answer: { status: 429 } }, 'status TooManyRequests'],
  ['no answer', { type: 'no-answer' }, undefined],
])('adds the rule of %s', async (_name, changes, wanted) => {
  const totals = new Totals();
  totals.add({ ...line, ...changes });
  await addBrokenRules(root, totals);
  const [evidence] = evidenceOf(totals, 'schema', () => true);
  if (wanted === undefined) expect(evidence).not.toHaveProperty('rule');
  else expect(evidence?.rule?.text.slice(0, wanted.length)).toBe(wanted);
});
