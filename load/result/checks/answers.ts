import type { Check } from '../../../core/index.ts';
import type { ValidationMode } from '../../protocol.ts';
import type { Totals } from '../totals.ts';
import { check, evidenceOf, operationOf, secondsText } from './evidence.ts';
import { couldNotKeepUp, keptUp } from './generator.ts';

/** Checks that the target answered, with the expected statuses and with valid bodies. */
export function answerChecks(scenario: string, totals: Totals, validate: ValidationMode = 'all'): Check[] {
  return [
    answeringCheck(scenario, totals),
    statusCheck(scenario, totals),
    validCheck(scenario, totals, validate),
  ];
}

/**
 * Checks that every request was answered. A target that stopped responding fails; one that never
 * responded is not judged here.
 */
function answeringCheck(scenario: string, totals: Totals): Check {
  const facts = { scenario, slug: 'target-answering', title: 'The target answered every request' };
  const { unanswered } = totals;
  if (totals.sent === 0) {
    return check(facts, 'unjudged', [{ kind: 'target', message: 'no request was sent' }]);
  }
  if (unanswered === 0) return check(facts, 'passed');
  const [first] = evidenceOf(totals, 'target', ({ example }) => example?.type === 'no-answer');
  const { lostAtMs } = totals;
  const none = `${unanswered} of ${totals.sent} requests received no response`;
  // A generator that is behind gives requests up whose answers are there.
  const isOfGenerator = lostAtMs === undefined && unanswered <= totals.timedOut() && !keptUp(totals);
  const message =
    lostAtMs === undefined
      ? none + (isOfGenerator ? `; ${couldNotKeepUp}` : '')
      : `the target stopped responding ${secondsText(lostAtMs)} into the run; ${unanswered} requests received no response, ` +
        `and ${Math.max(0, totals.due - totals.sent)} requests that were due by the end were not sent`;
  return check(facts, isOfGenerator ? 'unjudged' : 'failed', [
    {
      kind: 'target',
      message,
      expected: 'a response to every request',
      received: first?.received ?? 'none',
      ...(first?.exchange === undefined ? {} : { exchange: first.exchange }),
    },
  ]);
}

function statusCheck(scenario: string, totals: Totals): Check {
  const facts = { scenario, slug: 'expected-statuses', title: 'Every response had an expected status' };
  const evidence = evidenceOf(
    totals,
    'status',
    ({ example }) => example?.type === 'status' && example.received !== '429',
  );
  if (evidence.length > 0) return check({ ...facts, ...operationOf(evidence) }, 'failed', evidence);
  if (totals.latency.total === 0) {
    return check(facts, 'failed', [{ kind: 'status', message: 'no response was received' }]);
  }
  return check(facts, 'passed');
}

function validCheck(scenario: string, totals: Totals, validate: ValidationMode): Check {
  const facts = {
    scenario,
    slug: 'responses-valid',
    title: 'Every response body is valid against its OpenAPI document',
  };
  const checked = totals.sum((operation) => operation.checked);
  const invalid = totals.sum((operation) => operation.invalid);
  if (validate === 'off') {
    const message = 'no response body was validated because of --validate off';
    return check({ ...facts, required: false }, 'unjudged', [{ kind: 'schema', message }]);
  }
  if (checked === 0 && validate === 'sampled' && totals.latency.total > 0) {
    const message = `the validation sample contained none of ${totals.latency.total} responses`;
    const hint = 'Give a longer --duration, or --validate all.';
    return check(facts, 'unjudged', [{ kind: 'schema', message, hint }]);
  }
  if (checked === 0) {
    return check(facts, 'failed', [{ kind: 'schema', message: 'no response body was validated' }]);
  }
  if (invalid > 0) {
    const evidence = evidenceOf(totals, 'schema', ({ example }) => example?.type === 'invalid');
    return check({ ...facts, ...operationOf(evidence) }, 'failed', evidence);
  }
  return check(
    facts,
    'passed',
    evidenceOf(totals, 'drift', ({ example }) => example?.type === 'drift'),
  );
}
