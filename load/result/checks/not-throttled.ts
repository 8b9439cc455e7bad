import type { Check } from '../../../core/index.ts';
import type { Totals } from '../totals.ts';
import { check, evidenceOf } from './evidence.ts';

const nothing = { kind: 'status', message: 'no response was received' };

/**
 * Checks that no device was throttled. Devices that keep the interval are within the documented
 * limit, so a 429 means that the limiter is too strict.
 */
export function notThrottledCheck(scenario: string, totals: Totals, operation: string): Check {
  const facts = {
    scenario,
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
