import type { LimiterModel } from '../../core/index.ts';
import { arrivalOf, clockDrift, type LimiterExchange } from './exchange.ts';
import { fixedWindow } from './fixed-window.ts';
import { leakyBucket } from './leaky-bucket.ts';
import type { LimiterFigures, LimiterState } from './model.ts';
import { oneTimeBurst } from './one-time-burst.ts';
import { slidingWindowCounter } from './sliding-window-counter.ts';
import { slidingWindowLog } from './sliding-window-log.ts';

/** What an answer must have been: `undefined` where it could be either. */
export type ExpectedOutcome = 'admitted' | 'throttled' | undefined;

export interface LimiterViolation {
  /** Index of the exchange. */
  readonly index: number;
  readonly expected: 'admitted' | 'throttled';
}

export interface DeviceJudgement {
  /** Of every exchange, by its index. */
  readonly expectations: readonly ExpectedOutcome[];
  readonly violations: readonly LimiterViolation[];
}

const statesOf: Readonly<Record<LimiterModel, (figures: LimiterFigures) => LimiterState>> = {
  'one-time-burst': oneTimeBurst,
  'leaky-bucket': leakyBucket,
  'fixed-window': fixedWindow,
  'sliding-window-log': slidingWindowLog,
  'sliding-window-counter': slidingWindowCounter,
};

/**
 * Judges what one device saw by one model with the declared figures. It knows when each request
 * was sent and when its answer was here. An answer is a violation only if no choice of arrivals in
 * between explains it.
 */
export function judgeDevice(
  model: LimiterModel,
  figures: LimiterFigures,
  exchanges: readonly LimiterExchange[],
): DeviceJudgement {
  const state = statesOf[model](figures);
  const firstSentMs = exchanges[0]?.sentMs ?? 0;
  const expectations: ExpectedOutcome[] = [];
  const violations: LimiterViolation[] = [];
  for (const [index, exchange] of exchanges.entries()) {
    const arrival = arrivalOf(exchange, firstSentMs, clockDrift);
    const expected = expectationOf(state.can(arrival, false), state.can(arrival, true));
    expectations.push(expected);
    const agrees = state.observe(arrival, exchange.throttled);
    if (agrees || expected === undefined) continue;
    violations.push({ index, expected });
    state.exhaust(arrival);
  }
  return { expectations, violations };
}

function expectationOf(canAdmit: boolean, canThrottle: boolean): ExpectedOutcome {
  if (canAdmit === canThrottle) return undefined;
  return canAdmit ? 'admitted' : 'throttled';
}

/**
 * Tells whether some limiter of this model with this burst and a rate within `drift` of the given
 * one explains all answers of a device. For a limiter of another rate time runs faster or slower,
 * so a share of the rate is a share of time.
 */
export function explains(
  model: LimiterModel,
  figures: LimiterFigures,
  drift: number,
  exchanges: readonly LimiterExchange[],
): boolean {
  const state = statesOf[model](figures);
  const firstSentMs = exchanges[0]?.sentMs ?? 0;
  return exchanges.every((exchange) =>
    state.observe(arrivalOf(exchange, firstSentMs, drift), exchange.throttled),
  );
}
