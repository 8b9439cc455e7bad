import type { LimiterExchange } from './exchange.ts';
import { type LimiterFigures, unitMsOf } from './model.ts';

/** What devices could send at once after a pause; medians over all pauses. */
export interface Rests {
  readonly count: number;
  readonly seconds: number;
  /** Requests served at once afterwards, until the next refusal. */
  readonly served: number;
}

/** Shorter ones give back no more than a request or two in any model; in times of one request. */
const shortest = 2.9;

/**
 * Measures how many requests a device could send at once after it had used up its limit and then
 * paused.
 */
export function restsOf(
  devices: readonly (readonly LimiterExchange[])[],
  declared: LimiterFigures,
): Rests | undefined {
  const shortestMs = shortest * unitMsOf(declared);
  const found = devices.flatMap((exchanges) =>
    exchanges.flatMap(({ sentMs }, index) => {
      const before = exchanges[index - 1];
      const restedMs = sentMs - (before?.answeredMs ?? sentMs);
      if (restedMs < shortestMs || before?.throttled !== true) return [];
      const refused = exchanges.findIndex(({ throttled }, later) => later >= index && throttled);
      return refused < 0 ? [] : [{ seconds: restedMs / 1000, served: refused - index }];
    }),
  );
  const { length } = found;
  const middle = <T>(values: T[], compare: (a: T, b: T) => number): T | undefined =>
    values.sort(compare)[length >> 1];
  const seconds = middle(
    found.map((rest) => rest.seconds),
    (a, b) => a - b,
  );
  const served = middle(
    found.map((rest) => rest.served),
    (a, b) => a - b,
  );
  return seconds === undefined || served === undefined ? undefined : { count: length, seconds, served };
}
