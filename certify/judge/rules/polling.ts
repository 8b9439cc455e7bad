import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { firstAfter, isSentAfter } from '../order.ts';
import { judgePace } from '../pace.ts';
import { judgeEach, type ObservableRule, type OccasionOutcome, type RuleOutcome } from '../rule.ts';
import { type CodeSession, isCodeRefused, isFound, sessionsOf } from '../sessions-of.ts';
import { gapMs, leastSpanMs, type RequestPair } from '../timing.ts';

const leastIntervalMs = 3_000;
const longestPollingMs = 1_800_000;
/** What clocks, travel time and a poll that was under way add to an end. */
const endMarginMs = 5_000;
/** Answers that may be lost in a row before a client must know. */
const mostLost = 3;

export const pollingRules: readonly ObservableRule[] = [
  {
    id: 'AU-04',
    phase: 'authentication',
    sentence: 'Leave at least three seconds between two polls of a code.',
    level: 'mandatory',
    source:
      'checklist, mandatory part; FAQ and cookbook: every 3–5 s or more; the cookbook of 2024 recommends 15 s',
    implies: ['ER-07'],
    drive: 'Begin to sign in, and let the app wait for half a minute before you log in.',
    judge: pollsSlowly,
  },
  {
    id: 'AU-05',
    phase: 'authentication',
    sentence: 'Stop polling as soon as the profile has arrived.',
    level: 'mandatory',
    source: 'checklist, mandatory part; cookbook, step 4',
    drive: 'Sign in to the end, then leave the app running for half a minute.',
    judge: stopsAtProfile,
  },
  {
    id: 'AU-06',
    phase: 'authentication',
    sentence: 'Stop polling when the session or its code has expired.',
    level: 'mandatory',
    source: 'checklist, mandatory part; cookbook (until notAfter)',
    implies: ['AU-08', 'ER-01', 'ER-04'],
    drive:
      'Begin to sign in and do not log in until the code has expired; leave the app running a minute more.',
    judge: stopsAtExpiry,
  },
  {
    id: 'AU-07',
    phase: 'authentication',
    sentence: 'Stop polling the old code as soon as you request a new one.',
    level: 'mandatory',
    source: 'checklist, mandatory part; cookbook',
    implies: ['AU-04', 'AU-06', 'ER-01', 'ER-04', 'ER-07'],
    drive: 'Begin to sign in, ask for a new code while the app waits, and let it wait for half a minute.',
    judge: leavesOldCode,
  },
  {
    id: 'AU-08',
    phase: 'authentication',
    sentence: 'Poll for thirty minutes at most, then create a new session.',
    level: 'mandatory',
    source: 'cookbook, step 4 (30 minutes); current cookbook (until notAfter, such as 30 minutes)',
    implies: ['AU-06', 'ER-01', 'ER-04'],
    drive: 'Begin to sign in and do not log in until the code has expired.',
    judge: pollsHalfAnHour,
  },
  {
    id: 'AU-09',
    phase: 'authentication',
    sentence: 'Poll the profile of the code, or of the chosen MVPD, and not the list of all profiles.',
    level: 'recommended',
    source:
      'cookbook and FAQ: profiles/code/{code}, always; the cookbook of 2024: profiles/{mvpd} where the MVPD is known',
    implies: ['AU-13', 'ER-07'],
    drive: 'Begin to sign in, and let the app wait for half a minute before you log in.',
    judge: pollsItsCode,
  },
];

function pollsSlowly(device: DeviceHistory): RuleOutcome {
  const pairs = sessionsOf(device)
    .flatMap(({ polls }) => consecutive(polls))
    // What follows a refusal or a lost answer is a repetition, which other rules pace.
    .filter(({ former }) => former.status === 200)
    .sort((one, other) => device.positionOf(one.latter) - device.positionOf(other.latter));
  return judgePace(pairs, {
    leastMs: leastIntervalMs,
    message: 'It polled again too soon',
  });
}

function stopsAtProfile(device: DeviceHistory): RuleOutcome {
  const uses = device.of('preauthorize', 'authorize', 'logout');
  return judgeStops(device, {
    stopOf: ({ found }) => found,
    whenKnown: (found) => {
      const next = firstAfter(device, uses, found);
      if (next === undefined || found.answer.kind !== 'profiles') return undefined;
      const { mvpd } = next.parameters;
      return found.answer.profiles.some((profile) => profile.mvpd === mvpd) ? next : undefined;
    },
    isStop: isFound,
    message: 'It polled on although the profile had arrived',
  });
}

function stopsAtExpiry(device: DeviceHistory): RuleOutcome {
  const creations = device.of('createSession');
  return judgeStops(device, {
    stopOf: ({ refused, found, superseded }) => {
      if (refused === undefined || found !== undefined) return undefined;
      const isOld = superseded !== undefined && device.positionOf(superseded) < device.positionOf(refused);
      return isOld ? undefined : refused;
    },
    whenKnown: (refused) => firstAfter(device, creations, refused),
    isStop: isCodeRefused,
    endedOf: (session) => (session.found === undefined ? pollsUntilExpiry(device, session) : undefined),
    message: 'It polled on although the provider had said that the session is no longer valid',
  });
}

interface Stop {
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

interface StopOccasion {
  readonly at: Exchange;
  readonly outcome: OccasionOutcome;
}

/**
 * Judges that polls end at an answer. A client may not have received it: it must stop where a later
 * request shows that it had, or when it was told so again and again.
 */
function judgeStops(device: DeviceHistory, stop: Stop): RuleOutcome {
  const occasions = sessionsOf(device).flatMap((session): readonly StopOccasion[] => {
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
      later.find((_, index) => later.slice(0, index).filter(stop.isStop).length + 1 >= mostLost);
    if (certain !== undefined) return [{ at: certain, outcome: { message: stop.message } }];
    // One more poll may have been under way, or repeat one whose answer was lost.
    if (later.length === 1) return [];
    const why = `It polled ${later.length} times more after ${first.place}, whose answer may have been lost`;
    return [{ at: last, outcome: { why } }];
  });
  return judgeEach(
    occasions,
    ({ at }) => at,
    ({ outcome }) => outcome,
  );
}

function isLater(device: DeviceHistory, latter: Exchange, former: Exchange): boolean {
  return device.positionOf(latter) > device.positionOf(former);
}

/** Returns whether the recording shows the device still when its next poll would have been due. */
function isSeenLater(device: DeviceHistory, { polls }: CodeSession, last: Exchange): boolean {
  const seen = device.exchanges.at(-1);
  if (seen === undefined || seen === last || device.missing(last, seen) !== undefined) return false;
  const intervals = consecutive(polls).map(gapMs);
  const intervalMs = intervals.length === 0 ? leastIntervalMs : Math.max(...intervals.slice(-3));
  return gapMs({ former: last, latter: seen }) >= Math.min(intervalMs, 15_000);
}

/** Returns the last poll of a session that was polled until it expired, and not longer. */
function pollsUntilExpiry(device: DeviceHistory, session: CodeSession): Exchange | undefined {
  const { creation, polls, superseded } = session;
  const lifetimeMs = Math.min(session.lifetimeMs ?? longestPollingMs, longestPollingMs);
  const last = polls.at(-1);
  if (creation === undefined || last === undefined || polls.length < 2) return undefined;
  const polledMs = gapMs({ former: creation, latter: last });
  const isShort =
    superseded !== undefined && gapMs({ former: creation, latter: superseded }) < lifetimeMs - endMarginMs;
  if (isShort || polledMs < lifetimeMs * 0.8 || polledMs > lifetimeMs + endMarginMs) return undefined;
  const seen = device.exchanges.at(-1);
  if (seen === undefined || gapMs({ former: creation, latter: seen }) < lifetimeMs + endMarginMs)
    return undefined;
  return isSeenLater(device, session, last) ? last : undefined;
}

function leavesOldCode(device: DeviceHistory): RuleOutcome {
  const sessions = sessionsOf(device);
  const byCreation = new Map(sessions.map((session) => [session.creation, session]));
  const replaced = sessions.flatMap((session) => {
    const { superseded, polls, found } = session;
    if (superseded === undefined || polls.length === 0 || found !== undefined) return [];
    const next = byCreation.get(superseded);
    return next === undefined ? [] : [{ session, next, superseded }];
  });
  const occasions = replaced.flatMap(({ session, next, superseded }): readonly StopOccasion[] => {
    const later = session.polls.filter(
      (poll) =>
        poll.operation === 'getProfileByCode' &&
        isLater(device, poll, superseded) &&
        isSentAfter(poll, superseded),
    );
    if (later.length === 0) {
      const last = device.exchanges.at(-1);
      const isSeen = last !== undefined && gapMs({ former: superseded, latter: last }) >= leastIntervalMs;
      return isSeen && device.missing(superseded, last) === undefined
        ? [{ at: superseded, outcome: undefined }]
        : [];
    }
    const used = [...next.polls, ...next.browserCalls].filter((use) => isLater(device, use, superseded));
    const certain = later.find((poll, index) => index > 0 || used.some((use) => isLater(device, poll, use)));
    if (certain === undefined) return [];
    return [
      { at: certain, outcome: { message: 'It polled the old code although it had requested a new one' } },
    ];
  });
  return judgeEach(
    occasions,
    ({ at }) => at,
    ({ outcome }) => outcome,
  );
}

function pollsHalfAnHour(device: DeviceHistory): RuleOutcome {
  const polled = sessionsOf(device).flatMap((session) => {
    const { creation, polls, found } = session;
    if (creation === undefined) return [];
    const until = found === undefined ? polls : polls.slice(0, polls.indexOf(found) + 1);
    const spanMs = leastSpanMs([creation, ...until]);
    const isLong = spanMs > longestPollingMs + endMarginMs;
    const last = isLong ? until.at(-1) : endOf(device, session);
    return last === undefined ? [] : [{ last, spanMs, isLong }];
  });
  return judgeEach(
    polled,
    ({ last }) => last,
    ({ isLong, spanMs }) =>
      isLong
        ? {
            message: 'It polled one code for too long',
            expected: 'at most 30 minutes',
            received: `${Math.round(spanMs / 60_000)} minutes`,
          }
        : undefined,
  );
}

/** Returns the last poll of a session that ended without a profile, in time. */
function endOf(device: DeviceHistory, session: CodeSession): Exchange | undefined {
  const { refused, found, superseded, polls } = session;
  if (found !== undefined) return undefined;
  const isOld = refused !== undefined && superseded !== undefined && isLater(device, refused, superseded);
  const last = polls.at(-1);
  if (refused !== undefined && !isOld && last !== undefined) {
    return isSeenLater(device, session, last) ? last : undefined;
  }
  return pollsUntilExpiry(device, session);
}

function pollsItsCode(device: DeviceHistory): RuleOutcome {
  const lists = device.of('getProfiles');
  const waiting = sessionsOf(device).flatMap((session) => {
    const { creation, polls, superseded } = session;
    const [first] = polls;
    if (first !== undefined) return [{ at: first, lists: [] }];
    const from = creation ?? session.browserCalls[0];
    if (from === undefined) return [];
    const own = listsAfter(device, lists, from, superseded);
    return own.length < 4 ? [] : [{ at: own[3] ?? from, lists: own }];
  });
  return judgeEach(
    waiting,
    ({ at }) => at,
    ({ lists: own }) =>
      own.length === 0
        ? undefined
        : { message: 'It waited for the sign-in by asking for all profiles again and again' },
  );
}

/** Returns the queries for all profiles that follow a creation as polls do. */
function listsAfter(
  device: DeviceHistory,
  lists: readonly Exchange[],
  from: Exchange,
  until: Exchange | undefined,
): readonly Exchange[] {
  const found: Exchange[] = [];
  let next = firstAfter(device, lists, from);
  let former = from;
  while (next !== undefined && gapMs({ former, latter: next }) < 60_000) {
    if (until !== undefined && isLater(device, next, until)) break;
    found.push(next);
    if (isFound(next)) break;
    former = next;
    next = firstAfter(device, lists, next);
  }
  return found;
}

function consecutive(polls: readonly Exchange[]): readonly RequestPair[] {
  return polls.slice(1).map((latter, index) => ({ former: polls[index] ?? latter, latter }));
}
