import type { LimiterFigures, LimiterState } from './model.ts';

/**
 * Models a leaky bucket with a burst, which is also a token bucket and GCRA: `burst + 1` tokens at
 * the first request, refilled at the rate; a refused call costs nothing.
 *
 * Tokens minus those refilled since the beginning stay the same between calls, so the only unknown
 * is one number within bounds, `low` to `high`. That is exact, because all arrivals and numbers
 * that agree with the answers form one interval. An admitted call takes one token, a full bucket
 * caps the number.
 */
export function leakyBucket({ ratePerSecond, burst }: LimiterFigures): LimiterState {
  const size = burst + 1;
  const refilled = (ms: number): number => (ms / 1000) * ratePerSecond;
  let met = false;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  const can: LimiterState['can'] = ({ earliestMs, latestMs }, throttled) =>
    throttled ? met && low < 1 - refilled(earliestMs) : high >= 1 - refilled(latestMs);
  return {
    can,
    observe: (arrival, throttled) => {
      if (!can(arrival, throttled)) return false;
      const earliest = refilled(arrival.earliestMs);
      const latest = refilled(arrival.latestMs);
      if (throttled) {
        high = Math.min(high, 1 - earliest);
        return true;
      }
      const lowest = met ? Math.max(low, 1 - latest) : size - latest;
      low = Math.min(lowest, size - latest) - 1;
      high = Math.min(high, size - Math.max(earliest, 1 - high)) - 1;
      met = true;
      return true;
    },
    exhaust: ({ earliestMs, latestMs }) => {
      if (!met) high = size - refilled(earliestMs);
      met = true;
      low = Math.min(low, -refilled(latestMs));
    },
  };
}
