import jstat from 'jstat';
import type { Estimate } from '../../core/index.ts';
import type { LimiterExchange } from './exchange.ts';
import { type LimiterFigures, unitMsOf } from './model.ts';

/** What can be said of a limiter by counting alone, whatever its kind. */
export interface Counted {
  /** Requests a second of a device that always asks for more. */
  readonly ratePerSecond?: Estimate;
  /** Requests beyond the first and beyond the rate, until the first refusal. */
  readonly burst?: Estimate;
}

/**
 * Between refusals further apart than this a device may have rested, and something may have been
 * lost or gained. In times in which the limit lets one request through, where that is a second or
 * longer.
 */
const longestPause = 2.5;
/** Shorter stretches say more about when they were cut than about the rate. */
const leastStretch = 3;
const confidence = 0.95;

/**
 * Estimates rate and burst as means over the devices with their 95 % bounds; absent where fewer
 * than two devices give a value.
 */
export function countOf(devices: readonly (readonly LimiterExchange[])[], declared: LimiterFigures): Counted {
  const unitMs = Math.max(1000, unitMsOf(declared));
  const longestPauseMs = longestPause * unitMs;
  const rates = devices.flatMap((one) => rateOf(one, longestPauseMs, leastStretch * unitMs));
  const ratePerSecond = meanOf(rates) ?? meanOf(devices.flatMap((one) => rateOf(one, longestPauseMs, 0)));
  if (ratePerSecond === undefined) return {};
  const burst = meanOf(devices.flatMap((one) => burstOf(one, ratePerSecond.value, longestPauseMs)));
  return { ratePerSecond, ...(burst === undefined ? {} : { burst }) };
}

const middleMs = ({ sentMs, answeredMs }: LimiterExchange): number => (sentMs + answeredMs) / 2;

/**
 * Admissions between refusals that follow each other soon enough: in between the device had nothing
 * left over.
 */
function rateOf(exchanges: readonly LimiterExchange[], longestPauseMs: number, leastMs: number): number[] {
  let admitted = 0;
  let totalMs = 0;
  let since: { readonly ms: number; readonly index: number } | undefined;
  for (const [index, exchange] of exchanges.entries()) {
    if (!exchange.throttled) continue;
    const ms = middleMs(exchange);
    if (since !== undefined && ms - since.ms <= longestPauseMs) {
      admitted += index - since.index - 1;
      totalMs += ms - since.ms;
    }
    since = { ms, index };
  }
  return totalMs > 0 && totalMs >= leastMs ? [(admitted / totalMs) * 1000] : [];
}

function burstOf(
  exchanges: readonly LimiterExchange[],
  ratePerSecond: number,
  longestPauseMs: number,
): number[] {
  const index = exchanges.findIndex(({ throttled }) => throttled);
  const [first] = exchanges;
  const refused = exchanges[index];
  if (index < 1 || first === undefined || refused === undefined) return [];
  const seconds = (middleMs(refused) - middleMs(first)) / 1000;
  // A slow device may regain its burst before the first refusal.
  return seconds * 1000 > longestPauseMs
    ? []
    : [Math.max(0, index - 1 - Math.floor(ratePerSecond * seconds))];
}

/** Returns the mean and its 95 % bounds by Student's t; `undefined` for fewer than two values. */
function meanOf(values: readonly number[]): Estimate | undefined {
  const count = values.length;
  if (count < 2) return undefined;
  const value = values.reduce((sum, one) => sum + one, 0) / count;
  const variance = values.reduce((sum, one) => sum + (one - value) ** 2, 0) / (count - 1);
  const reach = jstat.studentt.inv(1 - (1 - confidence) / 2, count - 1) * Math.sqrt(variance / count);
  return { value, low: Math.max(0, value - reach), high: value + reach };
}
