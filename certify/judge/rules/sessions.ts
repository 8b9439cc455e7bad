import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { isLater, lastBefore } from '../order.ts';
import {
  type JudgedExchange,
  judgeEach,
  type ObservableRule,
  type OccasionOutcome,
  outcomeOfEach,
  type RuleOutcome,
} from '../rule.ts';
import { isOtherClient, screenOf } from '../screen.ts';
import { byServiceProvider } from '../service-provider.ts';
import { sessionsOf } from '../sessions-of.ts';
import { gapMs, leastSpanMs } from '../timing.ts';
import { isTelling, judgeHeader } from './requests.ts';
import { followsAction, sendsAllParameters } from './session-actions.ts';

/** The longest documented interval of polls, and what travel time and clocks add. */
const latestFirstPollMs = 20_000;

export const sessionRules: readonly ObservableRule[] = [
  {
    id: 'AU-01',
    phase: 'authentication',
    sentence: 'Look for existing profiles before you begin to sign in.',
    level: 'mandatory',
    source: 'cookbook, step 2',
    drive: 'Install the app anew, start it and sign in.',
    judge: looksForProfiles,
  },
  {
    id: 'AU-02',
    phase: 'authentication',
    sentence: 'Where the viewer signs in on the same device, begin to poll only when redirectUrl is reached.',
    level: 'mandatory',
    source: 'checklist, mandatory part; FAQ; cookbook',
    feature: 'primary screen',
    drive: 'Sign in on the device itself, and wait a while on the login page before you log in.',
    judge: pollsAfterRedirect,
  },
  {
    id: 'AU-03',
    phase: 'authentication',
    sentence: 'Where the viewer signs in on a second screen, begin to poll as soon as you have the code.',
    level: 'mandatory',
    source: 'checklist, mandatory part; FAQ; cookbook',
    feature: 'second screen',
    drive: 'Sign in twice on a second screen, and wait half a minute each time before you type the code.',
    judge: pollsAtOnce,
  },
  {
    id: 'AU-10',
    phase: 'authentication',
    sentence: 'Do next what actionName of the session says.',
    level: 'mandatory',
    source: 'session pages of the API; FAQ',
    implies: ['AU-07', 'AU-17', 'ER-01', 'ER-04'],
    drive: 'Begin to sign in, log in to the end, and begin to sign in at the same MVPD again.',
    judge: followsAction,
  },
  {
    id: 'AU-11',
    phase: 'authentication',
    sentence: 'Create a session with all that you know of mvpd, domainName and redirectUrl.',
    level: 'mandatory',
    source: 'authentication flows of primary and secondary applications',
    drive: 'Choose an MVPD and sign in on the device itself.',
    judge: sendsAllParameters,
  },
  {
    id: 'AU-12',
    phase: 'authentication',
    sentence: 'On a second screen, check the code that the viewer typed before you open the login page.',
    level: 'recommended',
    source: 'checklist, recommended part',
    feature: 'second screen',
    drive: 'Sign in on a second screen, and record it as well.',
    judge: checksTypedCode,
  },
  {
    id: 'AU-18',
    phase: 'authentication',
    sentence: 'Create a session with the device’s own identifier, and open the login page without a token.',
    level: 'mandatory',
    source: 'checklist, mandatory part (identifier); authentication page of the API (no token)',
    implies: ['HD-01', 'HD-02', 'HD-07'],
    drive: 'Sign in on the device itself, and record its browser as well.',
    judge: keepsTokenFromBrowser,
  },
];

function looksForProfiles(device: DeviceHistory): RuleOutcome {
  const queriesOf = byServiceProvider(device.of('getProfiles', 'getProfileByMvpd'));
  const lastCreation = new Map<string | undefined, Exchange>();
  const occasions = device.of('createSession').flatMap((creation): readonly JudgedExchange[] => {
    const { serviceProvider } = creation.parameters;
    const query = lastBefore(device, queriesOf(creation), creation);
    const former = lastCreation.get(serviceProvider);
    lastCreation.set(serviceProvider, creation);
    if (query !== undefined && (former === undefined || isLater(device, query, former))) {
      return [{ at: creation, outcome: undefined }];
    }
    if (former !== undefined) return [];
    if (device.missing(undefined, creation) !== undefined) return [];
    const message = 'It created a session without having looked for profiles';
    return [{ at: creation, outcome: { message } }];
  });
  return outcomeOfEach(occasions);
}

function pollsAfterRedirect(device: DeviceHistory): RuleOutcome {
  const occasions = sessionsOf(device).flatMap((session): readonly JudgedExchange[] => {
    const { creation, polls, browserCalls, reached, found } = session;
    const [call] = browserCalls;
    const [first] = polls;
    if (creation === undefined || call === undefined || first === undefined) return [];
    const screen = screenOf(device, session);
    if (screen === 'second') return [];
    const end = reached ?? call;
    // The app sees its browser arrive a little before or after the recorder does.
    const early = polls.filter(
      (poll) => isLater(device, end, poll) && gapMs({ former: poll, latter: end }) > 2_500,
    );
    const certain = early[1] ?? (first.steadyMs === undefined ? undefined : early[0]);
    const message = 'It polled before the browser had reached redirectUrl';
    if (certain !== undefined && screen === 'primary') return [{ at: certain, outcome: { message } }];
    if (early.length > 0) {
      const why = 'It polled before the viewer had signed in, which only an app with a second screen may';
      return [{ at: first, outcome: { why } }];
    }
    const isSettled = reached !== undefined || found === first;
    return isSettled && isLater(device, first, end) ? [{ at: first, outcome: undefined }] : [];
  });
  return outcomeOfEach(occasions);
}

function pollsAtOnce(device: DeviceHistory): RuleOutcome {
  const started = sessionsOf(device).flatMap((session) => {
    const { creation, polls, code } = session;
    const [first] = polls;
    if (creation === undefined || first === undefined || screenOf(device, session) !== 'second') return [];
    if (device.missing(creation, first) !== undefined) return [];
    const uses = (device.codeUses.get(code) ?? []).filter(
      (use) => use.sentMs < first.sentMs && use !== creation,
    );
    const waitedMs = gapMs({ former: creation, latter: first });
    const isCertain = leastSpanMs([creation, ...uses, first]) > latestFirstPollMs;
    return [{ first, waitedMs, isCertain, isLate: waitedMs > latestFirstPollMs }];
  });
  const late = started.filter(({ isLate }) => isLate).length;
  return judgeEach(
    started,
    ({ first }) => first,
    ({ waitedMs, isCertain, isLate }) => {
      if (!isLate) return undefined;
      const received = `${Math.round(waitedMs / 1000)} s`;
      if (isCertain || late > 1) {
        return {
          message: 'It began to poll too late',
          expected: `at most ${latestFirstPollMs / 1000} s`,
          received,
        };
      }
      return { why: `It began to poll after ${received}, which a clock that was set would show as well` };
    },
  );
}

function checksTypedCode(device: DeviceHistory): RuleOutcome {
  const occasions = sessionsOf(device).flatMap((session): readonly JudgedExchange[] => {
    const [call] = session.browserCalls;
    if (call === undefined) return [];
    const uses = device.codeUses.get(session.code) ?? [];
    const isCheck = (use: Exchange): boolean =>
      session.creation === undefined
        ? use.operation === 'getSession' || use.operation === 'resumeSession'
        : isOtherClient(device, use);
    const checks = uses.filter(isCheck);
    // By their order: a clock that was set makes the times lie.
    const isFirst = checks.some((use) => uses.indexOf(use) < uses.indexOf(call));
    if (isFirst) return [{ at: call, outcome: undefined }];
    if (checks.length === 0) {
      if (session.creation === undefined || screenOf(device, session) !== 'second') return [];
      return [
        { at: call, outcome: { why: 'The recording does not show what the second screen sent before' } },
      ];
    }
    return [
      {
        at: call,
        outcome: { message: 'The second screen opened the login page before it checked the code' },
      },
    ];
  });
  return outcomeOfEach(occasions);
}

function keepsTokenFromBrowser(device: DeviceHistory): RuleOutcome {
  const isTokenOmitted = device.recording.omittedHeaders.includes('authorization');
  const calls = device
    .of('authenticateUserAgent', 'createSession')
    // A token that was sent is certain, also where no answer arrived.
    .filter((call) => isTelling(call) || (isBrowserCall(call) && call.request.token !== undefined));
  return judgeEach(
    calls.filter(({ request }) => request.headers !== undefined),
    (call) => call,
    (call): OccasionOutcome => {
      if (!isBrowserCall(call)) return judgeHeader(device, call, 'AP-Device-Identifier');
      if (call.request.token !== undefined) return { message: 'The browser call carried the access token' };
      return isTokenOmitted
        ? { why: `${device.recording.recorder} leaves out headers such as Authorization` }
        : undefined;
    },
  );
}

function isBrowserCall({ operation }: Exchange): boolean {
  return operation === 'authenticateUserAgent';
}
