import type { Check } from '../../../core/index.ts';
import type { LoadPlan } from '../../protocol.ts';
import { check, evidenceOf } from '../../result/checks/evidence.ts';
import type { Totals } from '../../result/totals.ts';

const documentedForm = {
  text: 'A throttled request receives 429 with an HTML page (text/html) from the proxy, without Retry-After.',
  source: 'Adobe Pass, throttling mechanism (throttling-mechanism.md)',
} as const;

function formRule({ refusal }: LoadPlan['limit']) {
  if (refusal === undefined) return documentedForm;
  const { contentType = 'text/html', retryAfterSeconds } = refusal;
  const header = retryAfterSeconds === undefined ? 'without' : 'with';
  return {
    text: `A throttled request receives 429 with the content type ${contentType}, ${header} Retry-After.`,
    source: 'the form that the target declares (limit.refusal)',
  };
}

/**
 * Checks that each 429 had the documented form, or the declared one. In tolerant mode differences
 * are informational: a provider may add a header. Without any 429 there is nothing to judge, which
 * other checks report.
 */
export function throttledFormChecks(
  totals: Totals,
  { validation, limit }: Pick<LoadPlan, 'validation' | 'limit'>,
): Check[] {
  if (totals.throttled === 0) return [];
  const facts = {
    scenario: 'throttling',
    slug: 'throttled-form',
    title: `A 429 has the ${limit.refusal === undefined ? 'documented' : 'declared'} form`,
    operation: 'getProfileByCode',
  };
  const found = evidenceOf(totals, 'header', ({ example }) => example?.type === 'form');
  const rule = formRule(limit);
  const evidence = found.map(({ pointer: _none, ...rest }) => ({ ...rest, rule }));
  const isRequired = validation === 'strict' || limit.refusal !== undefined;
  return [check(facts, evidence.length > 0 && isRequired ? 'failed' : 'passed', evidence)];
}
