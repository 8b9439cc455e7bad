import { describe, expect, it } from 'vitest';
import { bucketOf } from '../histogram.ts';
import {
  noAnswerKey,
  type OperationCounts,
  otherFindings,
  type SecondLine,
  statusFindingKey,
} from '../lines.ts';
import { planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import type { PlannedLoad } from '../protocol.ts';
import { pollingOptions } from '../testing/load-options.ts';
import { judgeRun } from './judge-run.ts';
import { Totals } from './totals.ts';

const polls: OperationCounts = {
  requests: 1000,
  statuses: { '200': 990, '429': 3, '503': 7 },
  failed: 7,
  checked: 500,
  invalid: 0,
  cached: 400,
  latency: [bucketOf(10), 980, bucketOf(200), 19, bucketOf(350), 1],
  latencyMaxMs: 350.5,
  lateness: [bucketOf(2), 1000],
  latenessMaxMs: 2,
};
const second: SecondLine = {
  kind: 'second',
  user: 0,
  second: 0,
  due: [0, 1000],
  sent: 1000,
  operations: { getProfileByCode: polls },
  findings: { [statusFindingKey('getProfileByCode', 429)]: 3 },
  events: {},
};

/** Returns the check of one threshold in a run of 10 s. */
function checkOf(
  text: string,
  more: Partial<SecondLine> = {},
  ends: 'done' | 'lost' = 'done',
  size: Partial<PlannedLoad> = {},
  later: readonly SecondLine[] = [],
) {
  const scenario = plannedScenario('polling', '/');
  const thresholds = [{ text, place: '--threshold', level: 'option' }] as const;
  const planned = planOf(scenario, {
    ...pollingOptions,
    devices: 2,
    durationMs: 10_000,
    thresholds,
    isAlone: true,
  });
  const plan = { ...planned, ...size };
  const totals = new Totals<string>();
  totals.add({ ...second, ...more });
  for (const line of later) totals.add(line);
  for (const user of [0, 1])
    totals.add({ kind: 'end', user, reason: ends, atMs: 10_000, answeredMs: 10_000, abandoned: 0 });
  const run = { totals, plan, k6: { exitCode: 0 }, steps: [], accounts: [], isProfileRequested: false };
  const [check, ...others] = judgeRun(scenario, run).filter(({ id }) => id.includes('/threshold/'));
  expect(others).toEqual([]);
  return check;
}

const late = { lateness: [bucketOf(900), 1000], latenessMaxMs: 900 };
const none = { operations: {}, sent: 1000 };

/** A hundred requests of a second, with answers so slow, of which so many were sent late. */
function laterSecond(at: number, latencyMs: number, lateOnes: number, heldByTarget = 0): SecondLine {
  const counts: OperationCounts = {
    ...polls,
    requests: 100,
    statuses: { '200': 100 },
    failed: 0,
    latency: [bucketOf(latencyMs), 100],
    latencyMaxMs: latencyMs,
    lateness: [bucketOf(2), 100 - lateOnes, bucketOf(300), lateOnes],
    latenessMaxMs: 300,
  };
  const events = { heldByTarget };
  return {
    ...second,
    second: at,
    due: [at, 100],
    sent: 100,
    operations: { getProfileByCode: counts },
    events,
  };
}
const frozen = laterSecond(3, 594, 9);

describe('a threshold on the slowest answers', () => {
  it.each<[string, string, readonly SecondLine[], string | undefined]>([
    ['slow only while the generator was late', 'max < 400ms', [frozen], 'unjudged'],
    ['as a percentile above p99', 'p99.9 < 400ms', [frozen], 'unjudged'],
    ['as a percentile that a moment does not change', 'p99 < 400ms', [frozen], 'failed'],
    [
      'slow just before what was sent late is answered',
      'max < 400ms',
      [laterSecond(2, 594, 0), laterSecond(3, 5, 9)],
      'unjudged',
    ],
    ['slow in another second, too', 'max < 400ms', [frozen, laterSecond(7, 500, 0)], 'failed'],
    ['slow only in another second', 'max < 400ms', [laterSecond(3, 5, 9), laterSecond(7, 500, 0)], 'failed'],
    ['slow while requests waited for the target', 'max < 400ms', [laterSecond(3, 594, 9, 9)], 'failed'],
    ['slow with a generator in time', 'max < 400ms', [laterSecond(3, 594, 0)], 'failed'],
    ['of one operation', 'getProfileByCode max < 400ms', [frozen], 'failed'],
    ['that holds', 'max < 600ms', [frozen], 'passed'],
  ])('%s', (_name, text, later, verdict) => {
    const found = checkOf(text, {}, 'done', {}, later);
    expect(found?.verdict).toBe(verdict);
    if (verdict === 'unjudged') expect(found?.evidence[0]?.message).toMatch(/generator was late/);
  });
});

describe('a threshold of one’s own', () => {
  it.each([
    ['p99 < 300ms', 'passed', '198ms to 200ms of 1000 responses'],
    ['getProfileByCode p99 < 150ms', 'failed', '198ms to 200ms of 1000 responses'],
    ['max <= 350.5ms', 'passed', '350.5ms of 1000 responses'],
    ['max < 350ms', 'failed', '350.5ms of 1000 responses'],
    ['avg < 14.5ms', 'passed', '13.79ms to 13.95ms of 1000 responses'],
    ['min > 9ms', 'passed', '9.875ms to 10ms of 1000 responses'],
    ['lateness max < 1ms', 'failed', '2ms of 1000 responses'],
    ['failed rate <= 0.7%', 'passed', '0.7% of 1000 requests'],
    ['failed rate < 0.7%', 'failed', '0.7% of 1000 requests'],
    ['failed count <= 6', 'failed', '7 of 1000 requests'],
    ['throttled count == 0', 'failed', '3 of 1000 requests'],
    ['invalid rate == 0', 'passed', '0% of 500 validated bodies'],
    ['requests rate >= 100', 'passed', '100/s of 1000 requests'],
    // k6 counts a 429 as a failed request, too.
    ['http_req_failed: rate<=0.01', 'passed', '1% of 1000 requests'],
    ['http_req_failed: rate<0.01', 'failed', '1% of 1000 requests'],
    ['getProfileByCode errors count <= 9', 'failed', '10 of 1000 requests'],
    ['http_reqs: rate>=100', 'passed', '100/s of 1000 requests'],
    ['requests rate > 100', 'failed', '100/s of 1000 requests'],
    ['requests count < 1000', 'failed', '1000 of 1000 requests'],
    // The bound is within the bucket of the figure, on either side of it.
    ['p99 < 199ms', 'unjudged', '198ms to 200ms of 1000 responses'],
    ['p99 > 199ms', 'unjudged', '198ms to 200ms of 1000 responses'],
  ])('%s is %s', (text, verdict, received) => {
    expect(checkOf(text)).toMatchObject({ verdict, required: true, evidence: [{ received }] });
  });

  it.each([
    [
      'latency of a saturated generator',
      'p99 < 150ms',
      { operations: { getProfileByCode: { ...polls, ...late } } },
      'unjudged',
    ],
    ['latency while requests were not sent', 'p99 < 300ms', { due: [0, 2000] }, 'unjudged'],
    [
      'failures of a saturated generator',
      'failed count == 0',
      { operations: { getProfileByCode: { ...polls, ...late } } },
      'failed',
    ],
    [
      'timeouts of a saturated generator',
      'failed count <= 6',
      {
        operations: { getProfileByCode: { ...polls, ...late, statuses: { '0': 7, '200': 993 } } },
        findings: { [noAnswerKey('getProfileByCode', 1050)]: 7 },
      },
      'unjudged',
    ],
    ['an operation that was never sent', 'authorize p99 < 1s', {}, 'unjudged'],
    [
      'an operation that was never sent, of a target that never answered',
      'authorize p99 < 1s',
      none,
      'failed',
    ],
    [
      'an operation that was never answered',
      'authorize p99 < 1s',
      {
        operations: {
          getProfileByCode: polls,
          authorize: { ...polls, statuses: { '0': 9 }, requests: 9, latency: [], lateness: [] },
        },
      },
      'failed',
    ],
    ['all requests, where none was answered', 'p99 < 1s', none, 'failed'],
    ['a run in which nothing was due', 'p99 < 1s', { operations: {}, sent: 0, due: [] }, 'unjudged'],
  ])('judges %s', (_name, text, more, verdict) => {
    expect(checkOf(text, more)?.verdict).toBe(verdict);
  });

  it('counts the 429s that calls expect as no errors', () => {
    expect(checkOf('errors count == 7', { findings: {} })?.verdict).toBe('passed');
    expect(checkOf('errors count == 10', { findings: { [otherFindings]: 1 } })?.verdict).toBe('passed');
  });

  it('takes the rate of k6 from the whole run, and its own from the steady phase', () => {
    const ramp = { rampMs: 5000 };
    expect(checkOf('http_reqs: rate>66', {}, 'done', ramp)?.verdict).toBe('passed');
    expect(checkOf('requests rate > 1', {}, 'done', ramp)?.verdict).toBe('failed');
  });

  it('is about the target where that stopped responding, not about the generator', () => {
    expect(checkOf('requests rate > 150', { due: [0, 2000] }, 'lost')?.verdict).toBe('failed');
  });
});
