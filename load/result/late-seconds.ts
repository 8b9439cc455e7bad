import { sentInTime } from './checks/generator.ts';
import { BucketCounts } from './distribution.ts';
import type { SecondTotals, Totals } from './totals.ts';

/**
 * Returns the latency outside of the seconds in which the load generator was late, as one that stood
 * still for a moment is: the answers in flight then look slow. Undefined where it was late in none.
 */
export function latencyInTime({ seconds }: Totals): BucketCounts | undefined {
  // What was sent late is answered, and known of, up to a second after the moment.
  const isLate = seconds.map((second, at) => wasLate(second) || wasLate(seconds[at + 1]));
  if (!isLate.includes(true)) return undefined;
  const inTime = new BucketCounts();
  seconds.forEach(({ latency }, at) => {
    if (isLate[at] === false) inTime.merge(latency);
  });
  return inTime;
}

function wasLate(second: SecondTotals | undefined): boolean {
  if (second === undefined) return false;
  const { sent, lateness, held } = second;
  return !sentInTime({ due: sent, sent, lateness, held });
}
