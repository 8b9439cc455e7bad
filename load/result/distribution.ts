import type { Distribution } from '../../core/index.ts';
import { bucketBoundMs, bucketCount, bucketMiddleMs, bucketOf } from '../histogram.ts';
import type { SparseCounts } from '../protocol.ts';

/** Counts values per bucket, of many virtual users, seconds or runners; merging is adding. */
export class BucketCounts {
  readonly #counts = new Float64Array(bucketCount);
  #total = 0;
  #maxMs = 0;

  add(sparse: SparseCounts, maxMs: number): void {
    for (let index = 0; index + 1 < sparse.length; index += 2) {
      const bucket = Math.min(bucketCount - 1, Math.max(0, sparse[index] ?? 0));
      const count = sparse[index + 1] ?? 0;
      this.#counts[bucket] = (this.#counts[bucket] ?? 0) + count;
      this.#total += count;
    }
    if (maxMs > this.#maxMs) this.#maxMs = maxMs;
  }

  merge(other: BucketCounts): void {
    other.#counts.forEach((count, bucket) => {
      this.#counts[bucket] = (this.#counts[bucket] ?? 0) + count;
    });
    this.#total += other.#total;
    this.#maxMs = Math.max(this.#maxMs, other.#maxMs);
  }

  get total(): number {
    return this.#total;
  }

  /**
   * Returns the value that at least this share of the values does not exceed (nearest rank), to
   * within 1 %: the middle of its bucket, and never more than the largest value. Undefined without
   * values.
   */
  percentile(share: number): number | undefined {
    if (this.#total === 0) return undefined;
    const rank = Math.max(1, Math.ceil(share * this.#total));
    let seen = 0;
    const bucket = this.#counts.findIndex((count) => {
      seen += count;
      return seen >= rank;
    });
    return rounded(Math.min(bucketMiddleMs(bucket), this.#maxMs));
  }

  /** Returns how many values were above a bound, to within a bucket. */
  countAbove(boundMs: number): number {
    return this.#counts.subarray(bucketOf(boundMs) + 1).reduce((sum, count) => sum + count, 0);
  }

  /**
   * Returns percentiles and the buckets they came from, without empty ones. Undefined without
   * values.
   */
  distribution(): Distribution | undefined {
    if (this.#total === 0) return undefined;
    const boundsMs: number[] = [];
    const counts: number[] = [];
    this.#counts.forEach((count, bucket) => {
      if (count === 0) return;
      boundsMs.push(bucketBoundMs(bucket));
      counts.push(count);
    });
    return {
      p50: this.percentile(0.5) ?? 0,
      p95: this.percentile(0.95) ?? 0,
      p99: this.percentile(0.99) ?? 0,
      p999: this.percentile(0.999) ?? 0,
      max: rounded(this.#maxMs),
      count: this.#total,
      // The last count is of what lies above the last bound: nothing, as every value has its
      // bucket.
      histogram: { boundsMs, counts: [...counts, 0] },
    };
  }
}

/** Four digits, whatever the size: a fixed number of decimals would cost small values their accuracy. */
const rounded = (ms: number): number => Number(ms.toPrecision(4));
