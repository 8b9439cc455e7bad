import type { Exchange } from '../exchange/exchange.ts';
import type { OccasionOutcome, RuleOutcome } from './rule.ts';
import { judgeEach } from './rule.ts';

/** Clocks that drift apart: ten times what a quartz clock does. */
const driftShare = 0.001;
/** Rounding of two time stamps, and the time that a request takes more than the one before it. */
const jitterMs = 250;

/** Two requests of which the second should have been sent later. */
export interface RequestPair {
  readonly former: Exchange;
  readonly latter: Exchange;
}

/** Returns the time between two requests, by the steady clock where the recorder has one. */
export function gapMs({ former, latter }: RequestPair): number {
  return former.steadyMs !== undefined && latter.steadyMs !== undefined
    ? latter.steadyMs - former.steadyMs
    : latter.sentMs - former.sentMs;
}

/**
 * Returns the shortest time that must have passed at the client over requests in the order of time.
 * Without a steady clock the longest gap is left out: the clock may have been set in it.
 */
export function leastSpanMs(ordered: readonly Exchange[]): number {
  const gaps = ordered.slice(1).map((latter, index) => gapMs({ former: ordered[index] ?? latter, latter }));
  const isSteady = ordered.every(({ steadyMs }) => steadyMs !== undefined);
  const forward = gaps.filter((gap) => gap > 0);
  const sum = forward.reduce((total, gap) => total + gap, 0);
  const longest = isSteady ? 0 : forward.reduce((most, gap) => Math.max(most, gap), 0);
  return (sum - longest) / (1 + driftShare) - jitterMs;
}

/**
 * Returns the longest time that may have passed at the client between two requests. `fromAnswer`
 * counts from the arrival of the former's answer, which travel time can only shorten.
 */
export function longestGapMs({ former, latter }: RequestPair, fromAnswer = false): number {
  const fromMs = fromAnswer ? former.answeredMs : former.sentMs;
  const gapMs =
    former.steadyMs !== undefined && latter.steadyMs !== undefined
      ? latter.steadyMs - former.steadyMs - (fromMs - former.sentMs)
      : latter.sentMs - fromMs;
  return gapMs * (1 + driftShare) + jitterMs;
}

/**
 * Judges that requests are at least `leastMs` apart. A clock that is set during the recording
 * shortens one gap: one short gap alone is in doubt, unless the recorder has a steady clock.
 */
export function judgeGaps(
  pairs: readonly RequestPair[],
  leastMs: number,
  { fromAnswer = false, message }: { readonly fromAnswer?: boolean; readonly message: string },
): RuleOutcome {
  const isShort = (pair: RequestPair): boolean => longestGapMs(pair, fromAnswer) < leastMs;
  const timed = pairs.filter((pair) => !Number.isNaN(longestGapMs(pair, fromAnswer)));
  const short = timed.filter(isShort);
  // An answer has the time of the other clock only.
  const isSteady = !fromAnswer && short.some(({ former }) => former.steadyMs !== undefined);
  const certain = short.length > 1 || isSteady;
  const judgeOne = (pair: RequestPair): OccasionOutcome => {
    if (!isShort(pair)) return undefined;
    const gapMs = Math.round(longestGapMs(pair, fromAnswer) - jitterMs);
    if (!certain) {
      return {
        why: `One gap was ${gapMs} ms, which a clock that was set meanwhile would show as well; a second one decides`,
      };
    }
    return { message, expected: `at least ${leastMs} ms`, received: `${gapMs} ms` };
  };
  return judgeEach(timed, ({ latter }) => latter, judgeOne);
}
