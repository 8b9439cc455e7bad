import type { Exchange } from '../../exchange/exchange.ts';
import type { DeviceHistory } from '../device-history.ts';
import { firstAfter, isLater, lastBefore } from '../order.ts';
import { judgePace } from '../pace.ts';
import { type JudgedExchange, judgeEach, outcomeOfEach, type Rule, type RuleOutcome } from '../rule.ts';
import { byServiceProvider } from '../service-provider.ts';
import { isFound } from '../sessions-of.ts';
import { consecutive } from '../stops.ts';
import { gapMs } from '../timing.ts';

const leastCachedMs = 120_000;
/** Two requests this close together leave a viewer no time to choose. */
const automaticMs = 3_000;

export const configurationRules: readonly Rule[] = [
  {
    id: 'CF-01',
    phase: 'configuration',
    sentence: 'Get the configuration only when the viewer must choose an MVPD.',
    level: 'mandatory',
    source: 'checklist, mandatory part; FAQ',
    feature: 'configuration',
    implies: ['CF-02', 'CF-03'],
    drive: 'Sign in, close the app, start it again and play something.',
    judge: getsConfigurationToChoose,
  },
  {
    id: 'CF-02',
    phase: 'configuration',
    sentence: 'Remember id, name and logo of the chosen MVPD, so that you need no configuration to show it.',
    level: 'mandatory',
    source: 'checklist, mandatory part',
    feature: 'configuration',
    implies: ['CF-01', 'CF-03'],
    drive: 'Choose an MVPD and sign in, then play something and start the app again.',
    judge: remembersMvpd,
  },
  {
    id: 'CF-03',
    phase: 'configuration',
    sentence: 'Keep the configuration for at least two minutes.',
    level: 'recommended',
    source:
      'checklist, recommended part: 3–5 minutes; AI rules: 2–3 minutes; FAQ: 2 minutes for each platform on servers',
    feature: 'configuration',
    implies: ['CF-01', 'CF-02'],
    drive: 'Open the list of MVPDs several times within two minutes.',
    judge: (device) =>
      judgePace(
        consecutive(device.of('getConfiguration')).filter(
          ({ former, latter }) =>
            former.answer.kind === 'configuration' &&
            former.parameters.serviceProvider === latter.parameters.serviceProvider &&
            platformOf(former) === platformOf(latter),
        ),
        { leastMs: leastCachedMs, message: 'It got the configuration again too soon' },
      ),
  },
  {
    id: 'CF-04',
    phase: 'configuration',
    sentence: 'Leave MVPDs out of the list where the viewer should not see them, if you like.',
    level: 'optional',
    source: 'cookbooks, FAQ',
    show: 'The list of MVPDs as the viewer sees it. A client may leave TempPass and test MVPDs out.',
  },
  {
    id: 'CF-05',
    phase: 'configuration',
    sentence: 'Keep one configuration for each platform, not one for all.',
    level: 'recommended',
    source: 'FAQ (servers cache it for each platform)',
    show: 'How a server keys its cache of configurations: by service provider and kind of device.',
  },
];

function platformOf({ request, query }: Exchange): string {
  return `${request.headers?.get('x-device-info')} ${query.get('profile')}`;
}

/** A configuration is needless where a profile was there and nobody signed in after it. */
function getsConfigurationToChoose(device: DeviceHistory): RuleOutcome {
  const stepsOf = byServiceProvider(signInSteps(device));
  const queries = device.of('getProfiles', 'getProfileByMvpd').filter(isFound);
  const configurationsOf = byServiceProvider(
    device.of('getConfiguration').filter(({ answer }) => answer.kind === 'configuration'),
  );
  const occasions = queries.flatMap((query): readonly JudgedExchange[] => {
    const steps = stepsOf(query);
    const near = nearConfiguration(device, configurationsOf(query), steps, query);
    if (near === undefined) return [{ at: query, outcome: undefined }];
    const next = firstAfter(device, steps, laterOf(device, near, query));
    if (next === undefined) return [];
    const isUsed = next.operation === 'authorize' || next.operation === 'preauthorize';
    const message = 'It got the configuration although the viewer was signed in';
    return [{ at: near, outcome: isUsed ? { message } : undefined }];
  });
  return outcomeOfEach(occasions);
}

function remembersMvpd(device: DeviceHistory): RuleOutcome {
  const stepsOf = byServiceProvider(signInSteps(device));
  const configurationsOf = byServiceProvider(device.of('getConfiguration'));
  const chosen = device.of('getProfileByCode').filter(isFound);
  return judgeEach(
    chosen.filter((found) => firstAfter(device, stepsOf(found), found) !== undefined),
    (found) => found,
    (found) => {
      const configuration = firstAfter(device, configurationsOf(found), found);
      const step = firstAfter(device, stepsOf(found), found);
      if (step === undefined || configuration === undefined) return undefined;
      const isBeforeStep = device.positionOf(configuration) < device.positionOf(step);
      const isAutomatic = gapMs({ former: found, latter: configuration }) < automaticMs;
      const isUsed = step.operation === 'authorize' || step.operation === 'preauthorize';
      if (!isBeforeStep || !isAutomatic || !isUsed) return undefined;
      return { message: 'It got the configuration again right after the viewer had signed in' };
    },
  );
}

function signInSteps(device: DeviceHistory): readonly Exchange[] {
  return device.of('createSession', 'getPartnerAuthenticationRequest', 'preauthorize', 'authorize', 'logout');
}

/**
 * Returns a configuration right before or after a query, too close for a viewer's choice. All are of
 * the query's service provider.
 */
function nearConfiguration(
  device: DeviceHistory,
  configurations: readonly Exchange[],
  steps: readonly Exchange[],
  query: Exchange,
): Exchange | undefined {
  const after = firstAfter(device, configurations, query);
  if (after !== undefined && gapMs({ former: query, latter: after }) < automaticMs) return after;
  const before = lastBefore(device, configurations, query);
  if (before === undefined || gapMs({ former: before, latter: query }) >= automaticMs) return undefined;
  // A configuration that a sign-in followed was got for that.
  const step = firstAfter(device, steps, before);
  return step !== undefined && isLater(device, query, step) ? undefined : before;
}

function laterOf(device: DeviceHistory, one: Exchange, other: Exchange): Exchange {
  return device.positionOf(one) > device.positionOf(other) ? one : other;
}
