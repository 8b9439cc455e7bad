/**
 * How a client repeats what failed: after a 429 no sooner than a second later [client-rules.md
 * ER-05], what failed on the provider's side at most three times, each time after twice as long
 * [ER-04]. Anything else is an answer, and not repeated.
 */

const throttledMs = 1100;
const failedMs = 500;
const mostWaitMs = 30_000;
const mostRepeats = 3;

/**
 * Returns the milliseconds until a request may be repeated; `undefined` where it must not be.
 * `jitter` from 0 to 1 spreads the fleet.
 */
export function retryAfterMs(status: number, earlierAttempts: number, jitter: number): number | undefined {
  const throttled = status === 429;
  if (!throttled && status !== 0 && status < 500) return undefined;
  if (!throttled && earlierAttempts >= mostRepeats) return undefined;
  const base = throttled ? throttledMs : failedMs;
  return Math.min(mostWaitMs, base * 2 ** earlierAttempts) * (1 + jitter / 2);
}
