import { describe, expect, it } from 'vitest';
import { lockstepCheck, mapIn } from './lockstep.ts';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);
const rule = { id: 'x/lockstep', what: 'pact files', mend: 'npx passgate contracts' };
const now = { dcr: a, 'rest-v2': b };

describe('mapIn', () => {
  it.each<[string, { given: string; want: Record<string, string> }]>([
    ['a banner', { given: `// documents: dcr=${a} rest-v2=${b}`, want: { dcr: a, 'rest-v2': b } }],
    [
      'JSON',
      {
        given: JSON.stringify({ metadata: { documents: { 'rest-v2': b } } }, null, 2),
        want: { 'rest-v2': b },
      },
    ],
    [
      'code',
      {
        given: `export const documents = { dcr: '${a}', 'rest-v2': '${b}' }`,
        want: { dcr: a, 'rest-v2': b },
      },
    ],
    ['no map', { given: `commit ${a}`, want: {} }],
    ['a hash that is too short', { given: `dcr=${a.slice(1)}`, want: {} }],
  ])('finds it in %s', (_name, { given, want }) => {
    expect(mapIn(given)).toEqual(want);
  });
});

describe('lockstepCheck', () => {
  it.each<[string, { artefacts: { name: string; madeFrom: Record<string, string> }[]; want?: string }]>([
    ['equal maps hold', { artefacts: [{ name: 'p', madeFrom: now }] }],
    ['a map of some documents holds', { artefacts: [{ name: 'p', madeFrom: { dcr: a } }] }],
    ['none at all', { artefacts: [], want: 'There are no pact files.' }],
    [
      'no map',
      { artefacts: [{ name: 'p', madeFrom: {} }], want: 'p does not say which documents it was made from.' },
    ],
    [
      'another document',
      {
        artefacts: [
          { name: 'ok', madeFrom: now },
          { name: 'p', madeFrom: { dcr: a, 'rest-v2': a } },
          { name: 'q', madeFrom: { 'rest-v2': a } },
        ],
        want: 'p (like 1 more) was made before openapi/rest-v2.yaml changed.',
      },
    ],
  ])('%s', (_name, { artefacts, want }) => {
    const check = lockstepCheck(rule, artefacts, now);
    expect(check.verdict).toBe(want === undefined ? 'passed' : 'failed');
    expect(check.evidence[0]?.message).toBe(want);
    if (want !== undefined) expect(check.evidence[0]?.hint).toBe('npx passgate contracts');
  });
});
