import type { Check } from '../../core/index.ts';
import type { Totals } from '../totals.ts';
import { check, evidenceOf, timesText } from './evidence.ts';

const operation = 'getProfileByCode';

/** What only polling can tell. */
export function pollingChecks(totals: Totals): Check[] {
  return [throttledCheck(totals), foundCheck(totals)];
}

/** Devices that keep their distance are within the documented limit, so that a 429 is a limiter that is too strict. */
function throttledCheck(totals: Totals): Check {
  const facts = {
    scenario: 'polling',
    slug: 'not-throttled',
    title: 'Devices that keep to the polling interval are not throttled',
  };
  if (totals.throttled === 0) {
    return totals.latency.total > 0 ? check(facts, 'passed') : check(facts, 'unjudged', [nothing]);
  }
  const evidence = evidenceOf(
    totals,
    'status',
    ({ example }) => example?.type === 'status' && example.received === '429',
  );
  return check({ ...facts, operation }, 'failed', evidence);
}

/** Whoever logged in is found by the first poll after it. */
function foundCheck(totals: Totals): Check {
  const found = totals.event('profilesFound');
  const inVain = totals.event('pollsInVain');
  const facts = {
    scenario: 'polling',
    slug: 'profiles-found',
    title: 'A profile is found by the first poll after its viewer logged in',
    operation,
  };
  const failed = evidenceOf(totals, 'state', ({ example }) => example?.type === 'control');
  if (failed.length > 0) return check(facts, 'unjudged', failed);
  if (inVain > 0) {
    const message = `a poll that left after the login did not find the profile, ${timesText(inVain)}`;
    const expected = 'every profile by the first poll after the login';
    return check(facts, 'failed', [
      { kind: 'state', message, expected, received: `${found} profiles found` },
    ]);
  }
  if (found > 0) return check(facts, 'passed');
  // A short run, or a real provider: nobody logged in. That is no reason to hold a release back.
  return check({ ...facts, required: false }, 'unjudged', [
    { kind: 'state', message: 'no viewer logged in during the run' },
  ]);
}

const nothing = { kind: 'status', message: 'there was not a single answer' };
