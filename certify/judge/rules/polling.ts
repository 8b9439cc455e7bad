import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { firstAfter, isLater, isSentAfter } from '../order.ts';
import { judgePace } from '../pace.ts';
import {
  type JudgedExchange,
  joinOutcomes,
  judgeEach,
  type ObservableRule,
  outcomeOfEach,
  type RuleOutcome,
} from '../rule.ts';
import { type CodeSession, isCodeRefused, isFound, sessionsOf } from '../sessions-of.ts';
import { consecutive, isSeenLater, judgeStops } from '../stops.ts';
import { gapMs, leastSpanMs } from '../timing.ts';

const leastIntervalMs = 3_000;
const longestPollingMs = 1_800_000;
/** What clocks, travel time and a poll that was under way add to an end. */
const endMarginMs = 5_000;

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
    message: 'It went on polling although the profile had arrived',
  });
}

function stopsAtExpiry(device: DeviceHistory): RuleOutcome {
  const late = sessionsOf(device).flatMap((session) => {
    const poll = pollAfterEnd(session);
    return poll === undefined ? [] : [poll];
  });
  return joinOutcomes([
    stopsAtRefusal(device),
    judgeEach(
      late,
      (poll) => poll,
      () => ({
        message: 'It polled on although the code had expired',
        expected: 'no poll after the time `notAfter` of the session',
      }),
    ),
  ]);
}

/**
 * Returns the last poll of a code that the provider went on to answer after its end; undefined where
 * at most one poll came after it.
 */
function pollAfterEnd({ creation, answers, polls, found, refused }: CodeSession): Exchange | undefined {
  if (creation === undefined || refused !== undefined) return undefined;
  const until = found === undefined ? polls : polls.slice(0, polls.indexOf(found));
  const ends = answers.map((given) =>
    given.answer.kind === 'session' && given.answer.lifetimeMs !== undefined
      ? gapMs({ former: creation, latter: given }) + given.answer.lifetimeMs
      : Number.POSITIVE_INFINITY,
  );
  const spanMs = leastSpanMs([creation, ...until.slice(0, -1)]);
  return spanMs > Math.max(...ends) + endMarginMs ? until.at(-1) : undefined;
}

function stopsAtRefusal(device: DeviceHistory): RuleOutcome {
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
    message: 'It went on polling although the provider had said that the session is no longer valid',
  });
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
  const occasions = replaced.flatMap(({ session, next, superseded }): readonly JudgedExchange[] => {
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
  return outcomeOfEach(occasions);
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
