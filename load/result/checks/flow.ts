import type { Check, Evidence } from '../../../core/index.ts';
import type { Totals } from '../totals.ts';
import { check, evidenceOf, operationOf } from './evidence.ts';
import { couldNotKeepUp } from './generator.ts';

/** Checks that no answer contradicts an earlier one. */
export function flowCheck(scenario: string, totals: Totals): Check {
  const facts = { scenario, slug: 'answers-fit', title: 'No response contradicts an earlier one' };
  const control = evidenceOf(totals, 'state', ({ example }) => example?.type === 'control');
  if (control.length > 0) return check(facts, 'unjudged', control);
  const wrong = evidenceOf(totals, 'state', ({ example }) => example?.type === 'state');
  if (wrong.length > 0) return check({ ...facts, ...operationOf(wrong) }, 'failed', wrong);
  if (totals.latency.total > 0) return check(facts, 'passed');
  return check(facts, 'unjudged', [{ kind: 'state', message: 'no response was received' }]);
}

/** What a count of a scenario should be, and what it came to. */
export interface ReachedCount {
  readonly slug: string;
  readonly title: string;
  readonly operation?: string;
  /** How many should have come so far, and in words. */
  readonly wanted: number;
  readonly what: string;
  readonly reached: number;
  /** How many may be missing, because they were still on their way when the run ended. */
  readonly underWay?: number;
  /** How many may be missing because the load generator could not keep up. */
  readonly lacking?: number;
}

/**
 * Compares a count with its expected value. Where no device could be counted, or all were still in
 * progress, the check is unjudged: a run that judged nothing does not pass.
 */
export function reachedCheck(scenario: string, count: ReachedCount): Check {
  const { slug, title, operation, wanted, what, reached, underWay = 0, lacking = 0 } = count;
  const facts = { scenario, slug, title, ...(operation === undefined ? {} : { operation }) };
  const evidence: Evidence = {
    kind: 'state',
    ...(operation === undefined ? {} : { operation }),
    message: `${reached} of ${wanted} ${what}${underWay > 0 ? `, ${underWay} still in progress at the end` : ''}`,
    expected: `${wanted} ${what}`,
    received: String(reached),
  };
  const missing = wanted - reached - underWay;
  if (wanted > 0 && missing > 0 && missing <= lacking) {
    const message = `${evidence.message}: ${couldNotKeepUp}`;
    return check(facts, 'unjudged', [{ ...evidence, message }]);
  }
  const longer = { ...evidence, hint: 'Give a longer --duration.' };
  if (wanted === 0) {
    return check(facts, 'unjudged', [
      { ...longer, message: `the run ended before it reached this point: ${what}` },
    ]);
  }
  if (reached === 0) return check(facts, underWay >= wanted ? 'unjudged' : 'failed', [longer]);
  return check(facts, reached + underWay >= wanted ? 'passed' : 'failed', [evidence]);
}

/** Reports the counts of a user's own scenario. */
export function eventsCheck(scenario: string, totals: Totals): Check {
  const facts = { scenario, slug: 'events', title: 'Events that the scenario counted', required: false };
  const counts = [...totals.events].sort(([a], [b]) => a.localeCompare(b));
  const message = counts.map(([name, count]) => `${name} ${count}`).join(', ');
  if (counts.length === 0) {
    return check(facts, 'unjudged', [{ kind: 'state', message: 'the scenario counted no events' }]);
  }
  return check(facts, 'passed', [{ kind: 'state', message }]);
}
