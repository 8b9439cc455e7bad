import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketBoundMs, bucketCount, bucketMiddleMs, bucketOf, takeSparse } from './histogram.ts';

describe('the histogram buckets', () => {
  it('hold the values up to and including their bound', () => {
    for (let bucket = 0; bucket < bucketCount - 1; bucket += 1) {
      const bound = bucketBoundMs(bucket);
      expect(bucketOf(bound), `${bound} ms`).toBe(bucket);
      expect(bucketOf(bound * 1.000_001), `just above ${bound} ms`).toBe(bucket + 1);
    }
  });

  it('have a middle within 0.8 % of each of their values', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 65_536, noNaN: true }), (value) => {
        const bucket = bucketOf(value);
        expect(bucketBoundMs(bucket)).toBeGreaterThanOrEqual(value);
        if (bucket > 0) expect(bucketBoundMs(bucket - 1)).toBeLessThan(value);
        expect(Math.abs(bucketMiddleMs(bucket) - value)).toBeLessThanOrEqual(Math.max(1 / 8192, value / 128));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [-5, 0],
    [0, 0],
    [Number.NaN, 0],
    [1e12, bucketCount - 1],
    [Number.POSITIVE_INFINITY, bucketCount - 1],
  ])('%d belongs to bucket %d', (value, bucket) => {
    expect(bucketOf(value)).toBe(bucket);
  });

  it('are reset when they are taken', () => {
    const counts = new Int32Array(bucketCount);
    counts[3] = 2;
    counts[9] = 1;
    expect(takeSparse(counts)).toEqual([3, 2, 9, 1]);
    expect(takeSparse(counts)).toEqual([]);
  });
});
