import type { LimiterFigures, LimiterState } from './model.ts';

/**
 * A bucket of `burst + 1` tokens, full at the first contact, refilled at the rate; a refused call
 * costs nothing.
 *
 * Tokens minus those refilled since the beginning stay the same between calls, so all that is
 * unknown is one number within bounds, `low` to `high`: exactly, as any arrival and any such number
 * that agree lie in one piece. An admitted call takes one off, a full bucket cuts it.
 */
export function tokenBucket({ ratePerSecond, burst }: LimiterFigures): LimiterState {
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
