import type { Check } from '../../../core/index.ts';
import type { Totals } from '../totals.ts';
import { check, evidenceOf } from './evidence.ts';

/**
 * Checks that the rate was raised: it is not on a target whose first answers all had unexpected
 * statuses.
 */
export function firstAnswersCheck(scenario: string, totals: Totals): Check {
  const facts = { scenario, slug: 'first-answers', title: 'The first responses had expected statuses' };
  const refused = [...totals.ended.values()].filter((reason) => reason === 'refused').length;
  if (refused === 0 && totals.expectedAnswers > 0) return check(facts, 'passed');
  if (refused === 0 && totals.latency.total === 0) {
    return check(facts, 'unjudged', [{ kind: 'target', message: 'no response was received' }]);
  }
  const [met] = evidenceOf(
    totals,
    'target',
    ({ example }) => example?.type === 'status' || example?.type === 'no-answer',
  );
  const message =
    refused === 0
      ? `none of ${totals.latency.total} responses had an expected status`
      : `${refused} of ${totals.ended.size} virtual users stopped after their first requests because no response to them had an expected status`;
  return check(facts, 'failed', [
    {
      kind: 'target',
      message,
      expected: 'a response with an expected status',
      ...(met?.received === undefined ? {} : { received: met.received }),
      ...(met?.exchange === undefined ? {} : { exchange: met.exchange }),
    },
  ]);
}
