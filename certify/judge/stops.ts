import type { Exchange } from '../exchange/exchange.ts';
import type { DeviceHistory } from './device-history.ts';
import { isLater, isSentAfter } from './order.ts';
import { type JudgedExchange, outcomeOfEach, type RuleOutcome } from './rule.ts';
import { type CodeSession, sessionsOf } from './sessions-of.ts';
import { gapMs, type RequestPair } from './timing.ts';

/** Answers that may be lost in a row before a client must know. */
const mostLost = 3;
/** Polls of a client whose interval is unknown, or longer than any that is documented. */
const shortestIntervalMs = 3_000;
const longestIntervalMs = 15_000;

/** An answer that ends the polling of a code. */
export interface PollingStop {
  /** Returns the answer after which no poll may follow; undefined where the session has none. */
  readonly stopOf: (session: CodeSession) => Exchange | undefined;
  /** Returns a request that shows that the client received that answer. */
  readonly whenKnown: (stop: Exchange) => Exchange | undefined;
  /** Returns whether a later answer says the same again. */
  readonly isStop: (poll: Exchange) => boolean;
  /** Returns the last poll of a session without such an answer that ended in time by itself. */
  readonly endedOf?: (session: CodeSession) => Exchange | undefined;
  readonly message: string;
}

/**
 * Judges that polls end at an answer. A client may not have received it: it must stop where a later
 * request shows that it had, or when it was told so again and again.
 */
export function judgeStops(device: DeviceHistory, stop: PollingStop): RuleOutcome {
  const occasions = sessionsOf(device).flatMap((session): readonly JudgedExchange[] => {
    const first = stop.stopOf(session);
    if (first === undefined) {
      const ended = stop.endedOf?.(session);
      return ended === undefined ? [] : [{ at: ended, outcome: undefined }];
    }
    const later = session.polls.filter((poll) => isLater(device, poll, first) && isSentAfter(poll, first));
    const last = session.polls.at(-1) ?? first;
    if (later.length === 0)
      return isSeenLater(device, session, last) ? [{ at: first, outcome: undefined }] : [];
    const known = stop.whenKnown(first);
    const certain =
      later.find((poll) => known !== undefined && isLater(device, poll, known)) ??
      firstAfterStops(later, stop.isStop);
    if (certain !== undefined) return [{ at: certain, outcome: { message: stop.message } }];
    // One more poll may have been under way, or repeat one whose answer was lost.
    if (later.length === 1) return [];
    const why = `It sent ${later.length} more polls after ${first.place}, whose answer may have been lost`;
    return [{ at: last, outcome: { why } }];
  });
  return outcomeOfEach(occasions);
}

/** Returns the first poll that was sent after so many answers to stop that not all can be lost. */
function firstAfterStops(polls: readonly Exchange[], isStop: PollingStop['isStop']): Exchange | undefined {
  let told = 1;
  for (const poll of polls) {
    if (told >= mostLost) return poll;
    if (isStop(poll)) told += 1;
  }
  return undefined;
}

/** Returns whether the recording shows the device still when its next poll would have been due. */
export function isSeenLater(device: DeviceHistory, { polls }: CodeSession, last: Exchange): boolean {
  const seen = device.exchanges.at(-1);
  if (seen === undefined || seen === last || device.missing(last, seen) !== undefined) return false;
  const intervals = consecutive(polls).map(gapMs);
  const intervalMs = intervals.length === 0 ? shortestIntervalMs : Math.max(...intervals.slice(-3));
  return gapMs({ former: last, latter: seen }) >= Math.min(intervalMs, longestIntervalMs);
}

/** Returns each request with the one after it. */
export function consecutive(polls: readonly Exchange[]): readonly RequestPair[] {
  return polls.slice(1).map((latter, index) => ({ former: polls[index] ?? latter, latter }));
}
