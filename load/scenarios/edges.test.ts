import { describe, expect, it } from 'vitest';
import { type Check, documentedLimit } from '../../core/index.ts';
import { bucketOf } from '../histogram.ts';
import type { LimiterJudgement } from '../limiter/judge-fleet.ts';
import type { EndReason, FindingLine, OperationCounts, SecondLine } from '../lines.ts';
import { atBreakpoint } from '../result/breakpoint.ts';
import { answerChecks } from '../result/checks/answers.ts';
import { check } from '../result/checks/evidence.ts';
import { firstAnswersCheck } from '../result/checks/first-answers.ts';
import { generatorChecks } from '../result/checks/generator.ts';
import { thresholdChecks } from '../result/checks/thresholds.ts';
import { Totals } from '../result/totals.ts';
import { pollingChecks } from './polling/checks.ts';
import { throttlingChecks } from './throttling/checks.ts';
import { isolationCheck, peerCheck, recoveryCheck } from './throttling/limiter-sharing.ts';

/**
 * Where the verdict of each check turns, to the last request: one more on the other side is another
 * verdict.
 */

interface Given {
  readonly second?: Partial<SecondLine>;
  readonly counts?: Partial<OperationCounts>;
  readonly findings?: readonly Partial<FindingLine>[];
  readonly end?: { readonly reason: EndReason; readonly abandoned?: number };
}

/** A hundred polls that all hold, changed as a test needs it. */
function totalsOf({
  second = {},
  counts = {},
  findings = [],
  end = { reason: 'done' },
}: Given = {}): Totals<string> {
  const polls: OperationCounts = {
    requests: 100,
    statuses: { '200': 100 },
    failed: 0,
    checked: 100,
    invalid: 0,
    cached: 90,
    latency: [bucketOf(5), 100],
    latencyMaxMs: 5,
    lateness: [bucketOf(2), 100],
    latenessMaxMs: 2,
    ...counts,
  };
  const totals = new Totals<string>();
  for (const more of findings) totals.add({ ...status, ...more });
  const met = Object.fromEntries(findings.map(({ key = status.key }) => [key, 1]));
  const base: SecondLine = {
    kind: 'second',
    user: 0,
    second: 0,
    due: [0, 100],
    sent: 100,
    operations: { getProfileByCode: polls },
    findings: met,
    events: {},
  };
  totals.add({ ...base, ...second });
  totals.add({ kind: 'end', user: 0, atMs: 1000, answeredMs: 900, abandoned: 0, ...end });
  return totals;
}

const status: FindingLine = {
  kind: 'finding',
  user: 0,
  key: 'one',
  type: 'status',
  operation: 'getProfileByCode',
  atMs: 900,
  pointer: '',
  expected: '200',
  received: '503',
  message: 'getProfileByCode returned 503',
};
const nothing: Given = { second: { due: [], sent: 0, operations: {} } };

function verdictOf(checks: readonly Check[], slug: string): [string, boolean] | undefined {
  const found = checks.find(({ id }) => id.endsWith(`/${slug}`));
  return found && [found.verdict, found.required];
}

describe('the thresholds of a profile', () => {
  const limits = { latencyP99Ms: 1000, failedShare: 0.02 };
  // What a bucket holds counts as its bound, but never as more than the longest of all.
  const latency = (share: number): Given => ({
    counts: { latency: [bucketOf(5), 100 - share, bucketOf(1500), share], latencyMaxMs: 1500 },
  });
  const exactly: Given = { counts: { latency: [bucketOf(1000), 100], latencyMaxMs: 1000 } };

  it.each<[string, Given, string, string]>([
    ['one slow answer of a hundred', latency(1), 'latency', 'passed'],
    ['two slow answers of a hundred', latency(2), 'latency', 'failed'],
    ['answers just fast enough', exactly, 'latency', 'passed'],
    ['as many failures as may be', { counts: { failed: 2 } }, 'failed-share', 'passed'],
    ['one failure more', { counts: { failed: 3 } }, 'failed-share', 'failed'],
    ['no answer at all', nothing, 'latency', 'unjudged'],
    ['no request at all', nothing, 'failed-share', 'unjudged'],
  ])('%s', (_name, given, slug, verdict) => {
    const checks = (required: boolean) =>
      thresholdChecks('polling', totalsOf(given), limits, 'smoke', required);
    expect(verdictOf(checks(true), slug)).toEqual([verdict, true]);
    expect(verdictOf(checks(false), slug)).toEqual([verdict, false]);
  });

  it('are judged by step at a breakpoint', () => {
    expect(thresholdChecks('polling', totalsOf(), limits, 'breakpoint', true)).toEqual([]);
  });
});

describe('answers', () => {
  it.each<[string, Given, string, string]>([
    ['of no request', nothing, 'target-answering', 'unjudged'],
    ['of no request', nothing, 'expected-statuses', 'failed'],
    ['of no request', nothing, 'responses-valid', 'failed'],
    [
      'of all but one',
      { counts: { statuses: { '200': 99, '0': 1 } }, findings: [{ type: 'no-answer' }] },
      'target-answering',
      'failed',
    ],
    ['that were abandoned', { end: { reason: 'done', abandoned: 1 } }, 'target-answering', 'failed'],
  ])('%s: %#', (_name, given, slug, verdict) => {
    expect(verdictOf(answerChecks('polling', totalsOf(given)), slug)).toEqual([verdict, true]);
  });

  it('that are invalid name their operation', () => {
    const totals = totalsOf({ counts: { invalid: 1 }, findings: [{ type: 'invalid' }] });
    const found = answerChecks('polling', totals).find(({ id }) => id.endsWith('/responses-valid'));
    expect(found).toMatchObject({ verdict: 'failed', operation: 'getProfileByCode' });
  });

  it('of a lost target report how many requests were due and not sent', () => {
    const second = { due: [0, 130], sent: 100 };
    const end = { reason: 'lost', abandoned: 4 } as const;
    const [answering] = answerChecks('polling', totalsOf({ second, end }));
    expect(answering?.evidence[0]?.message).toBe(
      'the target stopped responding 0.9 s into the run; 4 requests received no response, and 30 requests that were due by the end were not sent',
    );
  });
});

describe('the first answers', () => {
  it.each<[string, Given, string]>([
    ['that were expected', {}, 'passed'],
    ['that made a virtual user give up', { end: { reason: 'refused' } }, 'failed'],
    ['of a target that was lost later', { end: { reason: 'lost' } }, 'passed'],
    ['that never arrived', nothing, 'unjudged'],
  ])('%s', (_name, given, verdict) => {
    expect(firstAnswersCheck('polling', totalsOf(given))).toMatchObject({ verdict, required: true });
  });
});

describe('the generator', () => {
  const checksOf = (given: Given, k6: Parameters<typeof generatorChecks>[3] = { exitCode: 0 }) =>
    generatorChecks('polling', totalsOf(given), 1, k6);

  it.each([
    ['finished', { exitCode: 0 }, 'passed'],
    ['finished after its last line', { exitCode: 137, endedBy: 'finished' } as const, 'passed'],
    ['was ended by a signal', { exitCode: 0, endedBy: 'signal' } as const, 'unjudged'],
    ['ran out of time', { exitCode: 0, endedBy: 'time limit' } as const, 'unjudged'],
    ['crashed', { exitCode: 2 }, 'unjudged'],
  ])('that %s', (_name, k6, verdict) => {
    expect(verdictOf(checksOf({}, k6), 'k6-ended-well')).toEqual([verdict, true]);
  });

  it.each<[string, Given, string, string]>([
    ['just enough of what was due', { second: { due: [0, 10_000], sent: 9900 } }, 'requests-sent', 'passed'],
    ['one too few', { second: { due: [0, 10_000], sent: 9899 } }, 'requests-sent', 'unjudged'],
    ['nothing', nothing, 'requests-sent', 'failed'],
    ['nothing', nothing, 'lateness', 'unjudged'],
  ])('that sent %s: %#', (_name, given, slug, verdict) => {
    expect(verdictOf(checksOf(given), slug)).toEqual([verdict, true]);
  });
});

describe('polling', () => {
  const late = { lateness: [bucketOf(2), 90, bucketOf(400), 10], latenessMaxMs: 400 };
  it.each<[string, Given, string, [string, boolean]]>([
    [
      'a single 429',
      { counts: { statuses: { '200': 99, '429': 1 } }, findings: [{ received: '429' }] },
      'not-throttled',
      ['failed', true],
    ],
    ['no answer to be throttled by', nothing, 'not-throttled', ['unjudged', true]],
    [
      'found late by polls that left late',
      { counts: late, second: { events: { profilesFound: 20, foundLate: 10 } } },
      'profiles-found',
      ['unjudged', true],
    ],
    [
      'found late by more polls than left late',
      { counts: late, second: { events: { profilesFound: 20, foundLate: 11 } } },
      'profiles-found',
      ['failed', true],
    ],
    [
      'found late after a poll without a profile, although some left late',
      { counts: late, second: { events: { profilesFound: 20, foundLate: 10, pollsInVain: 1 } } },
      'profiles-found',
      ['failed', true],
    ],
    [
      'not found as polls that were due were not sent',
      { second: { due: [0, 102], events: { profilesFound: 20, neverFound: 2 } } },
      'profiles-found',
      ['unjudged', true],
    ],
    [
      'not found by more devices than had a poll that was not sent',
      { second: { due: [0, 102], events: { profilesFound: 20, neverFound: 3 } } },
      'profiles-found',
      ['failed', true],
    ],
    ['no login', {}, 'profiles-found', ['unjudged', false]],
    [
      'codes that expired without a new code or a viewer who left',
      { second: { events: { codesExpired: 2 } } },
      'stops-at-expiry',
      ['failed', true],
    ],
    [
      'codes that expired, and a viewer who left',
      { second: { events: { codesExpired: 2, viewersLeft: 1 } } },
      'stops-at-expiry',
      ['passed', true],
    ],
  ])('%s', (_name, given, slug, want) => {
    expect(verdictOf(pollingChecks(totalsOf(given), { pollBy: 'code' }), slug)).toEqual(want);
  });
});

describe('throttling', () => {
  const runSize = {
    limit: documentedLimit,
    devices: 4,
    runners: 1,
    virtualUsers: 1,
    durationMs: 5000,
    seed: 1,
    validation: 'strict',
  } as const;

  it('without reports of devices is one unjudged check', () => {
    expect(throttlingChecks(totalsOf(), runSize)).toMatchObject([
      { id: 'load/throttling/throttled-over-limit', verdict: 'unjudged', required: true },
    ]);
  });

  it('checks the form of each 429, too', () => {
    const counts = { statuses: { '200': 99, '429': 1 } };
    const totals = totalsOf({ counts, findings: [{ type: 'form', received: 'the header Retry-After' }] });
    totals.add({ kind: 'device', user: 0, device: 0, exchanges: [0, 1, 200] });
    expect(verdictOf(throttlingChecks(totals, runSize), 'throttled-form')).toEqual(['failed', true]);
  });

  const exchange = (throttled: boolean) => ({ sentMs: 0, answeredMs: 1, throttled });
  const device = (number: number, ...throttled: boolean[]) => ({
    device: number,
    exchanges: throttled.map(exchange),
    expectations: [],
    violations: [],
  });
  const fleet = (...devices: ReturnType<typeof device>[]): LimiterJudgement => ({
    estimate: { models: [], scope: 'device', judged: 0, violations: 0, example: [] },
    best: { model: 'one-time-burst', devices, violations: 0 },
    regions: [],
    others: [],
    refusedAtFirst: devices.filter(({ exchanges }) => exchanges[0]?.throttled === true),
    recoveries: [],
    limit: documentedLimit,
    recoveryMs: 1000,
    keyGroups: [],
  });

  it.each<[string, LimiterJudgement, [string, boolean]]>([
    ['one device refused at first', fleet(device(0, true), device(1, false, true)), ['failed', true]],
    [
      'all devices refused at first, and none served',
      fleet(device(0, true), device(1, true)),
      ['unjudged', false],
    ],
    [
      'one device that reached the limit',
      fleet(device(0, false, true), device(1, false)),
      ['unjudged', false],
    ],
    ['two devices that reached it', fleet(device(0, false, true), device(1, false, true)), ['passed', true]],
  ])('by %s', (_name, judgement, want) => {
    expect(verdictOf([isolationCheck(judgement, runSize)], 'devices-isolated')).toEqual(want);
  });

  it.each<[string, number, number[], [string, boolean]]>([
    ['nobody', 0, [], ['unjudged', false]],
    ['somebody, who was served', 1, [], ['passed', true]],
    ['somebody, who was refused again', 1, [1], ['failed', true]],
  ])('a second after a 429 by %s', (_name, tried, refused, want) => {
    const judgement = { ...fleet(), recoveries: [{ ...device(0, true, true), tried, refused }] };
    expect(verdictOf([recoveryCheck(judgement, runSize)], 'recovered-after-a-second')).toEqual(want);
  });

  it.each([
    ['just what one limit admits', { admitted: 12, throttled: 3, mostAdmitted: 12 }, ['passed', true]],
    ['one more', { admitted: 13, throttled: 3, mostAdmitted: 12 }, ['failed', true]],
    ['so few that none was refused', { admitted: 3, throttled: 0, mostAdmitted: 12 }, ['unjudged', false]],
  ])('of devices without an address of their own: %s', (_name, peer, want) => {
    expect(verdictOf(peerCheck({ ...fleet(), peer }), 'peer-shares-limit')).toEqual(want);
  });
});

it('keeps only the checks that do not depend on speed at a breakpoint', () => {
  const slugs = [
    'target-allowed',
    'k6-ended-well',
    'first-answers',
    'responses-valid',
    'lateness',
    'latency',
  ];
  const checks = slugs.map((slug) => check({ scenario: 'polling', slug, title: slug }, 'passed'));
  expect(atBreakpoint(checks).map(({ title }) => title)).toEqual(slugs.slice(0, 4));
});
