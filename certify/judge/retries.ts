import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import { type JudgedExchange, outcomeOfEach, type RuleOutcome } from './rule.ts';
import { isSameMvpd } from './service-provider.ts';
import { gapMs } from './timing.ts';

/** Repetitions that the documents allow. */
const mostRetries = 3;
/** From here on the viewer asked again, not the client. */
const longestPauseMs = 20_000;
/** Repetitions that lost answers and a viewer may add. */
const unexplained = 2;
/** A viewer who presses Play again needs longer than this, and gives up before so many repetitions. */
const fastestViewerMs = 3_000;
const mostByViewer = 5;

type RetryWish = 'retry' | 'no retry' | undefined;

/**
 * Judges the repetitions of decisions: as often as allowed where an item says “retry”, and not where
 * no item does. A client that waits longer each time may go on.
 */
export function judgeRetries(device: DeviceHistory, operation: 'preauthorize' | 'authorize'): RuleOutcome {
  const calls = device.of(operation);
  const occasions: JudgedExchange[] = [];
  for (let from = 0; from < calls.length; ) {
    const until = endOfRun(calls, from);
    const first = calls[from];
    const last = calls[until - 1];
    const wish = first === undefined ? undefined : wishOf(first);
    if (first !== undefined && last !== undefined && wish !== undefined) {
      occasions.push(...judgedRun(device, { first, last, wish, repeats: until - 1 - from }));
    }
    from = until;
  }
  return outcomeOfEach(occasions);
}

interface Run {
  readonly first: Exchange;
  readonly last: Exchange;
  readonly wish: Exclude<RetryWish, undefined>;
  readonly repeats: number;
}

function judgedRun(device: DeviceHistory, { first, last, wish, repeats }: Run): readonly JudgedExchange[] {
  const allowed = wish === 'retry' ? mostRetries : 0;
  const excess = repeats - allowed;
  const seen = device.exchanges.at(-1);
  if (excess <= 0) {
    const isSeen = seen !== undefined && gapMs({ former: last, latter: seen }) >= 1_000;
    return isSeen ? [{ at: first, outcome: undefined }] : [];
  }
  const received = `${repeats} repetitions`;
  const expected = allowed === 0 ? 'none' : `at most ${allowed}`;
  const isByClient =
    repeats > mostByViewer || gapMs({ former: first, latter: last }) < repeats * fastestViewerMs;
  if (wish === 'retry' ? excess >= unexplained : excess > unexplained && isByClient) {
    const message =
      wish === 'retry'
        ? 'It repeated a decision too often'
        : 'It repeated a decision that no retry can change';
    return [{ at: last, outcome: { message, expected, received } }];
  }
  // One repetition more may follow a lost answer, or a viewer who tries again.
  return excess === 1
    ? []
    : [
        {
          at: last,
          outcome: {
            why: `It made ${received} (${expected} allowed), which lost answers or a viewer who tries again would explain`,
          },
        },
      ];
}

/** Returns the position after the last call that repeats the one before it at a steady pace. */
function endOfRun(calls: readonly Exchange[], from: number): number {
  const first = calls[from] === undefined ? undefined : wishOf(calls[from]);
  let pauseMs: number | undefined;
  for (let at = from + 1; at < calls.length; at += 1) {
    const [former, latter] = [calls[at - 1], calls[at]];
    if (former === undefined || latter === undefined || !isRepeat(first, former, latter)) return at;
    const pause = gapMs({ former, latter });
    const isSteady = pauseMs === undefined || (pause <= pauseMs * 1.5 + 500 && pause >= pauseMs * 0.5 - 500);
    if (pause > longestPauseMs || !isSteady) return at;
    pauseMs = pause;
  }
  return calls.length;
}

/** Returns whether a decision asks again for what the one before it was refused. */
function isRepeat(first: RetryWish, former: Exchange, latter: Exchange): boolean {
  const wish = wishOf(former);
  if (wish === undefined || wish !== first || !isSameMvpd(former, latter)) return false;
  const asked = new Set(former.request.resources);
  return latter.request.resources?.every((resource) => asked.has(resource)) === true;
}

function wishOf({ answer }: Exchange): RetryWish {
  if (answer.kind !== 'decisions' || answer.decisions.length === 0) return undefined;
  const { decisions } = answer;
  if (decisions.some(({ error }) => error?.action === 'retry')) return 'retry';
  return decisions.every(({ authorized, error }) => !authorized && error?.action !== undefined)
    ? 'no retry'
    : undefined;
}
