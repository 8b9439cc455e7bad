import type { PlannedLoad } from '../protocol.ts';
import type { Totals } from './totals.ts';

/**
 * Returns the requests per second without those of the ramp; a second that both share belongs to
 * the ramp.
 */
export function steadyRate(
  totals: Pick<Totals, 'seconds'>,
  { rampMs, durationMs }: Pick<PlannedLoad, 'rampMs' | 'durationMs'>,
): { readonly due: number; readonly achieved: number } {
  const steady = totals.seconds.slice(Math.ceil(rampMs / 1000), Math.ceil((rampMs + durationMs) / 1000));
  const seconds = Math.max(1, rampMs === 0 ? durationMs / 1000 : steady.length);
  return {
    due: steady.reduce((sum, { due }) => sum + due, 0) / seconds,
    achieved: steady.reduce((sum, { sent }) => sum + sent, 0) / seconds,
  };
}
