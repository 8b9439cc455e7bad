import { describe, expect, it } from 'vitest';
import { stepVerdict } from '../../core/index.ts';
import { bucketOf } from '../histogram.ts';
import { statusFindingKey } from '../lines.ts';
import type { LoadPlan } from '../protocol.ts';
import { breakpointCheck, breakpointSteps } from './breakpoint.ts';
import { Totals } from './totals.ts';

const arrivals = { shape: 'steps', windowMs: 500, steps: 4, stepMs: 2000 } as const;
const plan: Pick<LoadPlan, 'arrivals' | 'devices'> = { arrivals, devices: 400 };
const thresholds = { latencyP99Ms: 250, failedShare: 0.01 };

interface Second {
  readonly sent: number;
  readonly due?: number;
  readonly latencyMs?: number;
  readonly latenessMs?: number;
  readonly failed?: number;
  readonly unanswered?: number;
  readonly held?: number;
  /** Each request waited so long for its connection. */
  readonly connectingMs?: number;
  /** 429s, of which a call expected none. */
  readonly refused?: number;
  readonly throttled?: number;
}

function totalsOf(seconds: readonly Second[]): Totals {
  const totals = new Totals();
  seconds.forEach(
    (
      {
        sent,
        due = sent,
        latencyMs = 5,
        latenessMs = 2,
        failed = 0,
        refused = 0,
        throttled = refused,
        unanswered = 0,
        held = 0,
        connectingMs,
      },
      second,
    ) => {
      totals.add({
        kind: 'second',
        user: 0,
        second,
        due: [second, due],
        sent,
        findings: refused === 0 ? {} : { [statusFindingKey('getProfileByCode', 429)]: refused },
        events: held === 0 ? {} : { heldByTarget: held },
        operations: {
          getProfileByCode: {
            requests: sent,
            statuses: { '0': unanswered, '200': sent - throttled - unanswered, '429': throttled },
            failed,
            checked: sent,
            invalid: 0,
            cached: 0,
            latency: [bucketOf(latencyMs), sent],
            latencyMaxMs: latencyMs,
            lateness: [bucketOf(latenessMs), sent],
            latenessMaxMs: latenessMs,
            ...(connectingMs === undefined
              ? {}
              : { connecting: [bucketOf(connectingMs), sent], connectingMaxMs: connectingMs }),
          },
        },
      });
    },
  );
  return totals;
}

const steady = (rate: number, more: Partial<Second> = {}): Second[] => [
  { sent: rate, ...more },
  { sent: rate, ...more },
];
const slow = { latencyMs: 900 };
const curve = (seconds: readonly Second[]) => breakpointSteps(totalsOf(seconds), plan, thresholds);

describe('breakpointSteps', () => {
  it('returns the figures of each step that the run reached', () => {
    expect(curve([...steady(100), ...steady(200), ...steady(290, { latencyMs: 400 })])).toMatchObject([
      { devices: 100, rateDue: 100, rateAchieved: 100, held: true },
      { devices: 200, rateAchieved: 200, held: true },
      { devices: 300, rateAchieved: 290, latencyP99Ms: 398, held: false },
    ]);
  });

  // What a step says of a percentile with fewer than 100 responses is that of one of them.
  it.each<[string, readonly Second[], readonly string[]]>([
    ['one without a request', [...steady(0), ...steady(100)], ['unjudged', 'passed', 'unjudged', 'unjudged']],
    [
      'one without a request in the middle',
      [...steady(100), ...steady(0), ...steady(100), ...steady(100)],
      ['passed', 'unjudged', 'passed', 'passed'],
    ],
    [
      'fast ones with few responses, which are enough together',
      [...steady(20), ...steady(20), ...steady(20), ...steady(50)],
      ['passed', 'passed', 'passed', 'passed'],
    ],
    [
      'slow ones with few responses, which are enough together',
      [...steady(20, slow), ...steady(20, slow), ...steady(20, slow), ...steady(50, slow)],
      ['unjudged', 'unjudged', 'failed'],
    ],
    [
      'slow ones with few responses, then a fast one that has enough alone',
      [...steady(20, slow), ...steady(50)],
      ['unjudged', 'passed', 'unjudged', 'unjudged'],
    ],
    ['few responses, however slow', steady(49, slow), ['unjudged', 'unjudged', 'unjudged', 'unjudged']],
    ['few responses, one of which failed', steady(4, { failed: 1 }), ['failed']],
    ['few responses and a 429', steady(4, { refused: 1 }), ['failed']],
    ['an end before the last step', steady(100), ['passed', 'unjudged', 'unjudged', 'unjudged']],
  ])('judges steps with %s', (_name, seconds, verdicts) => {
    expect(curve(seconds).map(stepVerdict)).toEqual(verdicts);
  });

  it('shows the figures of all steps that were judged together', () => {
    const steps = curve([...steady(20, slow), ...steady(20, slow), ...steady(20)]);
    expect(steps.at(-1)).toMatchObject({ latencyP99Ms: 900, joined: 2, answers: 40, failedBy: ['latency'] });
  });

  it.each<[string, Partial<Second>]>([
    ['answers are too slow', { latencyMs: 251 }],
    ['connections take too long', { connectingMs: 251 }],
    ['too many fail', { failed: 2 }],
    ['too few of those due are sent', { due: 110 }],
    ['requests are sent too late', { latenessMs: 300 }],
  ])('returns a failed step where %s', (_name, more) => {
    expect(curve(steady(100, more))).toMatchObject([{ held: false }]);
  });

  it.each<[string, readonly Second[], readonly string[]]>([
    [
      'one 429 that no call expected',
      [...steady(100), { sent: 100 }, { sent: 200, refused: 1 }],
      ['throttled'],
    ],
    ['everything at once', steady(100, { failed: 9, latencyMs: 400, due: 200 }), ['failed', 'generator']],
  ])('says why a step failed: %s', (_name, seconds, failedBy) => {
    expect(curve(seconds).at(-1)).toMatchObject({ failedBy, held: false });
  });

  it.each<[string, Partial<Second>, readonly string[]]>([
    [
      'slow answers of a target that requests waited for',
      { latencyMs: 400, latenessMs: 400, held: 100 },
      ['latency'],
    ],
    ['slow answers of a generator that was late', { latencyMs: 400, latenessMs: 400 }, ['generator']],
    ['no answers to a generator that was late', { latenessMs: 400, unanswered: 9, failed: 9 }, ['generator']],
    ['wrong answers to a generator that was late', { latenessMs: 400, failed: 9 }, ['failed', 'generator']],
  ])('tells the target from the generator: %s', (_name, more, failedBy) => {
    expect(curve(steady(100, more))).toMatchObject([{ failedBy }]);
  });

  it('passes a step with 429s that its calls expect', () => {
    expect(curve(steady(100, { throttled: 50 }))[0]).toMatchObject({ throttled: 0, held: true });
  });

  it('finds a 429 in a second that two steps share', () => {
    const odd = { ...plan, arrivals: { ...arrivals, stepMs: 2500 } };
    const totals = totalsOf([...steady(100), { sent: 100, refused: 3 }, ...steady(200)]);
    const steps = breakpointSteps(totals, odd, thresholds);
    expect(steps).toMatchObject([{ held: true }, { throttled: 3, held: false }]);
  });

  it('ends with the step that ended the run', () => {
    expect(curve([...steady(100), ...steady(200, { refused: 2 }), ...steady(290)])).toHaveLength(2);
  });

  it('returns nothing for a run without steps', () => {
    const even = { ...plan, arrivals: { shape: 'even', windowMs: 1 } } as const;
    expect(breakpointSteps(totalsOf(steady(1)), even, thresholds)).toEqual([]);
  });
});

describe('breakpointCheck', () => {
  it.each<[string, readonly Second[], string, RegExp]>([
    [
      'the target failed a step',
      [...steady(100), ...steady(200, { latencyMs: 400 })],
      'passed',
      /^the step with 100 devices passed, at 100 requests per second .*; the step with 200 devices failed: latency p99 398 ms$/,
    ],
    [
      'the generator failed a step',
      [...steady(100), ...steady(200, { latenessMs: 300 })],
      'unjudged',
      /^the load generator ended it, not the target: the step with 100 devices passed, .* requests too late or too few$/,
    ],
    [
      'no step failed',
      [...steady(100), ...steady(200), ...steady(300), ...steady(400)],
      'passed',
      /no step failed$/,
    ],
    [
      'the last steps had too few responses',
      [...steady(100), ...steady(1), ...steady(1)],
      'unjudged',
      /^the last 3 load steps were not measured .*100 devices is the last that passed/,
    ],
    ['no step had enough responses', steady(2), 'unjudged', /^no load step was measured/],
    [
      'the generator failed the first step',
      steady(100, { latenessMs: 300 }),
      'unjudged',
      /^the load generator ended it, not the target: the first load step, with 100 devices, failed/,
    ],
    [
      'the target failed steps that were judged together',
      [...steady(30, slow), ...steady(30, slow)],
      'failed',
      /^no load step passed; the step with 200 devices failed: latency p99 900 ms, with the step before it$/,
    ],
    [
      'the first step failed',
      steady(100, { failed: 50 }),
      'failed',
      /^the first load step, with 100 devices, failed: 100 requests failed$/,
    ],
    [
      'the target was slow to accept connections',
      steady(100, { connectingMs: 7000 }),
      'failed',
      /failed: latency p99 [\d.]+ ms, connecting p99 (69|70)\d\d ms$/,
    ],
    [
      'the target throttled',
      [...steady(100), ...steady(200, { refused: 1 })],
      'passed',
      /the step with 200 devices failed: 2 requests were throttled \(429\)$/,
    ],
    ['nothing was measured', [], 'unjudged', /^no load step was measured/],
  ])('%s', (_name, seconds, verdict, message) => {
    const { verdict: found, evidence } = breakpointCheck('polling', curve(seconds));
    expect(found).toBe(verdict);
    expect(evidence[0]?.message).toMatch(message);
  });
});
