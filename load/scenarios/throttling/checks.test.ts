import { describe, expect, it } from 'vitest';
import { type Check, documentedLimit, statusOf } from '../../../core/index.ts';
import type { FindingLine } from '../../lines.ts';
import { Totals } from '../../result/totals.ts';
import {
  bucket,
  byAddress,
  carryOut,
  holding,
  type Limiter,
  perCaller,
  slots,
} from '../../testing/seeded-limiters.ts';
import { throttlingChecks } from './checks.ts';
import { throttledFormChecks } from './throttled-form-check.ts';

/** Totals of a run against a limiter, as k6's lines would make them. */
function checksOf(limiter: Limiter, durationMs = 20_000, devices = 40, travelMs = () => 1): Check[] {
  const { observed, peer } = carryOut(limiter, { devices, durationMs, seed: 1, travelMs });
  const totals = new Totals();
  for (const { device, exchanges } of [...observed, { device: devices - 1, exchanges: peer }]) {
    if (exchanges.length === 0) continue;
    const numbers = exchanges.flatMap(({ sentMs, answeredMs, throttled }) => [
      sentMs,
      answeredMs,
      throttled ? 429 : 200,
    ]);
    totals.add({ kind: 'device', user: 0, device, exchanges: numbers });
  }
  return throttlingChecks(totals, {
    devices,
    runners: 1,
    virtualUsers: 1,
    durationMs,
    seed: 1,
    validation: 'strict',
    limit: documentedLimit,
  });
}

const short = ({ id }: Check): string => id.replace('load/throttling/', '');
const notPassed = (checks: readonly Check[]) =>
  Object.fromEntries(
    checks.filter(({ verdict }) => verdict !== 'passed').map((one) => [short(one), one.verdict]),
  );
const correct = (): Limiter => perCaller(() => slots(), byAddress);

describe('a throttling run of a limiter that', () => {
  it.each<[string, Check[], Record<string, string>]>([
    ['keeps to the limit', checksOf(correct()), {}],
    [
      'keeps to it, with peers',
      checksOf(
        perCaller(() => bucket(), byAddress),
        60_000,
      ),
      {},
    ],
    [
      'is off',
      checksOf(() => false),
      {
        'throttled-over-limit': 'failed',
        'devices-isolated': 'unjudged',
        'recovered-after-a-second': 'unjudged',
        'limiter-rate': 'unjudged',
        'limiter-burst': 'unjudged',
        'limiter-model': 'failed',
      },
    ],
    [
      'is a tenth too fast',
      checksOf(perCaller(() => bucket({ perSecond: 1.1 }), byAddress)),
      { 'throttled-over-limit': 'failed', 'limiter-rate': 'failed', 'limiter-model': 'failed' },
    ],
    [
      'has a burst of nine',
      checksOf(perCaller(() => slots({ burst: 9 }), byAddress)),
      { 'admitted-within-limit': 'failed', 'limiter-burst': 'failed', 'limiter-model': 'failed' },
    ],
    [
      'throttles for too long',
      checksOf(perCaller(() => holding(2000), byAddress)),
      {
        'throttled-over-limit': 'failed',
        'admitted-within-limit': 'failed',
        'recovered-after-a-second': 'failed',
        'limiter-rate': 'unjudged',
        'limiter-burst': 'unjudged',
        'limiter-model': 'failed',
      },
    ],
    [
      'counts all devices together',
      checksOf(
        perCaller(
          () => bucket(),
          () => 'all',
        ),
      ),
      {
        'admitted-within-limit': 'failed',
        'devices-isolated': 'failed',
        'recovered-after-a-second': 'failed',
        'limiter-rate': 'unjudged',
        'limiter-burst': 'unjudged',
        'limiter-model': 'failed',
      },
    ],
    [
      'counts by identifier instead of address',
      checksOf(
        perCaller(() => slots()),
        60_000,
      ),
      { 'peer-shares-limit': 'failed' },
    ],
  ])('%s', (_name, checks, want) => {
    expect(notPassed(checks)).toEqual(want);
    expect(statusOf(checks)).toBe(Object.keys(want).length === 0 ? 'passed' : 'failed');
  });

  it('was never tested is unjudged', () => {
    const checks = throttlingChecks(new Totals(), {
      ...{ devices: 1, runners: 1, virtualUsers: 1 },
      durationMs: 5000,
      seed: 1,
      validation: 'strict',
      limit: documentedLimit,
    });
    expect(statusOf(checks)).toBe('unjudged');
  });

  it('answers so late that nothing is certain does not fail', () => {
    const late = checksOf(correct(), 20_000, 16, () => 4000);
    expect(notPassed(late)).toMatchObject({ 'throttled-over-limit': 'unjudged' });
    expect(late.map(({ verdict }) => verdict)).not.toContain('failed');
  });
});

it('shows the wrong answer, the requests before it, the rule, and the command to rerun', () => {
  const checks = checksOf(perCaller(() => slots({ burst: 9 }), byAddress));
  const [evidence] = checks.find((one) => short(one) === 'admitted-within-limit')?.evidence ?? [];
  expect(evidence).toEqual({
    kind: 'status',
    operation: 'getProfileByCode',
    message: expect.stringMatching(
      /^device \d+, \d+\.\d s into k6's run, was refused although it was within its limit, once; \d+ such responses to \d+ of 40 devices, judged by the model one-time-burst\. Its requests, .*0\.00\+ .*\[\d+\.\d\d-\]/,
    ),
    expected: '200',
    received: '429 Too Many Requests',
    rule: {
      text: expect.stringContaining('one request per second'),
      source: expect.stringContaining('throttling'),
    },
    hint: expect.stringContaining('--devices 40 --duration 20s --seed 1'),
  });
});

describe('the form of a 429', () => {
  const finding: FindingLine = {
    kind: 'finding',
    user: 0,
    key: 'form getProfileByCode retry-after',
    type: 'form',
    operation: 'getProfileByCode',
    atMs: 1,
    pointer: '',
    expected: 'no header Retry-After',
    received: 'the header Retry-After',
    message: 'another form',
  };
  const judged = (validation: 'strict' | 'tolerant', throttled: number, findings: FindingLine[]) => {
    const totals = new Totals();
    const counts = {
      requests: 9,
      statuses: { '200': 1, '429': throttled },
      failed: 0,
      checked: 9,
      invalid: 0,
    };
    const times = { cached: 0, latency: [], latencyMaxMs: 0, lateness: [], latenessMaxMs: 0 };
    totals.add({
      kind: 'second',
      user: 0,
      second: 0,
      due: [],
      sent: 9,
      operations: { getProfileByCode: { ...counts, ...times } },
      findings: Object.fromEntries(findings.map(({ key }) => [key, throttled])),
      events: {},
    });
    for (const one of findings) totals.add(one);
    return throttledFormChecks(totals, { validation, limit: documentedLimit }).map(
      ({ verdict, required, evidence }) => ({
        verdict,
        required,
        messages: evidence.map(({ message }) => message),
      }),
    );
  };

  it.each<[string, ReturnType<typeof judged>, ReturnType<typeof judged>]>([
    ['as documented', judged('strict', 3, []), [{ verdict: 'passed', required: true, messages: [] }]],
    [
      'another, judged strictly',
      judged('strict', 3, [finding]),
      [{ verdict: 'failed', required: true, messages: ['another form (3 times)'] }],
    ],
    [
      'another, judged tolerantly: reported without a failure',
      judged('tolerant', 3, [finding]),
      [{ verdict: 'passed', required: true, messages: ['another form (3 times)'] }],
    ],
    ['absent without a 429', judged('strict', 0, []), []],
  ])('is %s', (_name, found, want) => {
    expect(found).toEqual(want);
  });
});
