import { arrivalOf, clockDrift, type Exchange } from './exchange.ts';
import { type Belief, documented, type LimiterFigures, type LimiterModel } from './model.ts';
import { oneTimeBurst } from './one-time-burst.ts';
import { tokenBucket } from './token-bucket.ts';

/** What an answer must have been: `undefined` where it could be either. */
export type Expectation = 'admitted' | 'throttled' | undefined;

export interface Violation {
  /** Index of the exchange. */
  readonly index: number;
  readonly expected: 'admitted' | 'throttled';
}

export interface DeviceJudgement {
  /** Of every exchange, by its index. */
  readonly expectations: readonly Expectation[];
  readonly violations: readonly Violation[];
}

const beliefs: Readonly<Record<LimiterModel, (figures: LimiterFigures) => Belief>> = {
  'one-time burst': oneTimeBurst,
  'token bucket': tokenBucket,
};

/**
 * Judges what one device saw by one model with the documented figures. It knows when each request was sent and when its
 * answer was here. An answer is a violation only if no choice of arrivals in between explains it.
 */
export function judgeDevice(model: LimiterModel, exchanges: readonly Exchange[]): DeviceJudgement {
  const belief = beliefs[model](documented);
  const firstSentMs = exchanges[0]?.sentMs ?? 0;
  const expectations: Expectation[] = [];
  const violations: Violation[] = [];
  for (const [index, exchange] of exchanges.entries()) {
    const arrival = arrivalOf(exchange, firstSentMs, clockDrift);
    const expected = expectationOf(belief.can(arrival, false), belief.can(arrival, true));
    expectations.push(expected);
    const agrees = belief.observe(arrival, exchange.throttled);
    if (agrees || expected === undefined) continue;
    violations.push({ index, expected });
    belief.exhaust(arrival);
  }
  return { expectations, violations };
}

function expectationOf(canAdmit: boolean, canThrottle: boolean): Expectation {
  if (canAdmit === canThrottle) return undefined;
  return canAdmit ? 'admitted' : 'throttled';
}

/**
 * Whether some limiter of this model with this burst and a rate within `drift` of the one given explains all that a device
 * saw. To a limiter of another rate time runs faster or slower, so a share of rates is a share of time.
 */
export function explains(
  model: LimiterModel,
  figures: LimiterFigures,
  drift: number,
  exchanges: readonly Exchange[],
): boolean {
  const belief = beliefs[model](figures);
  const firstSentMs = exchanges[0]?.sentMs ?? 0;
  return exchanges.every((exchange) =>
    belief.observe(arrivalOf(exchange, firstSentMs, drift), exchange.throttled),
  );
}
