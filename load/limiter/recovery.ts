import { clockDrift, type LimiterExchange, roundingMs } from './exchange.ts';

/** Throttling is over this long after a 429 [THR]. */
const recoveryMs = 1000;

export interface Recoveries {
  /** Requests that came a whole second or more after a 429, as the device's next one. */
  readonly tried: number;
  /** Indices of those that were refused all the same. */
  readonly refused: readonly number[];
}

/**
 * Counts requests a second after a 429, and which of them were refused. Both models admit the next
 * request a second after a 429, whatever came before.
 */
export function recoveriesOf(exchanges: readonly LimiterExchange[]): Recoveries {
  const tries = exchanges.flatMap(({ sentMs }, index) => {
    const before = exchanges[index - 1];
    if (before === undefined || !before.throttled) return [];
    const waitedMs = sentMs - before.answeredMs;
    return waitedMs >= recoveryMs + 2 * roundingMs + waitedMs * clockDrift ? [index] : [];
  });
  return { tried: tries.length, refused: tries.filter((index) => exchanges[index]?.throttled === true) };
}
