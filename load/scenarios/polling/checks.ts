import type { Check } from '../../../core/index.ts';
import type { LoadPlan } from '../../protocol.ts';
import { check, evidenceOf, timesText } from '../../result/checks/evidence.ts';
import { flowCheck } from '../../result/checks/flow.ts';
import { leftLate } from '../../result/checks/generator.ts';
import { notThrottledCheck } from '../../result/checks/not-throttled.ts';
import type { Totals } from '../../result/totals.ts';
import type { PollingEvent } from './events.ts';

const scenario = 'polling';
/**
 * So many may be found later than by the first poll after the login; whoever they are, the others
 * must not be.
 */
const mostLateShare = 0.001;

type PollingPlan = Pick<LoadPlan, 'pollBy' | 'simulatorUrl'>;

const noViewers =
  'the target has no control API and no hook signIn to log in with, so devices polled until their codes expired: profiles were not judged';

/** Checks throttling, profiles and the end of codes. */
export function pollingChecks(totals: Totals<PollingEvent>, plan: PollingPlan): Check[] {
  const operation = plan.pollBy === 'code' ? 'getProfileByCode' : 'getProfileByMvpd';
  return [
    notThrottledCheck(scenario, totals, operation),
    foundCheck(totals, operation, plan),
    ...expiryChecks(totals, operation),
    flowCheck(scenario, totals),
  ];
}

/** Checks that the first poll after a login finds the profile, and so within one interval. */
function foundCheck(totals: Totals<PollingEvent>, operation: string, plan: PollingPlan): Check {
  const found = totals.event('profilesFound');
  const late = totals.event('foundLate') + totals.event('neverFound');
  const inVain = totals.event('pollsInVain');
  const facts = {
    scenario,
    slug: 'profiles-found',
    title: 'A profile is found within one interval after its viewer logged in',
    operation,
  };
  const failed = evidenceOf(totals, 'state', ({ example }) => example?.type === 'control');
  if (failed.length > 0) return check(facts, 'unjudged', failed);
  const signedIn = totals.event('viewersLoggedIn');
  // A hook that signs nobody in is no fault of the provider's; where others are found, it is.
  if (plan.simulatorUrl === undefined && found === 0 && totals.event('neverFound') > 0) {
    const message = `the hook signIn returned ${timesText(signedIn)}, but no device found a profile: perhaps nobody was signed in`;
    return check(facts, 'unjudged', [
      { kind: 'hook', message, hint: 'Correct signIn in passgate.config.ts.' },
    ]);
  }
  const due = found + totals.event('neverFound');
  if (late > due * mostLateShare) {
    const message =
      `${late} of ${due} profiles were not found within one interval after the login; ` +
      `a poll sent after the login returned no profile ${timesText(inVain)}`;
    const expected = 'at least 99.9 % of the profiles by the first poll after the login';
    const received = `${found - totals.event('foundLate')} found by the first poll`;
    // A poll that left late finds late, which says nothing of the target; one in vain does.
    const explained = inVain === 0 && late <= leftLate(totals);
    return check(facts, explained ? 'unjudged' : 'failed', [
      { kind: 'state', operation, message, expected, received },
    ]);
  }
  if (found > 0) return check(facts, 'passed');
  // A short run, or a real provider: nobody logged in. That is no reason to hold a release back.
  const message = plan.simulatorUrl === undefined ? noViewers : 'no viewer logged in during the run';
  return check({ ...facts, required: false }, 'unjudged', [{ kind: 'state', message }]);
}

/**
 * Checks that codes are valid until their session ends. Devices stop a moment before; the target
 * must refuse none earlier. A run that is shorter than the life of its codes has no such check.
 */
function expiryChecks(totals: Totals<PollingEvent>, operation: string): Check[] {
  const facts = {
    scenario,
    slug: 'stops-at-expiry',
    title: 'A code is valid until it expires and is not polled afterwards',
    operation,
  };
  const early = totals.event('codesEndedEarly');
  const expired = totals.event('codesExpired');
  if (early > 0) {
    const message = `a poll with a valid code was refused, ${timesText(early)}`;
    const evidence = {
      kind: 'state',
      operation,
      message,
      expected: 'a successful response until notAfter',
      received: '400',
    };
    return [check(facts, 'failed', [evidence])];
  }
  if (expired === 0) return [];
  const renewed = totals.event('codesRenewed');
  const left = totals.event('viewersLeft');
  const message = `${expired} codes expired: ${renewed} viewers requested a new one, ${left} viewers left`;
  return [check(facts, renewed + left > 0 ? 'passed' : 'failed', [{ kind: 'state', message }])];
}
