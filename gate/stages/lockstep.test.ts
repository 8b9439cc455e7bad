import { describe, expect, it } from 'vitest';
import { lockstepCheck } from './lockstep.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
const rule = { id: 'x/lockstep', what: 'pact files', fix: 'npx passgate contracts' };
const now = { dcr: a, 'rest-v2': b };

describe('lockstepCheck', () => {
  it.each<[string, { artefacts: { name: string; madeFrom: Record<string, string> }[]; want?: string }]>([
    ['equal maps hold', { artefacts: [{ name: 'p', madeFrom: now }] }],
    ['a map of some documents holds', { artefacts: [{ name: 'p', madeFrom: { dcr: a } }] }],
    ['none at all', { artefacts: [], want: 'There are no pact files.' }],
    [
      'no map',
      {
        artefacts: [{ name: 'p', madeFrom: {} }],
        want: 'p does not name the documents that it was made from.',
      },
    ],
    [
      'another document',
      {
        artefacts: [
          { name: 'ok', madeFrom: now },
          { name: 'p', madeFrom: { dcr: a, 'rest-v2': a } },
          { name: 'q', madeFrom: { 'rest-v2': a } },
        ],
        want: 'p (and 1 more) was made before openapi/rest-v2.yaml changed.',
      },
    ],
  ])('%s', (_name, { artefacts, want }) => {
    const check = lockstepCheck(rule, artefacts, now);
    expect(check.verdict).toBe(want === undefined ? 'passed' : 'failed');
    expect(check.evidence[0]?.message).toBe(want);
    if (want !== undefined) expect(check.evidence[0]?.hint).toBe('npx passgate contracts');
  });
});
