import { expect, it } from 'vitest';
import { bucketOf } from '../histogram.ts';
import { type SecondLine, statusFindingKey } from '../lines.ts';
import { isStepFailed } from './step-decision.ts';
import { Totals } from './totals.ts';

const stepSeconds = 4;
const thresholds = { latencyP99Ms: 250, failedShare: 0.01 };
const plan = {
  devices: 1000,
  arrivals: { shape: 'steps', windowMs: 1000, steps: 10, stepMs: stepSeconds * 1000 },
} as const;

interface Answers {
  readonly fast?: number;
  readonly slow?: number;
  readonly failed?: number;
  readonly late?: number;
}

function lineOf(
  user: number,
  second: number,
  { fast = 0, slow = 0, failed = 0, late = 0 }: Answers,
): SecondLine {
  const answered = fast + slow;
  const requests = answered + failed;
  const counts = {
    ...{ requests, failed, checked: answered, invalid: 0, cached: 0 },
    statuses: { '0': failed, '200': answered },
    latency: [...(fast > 0 ? [bucketOf(10), fast] : []), ...(slow > 0 ? [bucketOf(900), slow] : [])],
    latencyMaxMs: slow > 0 ? 900 : 10,
    lateness: [bucketOf(2), answered - late, ...(late > 0 ? [bucketOf(900), late] : [])],
    latenessMaxMs: late > 0 ? 900 : 2,
  };
  const base = { kind: 'second', user, second, sent: requests, findings: {}, events: {} } as const;
  return { ...base, due: [second, requests], operations: { getProfileByCode: counts } };
}

/** Two users, each with the same answers in each second, for so many seconds. */
function totalsOf(
  seconds: number,
  first: Answers,
  second: Answers = first,
  more: Answers = { fast: 100 },
): Totals {
  const totals = new Totals();
  for (let at = 0; at < seconds; at += 1) {
    totals.add(lineOf(0, at, at < stepSeconds ? first : more));
    totals.add(lineOf(1, at, at < stepSeconds ? second : more), 1);
  }
  return totals;
}

it.each<[string, Answers, Answers, boolean]>([
  ['every answer in time', { fast: 100 }, { fast: 100 }, false],
  ['one answer in a hundred slow', { fast: 99, slow: 1 }, { fast: 99, slow: 1 }, false],
  ['more than one in a hundred slow', { fast: 98, slow: 2 }, { fast: 98, slow: 2 }, true],
  ['one user with slow answers, of all too few', { fast: 1000 }, { fast: 8, slow: 2 }, false],
  ['one user with slow answers, of all too many', { fast: 100 }, { fast: 8, slow: 6 }, true],
  ['slow answers, too few for a percentile', { slow: 12 }, { slow: 12 }, false],
  ['slow answers, just enough for a percentile', { slow: 25 }, {}, true],
  ['one failure in a hundred', { fast: 99, failed: 1 }, { fast: 99, failed: 1 }, false],
  ['more failures', { fast: 98, failed: 2 }, { fast: 98, failed: 2 }, true],
  ['few requests, none answered', { failed: 1 }, {}, true],
  ['requests that left late', { fast: 100, late: 10 }, { fast: 100 }, true],
])('a step with %s', (_name, first, second, failed) => {
  expect(isStepFailed(totalsOf(stepSeconds + 2, first, second), plan, thresholds)).toBe(failed);
});

it('a single 429 ends the run, unless its call expects one', () => {
  const totals = totalsOf(stepSeconds + 2, { fast: 100 });
  const refused = lineOf(0, 1, { fast: 1 });
  totals.add({ ...refused, findings: { [statusFindingKey('getProfileByCode', 200)]: 1 } });
  expect(isStepFailed(totals, plan, thresholds)).toBe(false);
  totals.add({ ...refused, findings: { [statusFindingKey('getProfileByCode', 429)]: 1 } });
  expect(isStepFailed(totals, plan, thresholds)).toBe(true);
});

it('a step is judged when it is over, and its last lines have had time', () => {
  const slow: Answers = { slow: 100 };
  const judged = [1, 2, 3, 4, 5, 6].map((seconds) => isStepFailed(totalsOf(seconds, slow), plan, thresholds));
  expect(judged).toEqual([false, false, false, false, false, true]);
});

it('a failed step stays one, and a run without steps has none', () => {
  const totals = totalsOf(20, { slow: 100 });
  expect(isStepFailed(totals, plan, thresholds)).toBe(true);
  expect(isStepFailed(totals, { ...plan, arrivals: { shape: 'even', windowMs: 1 } }, thresholds)).toBe(false);
});
