import { expect, it } from 'vitest';
import type { Distribution } from '../../../core/index.ts';
import { barsOf } from './histogram.ts';

function distribution(boundsMs: readonly number[], counts: readonly number[], max: number): Distribution {
  const count = counts.reduce((sum, each) => sum + each, 0);
  return { p50: 1, p95: 1, p99: 1, p999: 1, max, count, histogram: { boundsMs, counts } };
}

const many = Array.from({ length: 500 }, (_, index) => 1.02 ** index);

it.each([
  ['nothing measured', distribution([1, 2], [0, 0, 0], 0), []],
  ['one bucket', distribution([1, 2], [0, 7, 0], 2), [[2, 7]]],
  [
    'two buckets',
    distribution([1, 10], [3, 4, 0], 10),
    [
      [1, 3],
      [10, 4],
    ],
  ],
  [
    'what lies above the last bound',
    distribution([1], [3, 2], 50),
    [
      [1, 3],
      [50, 2],
    ],
  ],
])('%s', (_name, given, want) => {
  expect(barsOf(given).map(({ uptoMs, count }) => [Number(uptoMs.toFixed(6)), count])).toEqual(want);
});

it('loses no count in at most 36 bars', () => {
  const bars = barsOf(distribution(many, [...many.map((_, index) => index), 5], 30_000));
  expect(bars).toHaveLength(36);
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe((499 * 500) / 2 + 5);
});
