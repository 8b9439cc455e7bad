import { expect, it } from 'vitest';
import type { Check } from '../../core/index.ts';
import { failing, reportWith, stageOf } from '../testing/example.ts';
import { causesOf } from './causes.ts';

const at = (id: string, more: Parameters<typeof failing>[2] = {}) => failing(id, 'logout', more);
const optional = (check: Check): Check => ({ ...check, required: false });

it.each<[string, Check[], { required: boolean; checkIds: string[] }[]]>([
  ['joins equal evidence at the same place', [at('a'), at('b')], [{ required: true, checkIds: ['a', 'b'] }]],
  [
    'separates required from not required checks, in either order',
    [optional(at('a')), at('b')],
    [
      { required: true, checkIds: ['b'] },
      { required: false, checkIds: ['a'] },
    ],
  ],
  [
    'separates different expectations at the same place',
    [at('a', { expected: 'a string' }), at('b', { expected: 'one of a, b' })],
    [
      { required: true, checkIds: ['a'] },
      { required: true, checkIds: ['b'] },
    ],
  ],
  [
    'separates different operations at the same place',
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
  expect(causesOf(report)).toMatchObject(want);
});
