import type { Distribution } from '../../core/index.ts';
import { bucketBoundMs, bucketCount, bucketMiddleMs, bucketOf } from '../histogram.ts';
import type { SparseCounts } from '../lines.ts';

/** Values between two others, or, where those are the same, that one value. */
export interface ValueRange {
  readonly low: number;
  readonly high: number;
}

/** Room that is made beyond a bucket that had none, so that it is not made again for the next one. */
const spareBuckets = 32;

/**
 * Counts values per bucket, of many virtual users, seconds or runners; merging is adding. It has
 * room only between its smallest and its largest value: there are two for each second of a run.
 */
export class BucketCounts {
  /** Bucket of the first count. */
  #low = 0;
  #counts = new Float64Array(0);
  #total = 0;
  #maxMs = 0;

  add(sparse: SparseCounts, maxMs: number): void {
    for (let index = 0; index + 1 < sparse.length; index += 2) {
      this.#count(sparse[index] ?? 0, sparse[index + 1] ?? 0);
    }
    if (maxMs > this.#maxMs) this.#maxMs = maxMs;
  }

  merge(other: BucketCounts): void {
    other.#counts.forEach((count, at) => {
      if (count > 0) this.#count(other.#low + at, count);
    });
    this.#maxMs = Math.max(this.#maxMs, other.#maxMs);
  }

  #count(given: number, count: number): void {
    const bucket = Math.min(bucketCount - 1, Math.max(0, given));
    if (bucket < this.#low || bucket >= this.#low + this.#counts.length) this.#makeRoom(bucket);
    const at = bucket - this.#low;
    this.#counts[at] = (this.#counts[at] ?? 0) + count;
    this.#total += count;
  }

  #makeRoom(bucket: number): void {
    const isEmpty = this.#counts.length === 0;
    const low = Math.max(0, Math.min(bucket - spareBuckets, isEmpty ? bucket : this.#low));
    const end = isEmpty ? bucket : this.#low + this.#counts.length;
    const counts = new Float64Array(Math.min(bucketCount, Math.max(bucket + spareBuckets, end)) - low);
    counts.set(this.#counts, isEmpty ? 0 : this.#low - low);
    this.#low = low;
    this.#counts = counts;
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
    const at = this.#counts.findIndex((count) => {
      seen += count;
      return seen >= rank;
    });
    const bucket = this.#low + at;
    return rounded(Math.min(bucketMiddleMs(bucket), this.#maxMs));
  }

  /**
   * Returns between which two values a percentile lies: above the first, and up to the second. They
   * are the bounds of its bucket; those of the largest value are exact. Undefined without values.
   */
  percentileRange(share: number): ValueRange | undefined {
    if (this.#total === 0) return undefined;
    const rank = Math.max(1, Math.ceil(share * this.#total));
    if (rank === this.#total) return { low: this.#maxMs, high: this.#maxMs };
    let seen = 0;
    const at = this.#counts.findIndex((count) => {
      seen += count;
      return seen >= rank;
    });
    return this.#rangeOf(this.#low + at);
  }

  /** Returns between which two values the mean lies. Undefined without values. */
  meanRange(): ValueRange | undefined {
    if (this.#total === 0) return undefined;
    let [low, high] = [0, 0];
    this.#counts.forEach((count, at) => {
      const range = count === 0 ? { low: 0, high: 0 } : this.#rangeOf(this.#low + at);
      low += (count * range.low) / this.#total;
      high += (count * range.high) / this.#total;
    });
    return { low, high };
  }

  #rangeOf(bucket: number): ValueRange {
    // The last bucket holds everything above, too.
    const high = bucket === bucketCount - 1 ? this.#maxMs : Math.min(bucketBoundMs(bucket), this.#maxMs);
    return { low: bucket === 0 ? 0 : bucketBoundMs(bucket - 1), high };
  }

  /** Returns how many values were above a bound, to within a bucket. */
  countAbove(boundMs: number): number {
    const from = Math.max(0, bucketOf(boundMs) + 1 - this.#low);
    return this.#counts.subarray(from).reduce((sum, count) => sum + count, 0);
  }

  /**
   * Returns percentiles and the buckets they came from, without empty ones. Undefined without
   * values.
   */
  distribution(): Distribution | undefined {
    if (this.#total === 0) return undefined;
    const boundsMs: number[] = [];
    const counts: number[] = [];
    this.#counts.forEach((count, at) => {
      if (count === 0) return;
      boundsMs.push(bucketBoundMs(this.#low + at));
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
