import { clockDrift, type LimiterExchange, roundingMs } from './exchange.ts';
import type { LimiterFigures } from './model.ts';

/**
 * What devices without `X-Forwarded-For` saw, which share the limit of the address they come from.
 */
export interface PeerJudgement {
  readonly admitted: number;
  readonly throttled: number;
  /** The most that one limit can have let pass in that time. */
  readonly mostAdmitted: number;
}

/**
 * Judges devices that share the limit of one address. The use of that address before and during the
 * run is unknown, so a refusal is never too early. But whatever else was sent, one limit admits no
 * more than its burst and one request for each second that began: one more than the seconds that
 * passed, and one for the rounding of the first and last one.
 *
 * @param limiter the most that the limiter was found to admit, so that a limit that is too lax is
 *   not mistaken for several
 */
export function judgePeer(
  exchanges: readonly LimiterExchange[],
  { ratePerSecond, burst }: LimiterFigures,
): PeerJudgement {
  const first = exchanges[0]?.sentMs ?? 0;
  const spentMs = (exchanges.at(-1)?.answeredMs ?? first) - first;
  const seconds = (spentMs * (1 + clockDrift) + 2 * roundingMs) / 1000;
  const throttled = exchanges.filter((exchange) => exchange.throttled).length;
  return {
    admitted: exchanges.length - throttled,
    throttled,
    mostAdmitted: Math.floor(burst + seconds * ratePerSecond) + 2,
  };
}
