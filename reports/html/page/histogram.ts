import type { Distribution } from '../../../core/index.ts';

/** One bar of a histogram. */
export interface HistogramBar {
  /** Upper edge, milliseconds. */
  readonly uptoMs: number;
  readonly count: number;
}

const mostBars = 36;

/**
 * Returns a histogram as at most 36 bars of equal width on a logarithmic scale. A bucket goes to
 * the bar that contains its upper bound, a bucket above the last bound to the bar of the largest
 * value. No count is lost.
 */
export function barsOf({ histogram, max }: Distribution): HistogramBar[] {
  const { boundsMs, counts } = histogram;
  const filled = counts.flatMap((count, index) =>
    count === 0 ? [] : [{ uptoMs: Math.max(boundsMs[index] ?? max, 0.001), count }],
  );
  const ends = filled.map(({ uptoMs }) => uptoMs);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  if (filled.length === 0 || low === high) {
    return filled.length === 0 ? [] : [{ uptoMs: high, count: sum(filled) }];
  }
  const bars = Math.min(mostBars, filled.length);
  const step = Math.log(high / low) / (bars - 1);
  const barOf = (uptoMs: number): number =>
    Math.min(bars - 1, Math.ceil(Math.log(uptoMs / low) / step - 1e-9));
  return Array.from({ length: bars }, (_, index) => ({
    uptoMs: low * Math.exp(step * index),
    count: sum(filled.filter(({ uptoMs }) => barOf(uptoMs) === index)),
  }));
}

function sum(parts: readonly { readonly count: number }[]): number {
  return parts.reduce((total, { count }) => total + count, 0);
}
