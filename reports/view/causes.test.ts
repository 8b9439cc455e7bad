import { expect, it } from 'vitest';
import type { Check } from '../../core/index.ts';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { findingsOf } from './findings.ts';

const at = (id: string, more: Parameters<typeof failing>[2] = {}) => failing(id, 'logout', more);
const optional = (check: Check): Check => ({ ...check, required: false });

it.each<[string, Check[], { required: boolean; checkIds: string[] }[]]>([
  ['the same at the same place is one cause', [at('a'), at('b')], [{ required: true, checkIds: ['a', 'b'] }]],
  [
    'what decides is no part of what only informs, whichever came first',
    [optional(at('a')), at('b')],
    [
      { required: true, checkIds: ['b'] },
      { required: false, checkIds: ['a'] },
    ],
  ],
  [
    'another expectation at the same place is another cause',
    [at('a', { expected: 'a string' }), at('b', { expected: 'one of a, b' })],
    [
      { required: true, checkIds: ['a'] },
      { required: true, checkIds: ['b'] },
    ],
  ],
  [
    'another operation at the same place is another cause',
    [at('a'), failing('b', 'authorize')],
    [
      { required: true, checkIds: ['a'] },
      { required: true, checkIds: ['b'] },
    ],
  ],
])('%s', (_name, checks, want) => {
  const report = reportWith({
    verdict: 'failed',
    exitCode: 1,
    stages: [stageOf('verify', 'failed', checks)],
  });
  expect(findingsOf(report)).toMatchObject(want);
});
