import type { Check } from '../../../core/index.ts';
import { check } from '../../result/checks/evidence.ts';
import { flowCheck, reachedCheck } from '../../result/checks/flow.ts';
import { notThrottledCheck } from '../../result/checks/not-throttled.ts';
import type { Totals } from '../../result/totals.ts';
import type { ProfilesEvent } from './events.ts';

const scenario = 'profiles';
const operation = 'getProfiles';

/**
 * Checks that signed-in viewers have a profile, and counts the bodies that had to be parsed because
 * they were new.
 */
export function profilesChecks(totals: Totals<ProfilesEvent>): Check[] {
  return [
    notThrottledCheck(scenario, totals, operation),
    flowCheck(scenario, totals),
    reachedCheck(scenario, {
      slug: 'profiles-seen',
      title: 'Every viewer who has signed in has a profile',
      operation,
      wanted: totals.operations.get(operation)?.statuses['200'] ?? 0,
      what: 'answers with a profile',
      reached: totals.event('profilesSeen'),
    }),
    parsedCheck(totals),
  ];
}

function parsedCheck(totals: Totals<ProfilesEvent>): Check {
  const checked = totals.sum((one) => one.checked);
  const parsed = checked - totals.sum((one) => one.cached);
  const facts = {
    scenario,
    slug: 'bodies-parsed',
    title: 'Response bodies were parsed and validated',
    required: false,
  };
  const message = `${parsed} of ${checked} bodies had not been seen before`;
  return check(facts, parsed > 0 ? 'passed' : 'unjudged', [{ kind: 'schema', operation, message }]);
}
