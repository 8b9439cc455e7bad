import { describe, expect, it } from 'vitest';
import { type Check, passing, type StageResult } from '../core/index.ts';
import {
  conditionsCheck,
  countChecks,
  figureChecks,
  missingCheck,
  noiseCheck,
  roundChecks,
} from './checks.ts';
import type { Ratio } from './ratio.ts';
import { exampleConditions } from './testing/conditions.ts';

const terms = { tolerance: 1.1, most: 12 };
const ratio: Ratio = {
  ratio: 1.312,
  low: 1.224,
  high: 1.406,
  floor: { interim: 1.15, last: 1.18 },
  rounds: 12,
};

describe('figureChecks', () => {
  it('names figure, interval, comparison and tolerance in one sentence', () => {
    const [check] = figureChecks(
      [{ figure: 'latencyP99Ms', required: true, decision: { verdict: 'failed', ratio } }],
      'the baseline',
      terms,
    );
    expect(check).toMatchObject({
      id: 'baseline/latency-p99',
      verdict: 'failed',
      required: true,
      evidence: [{ message: 'latency p99 1.31× (1.22–1.41) of the baseline, tolerance 1.10' }],
    });
  });

  it.each<[string, { decision: object; message: RegExp; hint: RegExp }]>([
    [
      'how many more rounds',
      {
        decision: { moreRounds: 9 },
        message: /probably worse, but not certainly: about 9 more rounds would decide$/,
        hint: /--rounds 21/,
      },
    ],
    [
      'that none would',
      {
        decision: { ratio: { ...ratio, ratio: 1.08, low: 0.99 } },
        message: /too close to the tolerance/,
        hint: /while nothing else runs/,
      },
    ],
    [
      'that another figure has ended the rounds',
      {
        decision: { ratio: { ...ratio, rounds: 8 }, moreRounds: 2 },
        message: /the rounds ended before this figure was decided$/,
        hint: /as soon as one figure has failed/,
      },
    ],
    [
      'that the machine is another',
      {
        decision: { contradicts: { ...ratio, ratio: 1.01 } },
        message: /gives 1\.01× .*: this machine is now faster or slower/,
        hint: /--reference/,
      },
    ],
    [
      'that the yardstick has moved',
      {
        decision: { drift: { ...ratio, ratio: 1.65 } },
        message: /the yardstick is 1\.65×/,
        hint: /nothing else runs/,
      },
    ],
  ])('explains an unjudged figure: %s', (_, { decision, message, hint }) => {
    const given = { verdict: 'unjudged', ratio, ...decision } as const;
    const [check] = figureChecks(
      [{ figure: 'latencyP50Ms', required: true, decision: given }],
      'staging',
      terms,
    );
    expect(check?.verdict).toBe('unjudged');
    expect(check?.evidence[0]?.message).toMatch(message);
    expect(check?.evidence[0]?.hint).toMatch(hint);
  });

  it('leaves a figure unjudged that was not measured', () => {
    const [check] = figureChecks([{ figure: 'latencyP50Ms', required: true }], 'the baseline', terms);
    expect(check).toMatchObject({ verdict: 'unjudged', required: true });
  });
});

describe('roundChecks', () => {
  const failed: Check = {
    ...passing('load/polling/responses-valid', 'Every body is valid'),
    verdict: 'failed',
    evidence: [{ kind: 'schema', message: '/code is missing' }],
  };

  it.each<[string, { measured: Parameters<typeof roundChecks>[0]; want: string[] }]>([
    [
      'all rounds hold',
      { measured: { rounds: rounds(6), failed: [], lost: 0 }, want: ['provider-holds passed'] },
    ],
    [
      'one does not',
      { measured: { rounds: rounds(2), failed: [failed], lost: 0 }, want: ['provider-holds failed'] },
    ],
    [
      'too many were lost',
      {
        measured: { rounds: rounds(3), failed: [], lost: 7 },
        want: ['provider-holds passed', 'rounds unjudged'],
      },
    ],
    ['all were lost', { measured: { rounds: [], failed: [], lost: 7 }, want: ['rounds unjudged'] }],
  ])('%s', (_, { measured, want }) => {
    const verdicts = roundChecks(measured).map(
      ({ id, verdict }) => `${id.replace('baseline/', '')} ${verdict}`,
    );
    expect(verdicts).toEqual(want);
  });
});

function rounds(count: number) {
  return Array.from({ length: count }, () => ({ ours: {}, theirs: {} }));
}

describe('countChecks', () => {
  const then = {
    held: { verify: ['verify/a', 'verify/b'] },
    load: [{ scenario: 'polling', failed: 0, invalid: 0, operations: ['a', 'b'] }],
  };
  const verify = (checks: Check[]): StageResult => ({
    name: 'verify',
    status: 'passed',
    durationMs: 1,
    checks,
  });

  it.each<[string, { stages: StageResult[]; failed: RegExp[] }]>([
    [
      'nothing is gone',
      { stages: [verify([passing('verify/a', 'a'), passing('verify/b', 'b')])], failed: [] },
    ],
    // Their own stage tells; twice would be one cause told twice.
    [
      'one falls short',
      {
        stages: [verify([passing('verify/a', 'a'), { ...passing('verify/b', 'b'), verdict: 'failed' }])],
        failed: [],
      },
    ],
    [
      'one is gone',
      { stages: [verify([passing('verify/a', 'a')])], failed: [/verify\/b passed in the baseline/] },
    ],
    [
      'one only informs now',
      {
        stages: [verify([passing('verify/a', 'a'), { ...passing('verify/b', 'b'), required: false }])],
        failed: [/verify\/b passed in the baseline/],
      },
    ],
    ['a stage was left out', { stages: [], failed: [] }],
  ])('%s', (_, { stages, failed }) => {
    const evidence = countChecks(then, { stages, load: [] }).flatMap((check) => check.evidence);
    expect(evidence).toHaveLength(failed.length);
    for (const [index, message] of failed.entries()) expect(evidence[index]?.message).toMatch(message);
  });

  it('compares failures, invalid bodies and operations of the load exactly', () => {
    const load = {
      scenario: 'polling',
      devices: 1,
      requests: { due: 9, sent: 9, failed: 1 },
      rate: { due: 1, achieved: 1 },
      validation: { checked: 9, invalid: 2, remembered: 0 },
      throttled: 0,
      operations: [{ operation: 'a', requests: 9, statuses: { 200: 9 }, invalid: 0 }],
      series: [],
      k6: { version: '2.2.0', exitCode: 0 },
    };
    const [, counts] = countChecks(then, { stages: [], load: [load] });
    expect(counts).toMatchObject({ id: 'baseline/load-counts', verdict: 'failed' });
    expect(counts?.evidence.map(({ message }) => message)).toEqual([
      'polling: 1 requests failed, 0 in the baseline',
      'polling: 2 bodies were invalid, 0 in the baseline',
      'polling: b received no request, but did in the baseline',
    ]);
  });
});

describe('conditions', () => {
  const now = { ...exampleConditions, k6: '2.3.0' };

  it('names each condition that differs and leaves the run unjudged', () => {
    const then = { ...now, k6: '2.2.0', documents: { dcr: 'b'.repeat(64) } };
    const { verdict, evidence } = conditionsCheck(then, now, 'kept.json');
    expect(verdict).toBe('unjudged');
    expect(evidence.map(({ message, expected, received }) => [message, expected, received])).toEqual([
      ['the version of k6 differs from the baseline, so the two runs cannot be compared', '2.2.0', '2.3.0'],
      [
        'dcr.yaml differs from the baseline, so the two runs cannot be compared',
        'b'.repeat(12),
        'a'.repeat(12),
      ],
    ]);
    expect(conditionsCheck(now, now, 'kept.json').verdict).toBe('passed');
  });

  it('requires a baseline unless this run is to be saved', () => {
    expect(missingCheck({ path: 'x' }, now, false)).toMatchObject({ verdict: 'unjudged', required: true });
    expect(missingCheck({ path: 'x' }, now, true)).toMatchObject({ verdict: 'unjudged', required: false });
  });

  it('warns of figures that vary too much when a run is saved', () => {
    expect(noiseCheck([], 1.1)).toMatchObject({ verdict: 'passed' });
    const { evidence } = noiseCheck(['latencyP50Ms', 'latencyP99Ms'], 1.1);
    expect(evidence.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^these figures vary too much for a tolerance of 1\.10: latency p50, latency p99; later/,
      ),
    ]);
  });
});
