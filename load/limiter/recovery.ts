import type { LimiterModel } from '../../core/index.ts';
import { clockDrift, type LimiterExchange, roundingMs } from './exchange.ts';
import { type LimiterFigures, unitMsOf } from './model.ts';
import { windowOf } from './window.ts';

/** How many windows after a refusal the limit has forgotten what led to it. */
const forgottenAfter: Readonly<Partial<Record<LimiterModel, number>>> = {
  'fixed-window': 1,
  'sliding-window-log': 1,
  'sliding-window-counter': 2,
};

/**
 * Returns how long after a 429 a device is served for certain, milliseconds. As documented,
 * throttling is over a second later [THR]; in general, when the limit has let one request through,
 * and where it counts windows, when these are over.
 */
export function recoveryMsOf(model: LimiterModel, figures: LimiterFigures): number {
  const windows = forgottenAfter[model];
  return windows === undefined ? unitMsOf(figures) : windows * windowOf(figures).windowMs;
}

export interface Recoveries {
  /** Requests that came a whole recovery time or more after a 429, as the device's next one. */
  readonly tried: number;
  /** Indices of those that were refused all the same. */
  readonly refused: readonly number[];
}

/**
 * Counts requests that waited for the recovery time after a 429, and which of them were refused.
 */
export function recoveriesOf(exchanges: readonly LimiterExchange[], recoveryMs: number): Recoveries {
  const tries = exchanges.flatMap(({ sentMs }, index) => {
    const before = exchanges[index - 1];
    if (before === undefined || !before.throttled) return [];
    const waitedMs = sentMs - before.answeredMs;
    return waitedMs >= recoveryMs + 2 * roundingMs + waitedMs * clockDrift ? [index] : [];
  });
  return { tried: tries.length, refused: tries.filter((index) => exchanges[index]?.throttled === true) };
}
