import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf } from '../histogram.ts';
import { BucketCounts } from './distribution.ts';

const values = fc.array(fc.double({ min: 0, max: 60_000, noNaN: true }), { minLength: 1, maxLength: 300 });

function countsOf(milliseconds: readonly number[]): BucketCounts {
  const counts = new BucketCounts();
  for (const value of milliseconds) counts.add([bucketOf(value), 1], value);
  return counts;
}

describe('a distribution', () => {
  it('has the percentiles of its values by nearest rank, to within 1 %', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (milliseconds, share) => {
        const sorted = [...milliseconds].sort((a, b) => a - b);
        const exact = sorted[Math.max(1, Math.ceil(share * sorted.length)) - 1] ?? Number.NaN;
        const measured = countsOf(milliseconds).percentile(share) ?? Number.NaN;
        expect(Math.abs(measured - exact)).toBeLessThanOrEqual(Math.max(1 / 4096, exact / 100));
      }),
    );
  });

  it('of several users has the values of all', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 6 }), (users) => {
        const merged = new BucketCounts();
        for (const user of users) {
          const { histogram, max } = countsOf(user).distribution() ?? {
            histogram: { boundsMs: [], counts: [] },
            max: 0,
          };
          const sparse = histogram.boundsMs.flatMap((bound, index) => [
            bucketOf(bound),
            histogram.counts[index] ?? 0,
          ]);
          merged.add(sparse, max);
        }
        expect(merged.distribution()).toEqual(countsOf(users.flat()).distribution());
      }),
    );
  });

  it('keeps every value in its histogram, with one more count than bounds', () => {
    const distribution = countsOf([1, 1, 5, 400]).distribution();
    expect(distribution?.count).toBe(4);
    expect(distribution?.max).toBe(400);
    expect(distribution?.histogram).toEqual({ boundsMs: [1, 5, 400], counts: [2, 1, 1, 0] });
  });

  it('without values is undefined, not zero', () => {
    expect(new BucketCounts().distribution()).toBeUndefined();
    expect(new BucketCounts().percentile(0.99)).toBeUndefined();
  });
});
