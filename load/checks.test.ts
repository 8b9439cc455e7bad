import { describe, expect, it } from 'vitest';
import { type Check, statusOf } from '../core/index.ts';
import { answerChecks } from './checks/answers.ts';
import { generatorChecks } from './checks/generator.ts';
import { pollingChecks } from './checks/polling.ts';
import { throttlingChecks } from './checks/throttling.ts';
import { bucketOf, type FindingLine, type OperationCounts, type SecondLine } from './protocol.ts';
import { Totals } from './totals.ts';

const good: OperationCounts = {
  requests: 100,
  statuses: { '200': 100 },
  failed: 0,
  checked: 100,
  invalid: 0,
  remembered: 90,
  latency: [bucketOf(5), 100],
  latencyMaxMs: 5,
};
const calm: SecondLine = {
  kind: 'second',
  user: 0,
  second: 0,
  due: [0, 100],
  sent: 100,
  lateness: [bucketOf(2), 100],
  latenessMaxMs: 2,
  operations: { getProfileByCode: good },
  findings: {},
  events: { profilesFound: 3 },
};
const finding: FindingLine = {
  kind: 'finding',
  user: 0,
  key: 'one',
  type: 'status',
  operation: 'getProfileByCode',
  atMs: 900,
  pointer: '',
  expected: '200',
  received: '503',
  message: 'getProfileByCode answered 503',
};

/** Totals of a run of one virtual user that came to its end. */
function totalsOf(
  second: Partial<SecondLine>,
  findings: Partial<FindingLine>[] = [],
  lostAtMs?: number,
): Totals {
  const totals = new Totals();
  for (const one of findings) totals.add({ ...finding, ...one });
  totals.add({ ...calm, ...second });
  totals.add({
    kind: 'end',
    user: 0,
    reason: lostAtMs === undefined ? 'done' : 'lost',
    atMs: lostAtMs ?? 1000,
  });
  return totals;
}

const ended = { exitCode: 0 };
const polling = (totals: Totals, k6: Parameters<typeof generatorChecks>[3] = ended): Check[] => [
  ...generatorChecks('polling', totals, 1, k6),
  ...answerChecks('polling', totals),
  ...pollingChecks(totals),
];
const without = (checks: readonly Check[]) =>
  Object.fromEntries(
    checks
      .filter(({ verdict }) => verdict !== 'passed')
      .map(({ id, verdict }) => [id.replace('load/polling/', ''), verdict]),
  );
const operation = (more: Partial<OperationCounts>) => ({ getProfileByCode: { ...good, ...more } });

describe('a polling run', () => {
  it('that has nothing to complain of passes', () => {
    const checks = polling(totalsOf({}));
    expect(without(checks)).toEqual({});
    expect(statusOf(checks)).toBe('passed');
  });

  it.each<[string, Totals, Record<string, string>]>([
    ['sent too few of what was due', totalsOf({ due: [0, 102] }), { 'requests-sent': 'unjudged' }],
    ['sent late', totalsOf({ lateness: [bucketOf(300), 100], latenessMaxMs: 300 }), { lateness: 'unjudged' }],
    ['checked nothing', totalsOf({ operations: operation({ checked: 0 }) }), { 'responses-valid': 'failed' }],
    [
      'met an invalid body',
      totalsOf({ operations: operation({ invalid: 1 }), findings: { one: 1 } }, [{ type: 'invalid' }]),
      { 'responses-valid': 'failed' },
    ],
    [
      'met a status that is not expected',
      totalsOf({ findings: { one: 7 } }, [{}]),
      { 'expected-statuses': 'failed' },
    ],
    [
      'was throttled',
      totalsOf({ operations: operation({ statuses: { '200': 90, '429': 10 } }), findings: { one: 10 } }, [
        { received: '429' },
      ]),
      { 'not-throttled': 'failed' },
    ],
    [
      'polled in vain',
      totalsOf({ events: { profilesFound: 3, pollsInVain: 1 } }),
      { 'profiles-found': 'failed' },
    ],
    ['saw nobody log in', totalsOf({ events: {} }), { 'profiles-found': 'unjudged' }],
    [
      'could not log viewers in',
      totalsOf({ findings: { one: 1 } }, [{ type: 'control' }]),
      { 'profiles-found': 'unjudged' },
    ],
  ])('that %s does not pass', (_name, totals, want) => {
    expect(without(polling(totals))).toEqual(want);
  });

  it('that sent nothing fails', () => {
    const totals = new Totals();
    expect(statusOf(polling(totals))).toBe('failed');
    expect(without(polling(totals))).toMatchObject({
      'requests-sent': 'failed',
      'responses-valid': 'failed',
    });
  });

  it('that lost its target says when and how many', () => {
    const lost = totalsOf(
      { operations: operation({ statuses: { '200': 60, '0': 40 }, failed: 40 }), findings: { one: 40 } },
      [{ type: 'no-answer', received: 'connection refused', atMs: 7210 }],
      10_300,
    );
    const [check] = answerChecks('polling', lost).filter(({ id }) => id.endsWith('target-answering'));
    expect(check?.verdict).toBe('failed');
    expect(check?.evidence[0]?.message).toBe(
      'the target was lost 7.2 s into the run; 40 requests got no answer',
    );
    expect(check?.evidence[0]?.received).toBe('connection refused');
  });

  it.each([
    ['k6 ended with a code', totalsOf({}), { exitCode: 107 }],
    ['k6 was killed', totalsOf({}), { exitCode: 137, endedBy: 'signal' as const }],
    ['a virtual user never ended', new Totals(), ended],
  ])('is not passed when %s', (_name, totals, k6) => {
    expect(without(polling(totals, k6))).toMatchObject({ 'k6-ended-well': 'unjudged' });
  });

  it.each([
    [
      'a line was broken',
      (totals: Totals) => {
        totals.brokenLines += 1;
      },
    ],
    ['the scenario threw', (totals: Totals) => totals.addMessage('Uncaught (in promise) Error: no')],
  ])('is not passed when %s', (_name, spoil) => {
    const totals = totalsOf({});
    spoil(totals);
    expect(without(polling(totals))).toEqual({ 'k6-ended-well': 'unjudged' });
  });
});

describe('a throttling run', () => {
  /** Fourteen requests in a row, of which the limiter let so many through. */
  const burst = (admitted: number) =>
    Array.from({ length: 14 }, (_, index) => [index, index + 0.5, index < admitted ? 200 : 429]).flat();
  const verdicts = (exchanges: number[][]) => {
    const totals = new Totals();
    for (const [device, one] of exchanges.entries()) {
      totals.add({ kind: 'device', user: 0, device, exchanges: one });
    }
    return throttlingChecks(totals).map(
      ({ id, verdict }) => `${id.replace('load/throttling/', '')} ${verdict}`,
    );
  };

  it.each<[string, number[][], string[]]>([
    [
      'keeps to the limit',
      [burst(11), burst(11)],
      ['throttled-over-limit passed', 'admitted-within-limit passed', 'limiter-model passed'],
    ],
    [
      'is off',
      [burst(11), burst(14)],
      ['throttled-over-limit failed', 'admitted-within-limit passed', 'limiter-model failed'],
    ],
    [
      'is too strict',
      [burst(11), burst(10)],
      ['throttled-over-limit passed', 'admitted-within-limit failed', 'limiter-model failed'],
    ],
    [
      'was never put to the test',
      [],
      ['throttled-over-limit unjudged', 'admitted-within-limit unjudged', 'limiter-model unjudged'],
    ],
  ])('of a limiter that %s', (_name, exchanges, want) => {
    expect(verdicts(exchanges)).toEqual(want);
  });
});
