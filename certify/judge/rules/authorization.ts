import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { firstAfter, isLater } from '../order.ts';
import { playbackStarts } from '../playback.ts';
import { judgeRetries } from '../retries.ts';
import {
  type JudgedExchange,
  judgeEach,
  outcomeOfEach,
  type Rule,
  type RuleId,
  type RuleOutcome,
} from '../rule.ts';
import { isFound } from '../sessions-of.ts';
import { isPermit, isStillValid, renewsNoToken } from './media-tokens.ts';

const play = 'Play something through the recording proxy, or be guided';
const ofPlayback: readonly RuleId[] = ['PA-01', 'AZ-01', 'AZ-03', 'AZ-09'];
const missingProfile = /^authenticated_profile_(?:missing|expired|invalidated)$/;

export const authorizationRules: readonly Rule[] = [
  {
    id: 'AZ-01',
    phase: 'authorization',
    sentence: 'Authorize before each playback.',
    level: 'mandatory',
    source: 'checklist, mandatory part; cookbook, step 6',
    implies: ofPlayback,
    drive: `${play}: two things one after the other.`,
    judge: (device) => judgePlayback(device, 'It began to play without having authorized it'),
  },
  {
    id: 'AZ-02',
    phase: 'authorization',
    sentence: 'Let a stream run on when its media token expires, and do not renew the token.',
    level: 'mandatory',
    source: 'checklist, mandatory part; FAQ',
    drive: 'Play one thing for longer than its media token is valid, three times as long if you can.',
    judge: renewsNoToken,
  },
  {
    id: 'AZ-03',
    phase: 'authorization',
    sentence: 'Authorize anew at the next playback, also of the same resource.',
    level: 'mandatory',
    source: 'checklist, mandatory part; FAQ',
    implies: ofPlayback,
    drive: `${play}: the same thing twice.`,
    judge: (device) =>
      judgePlayback(device, 'It began to play again on the authorization of an earlier playback', 1),
  },
  {
    id: 'AZ-04',
    phase: 'authorization',
    sentence: 'Authorize a live stream again after a pause, a break or another asset, if you like.',
    level: 'optional',
    source: 'checklist, mandatory part',
    show: 'When the app authorizes again while a live stream runs. It may, and need not.',
  },
  {
    id: 'AZ-05',
    phase: 'authorization',
    sentence: 'Repeat an authorization only where its error says “retry”, and three times at most.',
    level: 'mandatory',
    source: 'checklist, mandatory part; error page: 2–3 times, or with exponential backoff',
    implies: ['AZ-10', 'AU-17', 'ER-01', 'ER-04', 'ER-07'],
    drive: 'Play something that the provider refuses: once with an error to retry, once for good.',
    judge: (device) => judgeRetries(device, 'authorize'),
  },
  {
    id: 'AZ-06',
    phase: 'authorization',
    sentence: 'Verify the media token on your server with the verifier library.',
    level: 'recommended',
    source: 'checklist, recommended part; media token page; FAQ: must',
    show: 'The server code that verifies a media token before it hands out the stream.',
  },
  {
    id: 'AZ-07',
    phase: 'authorization',
    sentence: 'Use a media token once, and never store it.',
    level: 'mandatory',
    source: 'media token page',
    show: 'Where the app hands the media token of an authorization on, and that it keeps none.',
  },
  {
    id: 'AZ-08',
    phase: 'authorization',
    sentence: 'Authorize one resource with each request.',
    level: 'mandatory',
    source: 'cookbook and FAQ (usually one; the provider may configure more)',
    implies: ['ER-01'],
    drive: 'Play something.',
    judge: (device) => judgeResources(device, 'authorize', 1),
  },
  {
    id: 'AZ-09',
    phase: 'authorization',
    sentence: 'Play only what was permitted, and tell the viewer of a denial.',
    level: 'mandatory',
    source: 'cookbook, step 6',
    implies: ofPlayback,
    drive: `${play}: something that the MVPD denies, then something that it permits.`,
    judge: playsOnlyPermitted,
  },
  {
    id: 'AZ-10',
    phase: 'authorization',
    sentence: 'Begin a new sign-in where an authorization says that the profile is missing or has expired.',
    level: 'mandatory',
    source: 'FAQ; error page',
    implies: ['AZ-05', 'AU-17', 'ER-01', 'ER-04'],
    drive: 'Let the profile expire, then play something.',
    judge: signsInAgain,
  },
  {
    id: 'AZ-11',
    phase: 'authorization',
    sentence: 'Show the viewer why an authorization was denied.',
    level: 'recommended',
    source: 'checklist, recommended part',
    show: 'The screen of the app after a denial, with the message of the error.',
  },
];

/**
 * Judges that each playback uses up one permit; `from` leaves out as many first playbacks. An app may
 * authorize two things before it plays them. Starts that media show, and permits before the recording
 * began, accuse nobody.
 */
export function judgePlayback(device: DeviceHistory, message: string, from = 0): RuleOutcome {
  const permits = device.of('authorize').filter(isPermit);
  const unused: Exchange[] = [];
  let next = 0;
  const starts = playbackStarts(device);
  const occasions = starts.map(({ exchange, isCertain }, index): JudgedExchange => {
    for (let permit = permits[next]; permit !== undefined; permit = permits[next]) {
      if (!isLater(device, exchange, permit)) break;
      unused.push(permit);
      next += 1;
    }
    const former = starts[index - 1]?.exchange;
    const permit = unused.pop();
    const isFresh =
      permit !== undefined &&
      (former === undefined || isLater(device, permit, former) || isStillValid(permit, exchange));
    if (isFresh) return { at: exchange, outcome: undefined };
    const missing = device.missing(former, exchange);
    if (missing !== undefined)
      return { at: exchange, outcome: { why: `It may have authorized, but ${missing}` } };
    if (!isCertain) {
      const why = 'A manifest was loaded without a permit, as free programmes and a player after a pause do';
      return { at: exchange, outcome: { why } };
    }
    return { at: exchange, outcome: { message } };
  });
  return outcomeOfEach(occasions.slice(from));
}

/** Judges how many resources a request names; what the provider accepted may be configured so. */
export function judgeResources(
  device: DeviceHistory,
  operation: 'preauthorize' | 'authorize',
  most: number,
): RuleOutcome {
  return judgeEach(
    device.of(operation).filter(({ request }) => request.resources !== undefined),
    (call) => call,
    ({ request, answer }) => {
      const count = request.resources?.length ?? 0;
      if (count <= most) return undefined;
      const isRefused =
        (answer.kind === 'error' && answer.code === 'too_many_resources') ||
        (answer.kind === 'decisions' &&
          answer.decisions.some(({ error }) => error?.code === 'too_many_resources'));
      if (!isRefused)
        return { why: `It named ${count} resources; only the provider's configuration says whether it may` };
      return {
        message: 'It named more resources than the provider accepts',
        expected: `at most ${most}`,
        received: `${count}`,
      };
    },
  );
}

function playsOnlyPermitted(device: DeviceHistory): RuleOutcome {
  const starts = playbackStarts(device);
  const decisions = device
    .of('authorize')
    .filter(({ answer }) => answer.kind === 'decisions' && answer.decisions.length > 0);
  const ordered = starts.map(({ exchange }) => exchange);
  const denials = starts.length === 0 ? [] : decisions.filter((decision) => !isPermit(decision));
  const occasions = denials.flatMap((denial): readonly JudgedExchange[] => {
    const start = firstAfter(device, ordered, denial);
    const next = firstAfter(device, decisions, denial);
    if (start === undefined) return [{ at: denial, outcome: undefined }];
    const isNext = next === undefined || device.positionOf(start) < device.positionOf(next);
    if (!isNext) return [{ at: denial, outcome: undefined }];
    if (device.missing(denial, start) !== undefined) return [];
    const position = ordered.indexOf(start);
    if (starts[position]?.isCertain !== true) {
      // What played before the denial may go on after it.
      if (ordered.slice(0, position).some(({ path }) => path === start.path)) return [];
      const why = 'A manifest was loaded after the denial, as free programmes do';
      return [{ at: start, outcome: { why } }];
    }
    return [{ at: start, outcome: { message: 'It began to play although the authorization was denied' } }];
  });
  return outcomeOfEach(occasions);
}

function signsInAgain(device: DeviceHistory): RuleOutcome {
  const steps = device.of(
    'authorize',
    'createSession',
    'getPartnerAuthenticationRequest',
    'createPartnerProfile',
    'getProfiles',
    'getProfileByMvpd',
  );
  const occasions: JudgedExchange[] = [];
  let repeats = 0;
  for (const [index, step] of steps.entries()) {
    if (!lacksProfile(step)) {
      repeats = 0;
      continue;
    }
    const next = steps[index + 1];
    if (
      next?.operation === 'authorize' &&
      next.parameters.mvpd === step.parameters.mvpd &&
      lacksProfile(next)
    ) {
      repeats += 1;
      const message = 'It authorized again and again although the profile was missing';
      // A lost answer, or a viewer who tries again, explains one or two.
      if (repeats === 3) occasions.push({ at: next, outcome: { message } });
    } else {
      repeats = 0;
      if (next !== undefined && next.operation !== 'authorize' && !isFound(next))
        occasions.push({ at: step, outcome: undefined });
    }
  }
  return outcomeOfEach(occasions);
}

/** Returns whether a decision was refused because nobody is signed in. */
export function lacksProfile({ answer, operation }: Exchange): boolean {
  if (operation !== 'authorize' && operation !== 'preauthorize') return false;
  if (answer.kind === 'error') return missingProfile.test(answer.code);
  return (
    answer.kind === 'decisions' &&
    answer.decisions.some(({ error }) => missingProfile.test(error?.code ?? ''))
  );
}
