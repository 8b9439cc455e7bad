import type { BucketCounts } from './distribution.ts';

interface ConnectingCounts {
  readonly latency: BucketCounts;
  readonly connecting: BucketCounts;
}

/**
 * Returns the p99, in milliseconds, of what responses waited for their connection, where it is above
 * a bound. What had its connection at once waited for nothing.
 */
export function connectingP99Above(
  boundMs: number,
  { latency, connecting }: ConnectingCounts,
): number | undefined {
  // As in every percentile here: one in a hundred may be above it.
  const beyond = Math.floor(latency.total / 100);
  if (connecting.countAbove(boundMs) <= beyond) return undefined;
  return connecting.percentile(1 - beyond / connecting.total);
}
