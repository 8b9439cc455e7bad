import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { firstAfter, isSentAfter } from '../order.ts';
import { type JudgedExchange, outcomeOfEach, type Rule, type RuleOutcome } from '../rule.ts';
import { byServiceProvider } from '../service-provider.ts';
import { isFound, sessionsOf } from '../sessions-of.ts';
import { gapMs } from '../timing.ts';
import { lacksProfile } from './authorization.ts';

/** A call this soon after another is no viewer’s wish. */
const automaticMs = 3_000;
/** Queries in a row, each within a minute of the one before it, that no starts of an app explain. */
const mostInARow = 6;

export const profileRules: readonly Rule[] = [
  {
    id: 'AU-13',
    phase: 'authentication',
    sentence: 'Keep MVPD, attributes and end of the profile, and do not query them again and again.',
    level: 'recommended',
    source: 'checklist, mandatory part: must; FAQ: should',
    implies: ['AU-09'],
    drive: 'Start the app signed in, and play three things one after the other.',
    judge: keepsProfile,
  },
  {
    id: 'AU-14',
    phase: 'authentication',
    sentence: 'Query the profile again after an authorization where its attributes may have changed.',
    level: 'optional',
    source: 'checklist, mandatory part; FAQ',
    show: 'Which attributes the app reads again after an authorization. It may, and need not.',
  },
  {
    id: 'AU-15',
    phase: 'authentication',
    sentence: 'Go on with one of several profiles, and leave the others signed in.',
    level: 'recommended',
    source: 'checklist, recommended part',
    feature: 'several profiles',
    drive: 'Sign in at two MVPDs, start the app again and play something.',
    judge: handlesSeveralProfiles,
  },
  {
    id: 'AU-16',
    phase: 'authentication',
    sentence:
      'Where the profile of a remembered MVPD has expired, let the viewer confirm it, without the list.',
    level: 'recommended',
    source: 'checklist, mandatory part; FAQ',
    implies: ['CF-01', 'CF-02'],
    drive: 'Sign in, let the profile expire, start the app again and sign in at the same MVPD.',
    judge: confirmsMvpd,
  },
  {
    id: 'AU-17',
    phase: 'authentication',
    sentence: 'Begin to sign in where the answer holds no profile, and ask for no decision.',
    level: 'mandatory',
    source: 'FAQ; profiles flow of primary applications',
    implies: ['AZ-05', 'AZ-10', 'PA-02', 'ER-01', 'ER-04'],
    drive: 'Start the app signed out, and sign in.',
    judge: signsInWithoutProfile,
  },
];

/** Returns the queries for profiles that are no polls, in the order of time. */
function queriesOf(device: DeviceHistory): readonly Exchange[] {
  const polls = new Set(sessionsOf(device).flatMap((session) => session.polls));
  return device.of('getProfiles', 'getProfileByMvpd').filter((query) => !polls.has(query));
}

function keepsProfile(device: DeviceHistory): RuleOutcome {
  const steps = device.of(
    'getProfiles',
    'getProfileByMvpd',
    'preauthorize',
    'authorize',
    'createSession',
    'logout',
  );
  const occasions: JudgedExchange[] = [];
  let queries = 0;
  let decisions = 0;
  for (const [index, step] of steps.entries()) {
    const former = steps[index - 1];
    const isQuery = step.operation === 'getProfiles' || step.operation === 'getProfileByMvpd';
    if (isQuery && isFound(step)) {
      const isSoon = former !== undefined && gapMs({ former, latter: step }) < 60_000;
      queries = isSoon ? queries + 1 : 1;
      decisions = 0;
      if (queries === mostInARow) {
        occasions.push({
          at: step,
          outcome: { message: `It queried the profile ${mostInARow} times in a row` },
        });
      }
      continue;
    }
    queries = 0;
    decisions = step.operation === 'authorize' ? decisions + 1 : 0;
    if (decisions === 2) occasions.push({ at: step, outcome: undefined });
  }
  return outcomeOfEach(occasions);
}

function handlesSeveralProfiles(device: DeviceHistory): RuleOutcome {
  const steps = device.of('createSession', 'preauthorize', 'authorize', 'logout');
  const occasions = queriesOf(device).flatMap((query): readonly JudgedExchange[] => {
    const { answer } = query;
    if (answer.kind !== 'profiles' || answer.profiles.length < 2) return [];
    const next = firstAfter(device, steps, query);
    if (next === undefined) return [];
    const isOwn = answer.profiles.some(({ mvpd }) => mvpd === next.parameters.mvpd);
    if (next.operation === 'authorize' || next.operation === 'preauthorize') {
      return isOwn ? [{ at: query, outcome: undefined }] : [];
    }
    const isAutomatic = gapMs({ former: query, latter: next }) < automaticMs;
    if (next.operation !== 'logout' || !isOwn || !isAutomatic) return [];
    return [{ at: next, outcome: { message: 'It logged out of one of several profiles by itself' } }];
  });
  return outcomeOfEach(occasions);
}

function confirmsMvpd(device: DeviceHistory): RuleOutcome {
  const creations = device.of('createSession');
  const configurations = device.of('getConfiguration');
  const remembered = new Set<string>();
  const occasions: JudgedExchange[] = [];
  for (const exchange of device.of('getProfiles', 'getProfileByMvpd', 'getProfileByCode', 'logout')) {
    const { operation, answer } = exchange;
    // Who signed out begins anew, also where another MVPD was signed in beside.
    if (operation === 'logout') remembered.clear();
    if (answer.kind !== 'profiles') continue;
    for (const { mvpd } of answer.profiles) remembered.add(mvpd);
    if (operation === 'getProfileByCode' || answer.profiles.length > 0) continue;
    const creation = firstAfter(device, creations, exchange);
    const mvpd = creation?.request.fields.get('mvpd');
    if (creation === undefined || mvpd === undefined || !remembered.has(mvpd)) continue;
    const configuration = firstAfter(device, configurations, exchange);
    const isFetched =
      configuration !== undefined && device.positionOf(configuration) < device.positionOf(creation);
    const isAutomatic = isFetched && gapMs({ former: exchange, latter: configuration }) < automaticMs;
    if (isFetched && !isAutomatic) continue;
    const message =
      'It got the list of MVPDs at once, although it could have asked to confirm the remembered one';
    occasions.push({ at: creation, outcome: isFetched ? { message } : undefined });
  }
  return outcomeOfEach(occasions);
}

/**
 * A decision that was under way with the query, or that followed a lost answer, is asked for without
 * a profile by a good client as well: one alone is in doubt.
 */
function signsInWithoutProfile(device: DeviceHistory): RuleOutcome {
  const stepsOf = byServiceProvider(
    device.of(
      'getProfiles',
      'getProfileByMvpd',
      'getProfileByCode',
      'createSession',
      'getPartnerAuthenticationRequest',
      'createPartnerProfile',
      'preauthorize',
      'authorize',
    ),
  );
  const kept: JudgedExchange[] = [];
  const ignored: Exchange[] = [];
  for (const query of queriesOf(device)) {
    const { answer, operation, parameters } = query;
    if (answer.kind !== 'profiles' || answer.profiles.length > 0) continue;
    const next = firstAfter(device, stepsOf(query), query);
    if (next === undefined) continue;
    if (next.operation === 'createSession' || next.operation === 'getPartnerAuthenticationRequest') {
      kept.push({ at: query, outcome: undefined });
    }
    // The provider agrees that there is no profile; a TempPass needs none.
    if (!lacksProfile(next) || !isSentAfter(next, query)) continue;
    if (operation === 'getProfileByMvpd' && parameters.mvpd !== next.parameters.mvpd) continue;
    if (device.missing(query, next) === undefined) ignored.push(next);
  }
  const message = 'It asked for a decision although there was no profile';
  const why = 'It asked for a decision without a profile once, which a lost answer would explain';
  const outcome = ignored.length > 1 ? { message } : { why };
  return outcomeOfEach([...kept, ...ignored.map((at) => ({ at, outcome }))]);
}
