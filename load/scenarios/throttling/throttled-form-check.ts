import type { Check } from '../../../core/index.ts';
import type { LoadPlan } from '../../protocol.ts';
import { check, evidenceOf } from '../../result/checks/evidence.ts';
import type { Totals } from '../../result/totals.ts';

const rule = {
  text: 'A throttled request receives 429 with an HTML page (text/html) from the proxy, without Retry-After.',
  source: 'Adobe Pass, throttling mechanism (throttling-mechanism.md)',
} as const;

/**
 * Checks that each 429 had the documented form. In tolerant mode differences are informational: a
 * provider may add a header. Without any 429 there is nothing to judge, which other checks report.
 */
export function throttledFormChecks(totals: Totals, { validation }: Pick<LoadPlan, 'validation'>): Check[] {
  if (totals.throttled === 0) return [];
  const facts = {
    scenario: 'throttling',
    slug: 'throttled-form',
    title: 'A 429 has the documented form',
    operation: 'getProfileByCode',
  };
  const found = evidenceOf(totals, 'header', ({ example }) => example?.type === 'form');
  const evidence = found.map(({ pointer: _none, ...rest }) => ({ ...rest, rule }));
  return [check(facts, evidence.length > 0 && validation === 'strict' ? 'failed' : 'passed', evidence)];
}
