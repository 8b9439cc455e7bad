import { describe, expect, it } from 'vitest';
import { type Check, statusOf } from '../../core/index.ts';
import { bucketOf } from '../histogram.ts';
import { type FindingLine, noAnswerKey, type OperationCounts, type SecondLine } from '../lines.ts';
import { pollingChecks } from '../scenarios/polling/checks.ts';
import { answerChecks } from './checks/answers.ts';
import { firstAnswersCheck } from './checks/first-answers.ts';
import { generatorChecks } from './checks/generator.ts';
import { thresholdChecks } from './checks/thresholds.ts';
import { Totals } from './totals.ts';

const good: OperationCounts = {
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
};
const calm: SecondLine = {
  kind: 'second',
  user: 0,
  second: 0,
  due: [0, 100],
  sent: 100,
  operations: { getProfileByCode: good },
  findings: {},
  events: { profilesFound: 3, codesExpired: 1, viewersLeft: 1 },
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
  message: 'getProfileByCode returned 503',
};

/** Totals of a run of one virtual user that came to its end. */
function totalsOf(
  second: Partial<SecondLine>,
  findings: Partial<FindingLine>[] = [],
  lostAtMs?: number,
): Totals<string> {
  const totals = new Totals<string>();
  for (const one of findings) totals.add({ ...finding, ...one });
  totals.add({ ...calm, ...second });
  totals.add({
    kind: 'end',
    user: 0,
    reason: lostAtMs === undefined ? 'done' : 'lost',
    atMs: 1000,
    answeredMs: lostAtMs ?? 1000,
    abandoned: 0,
  });
  return totals;
}

const ended = { exitCode: 0 };
const polling = (totals: Totals<string>, k6: Parameters<typeof generatorChecks>[3] = ended): Check[] => [
  ...generatorChecks('polling', totals, 1, k6),
  ...answerChecks('polling', totals),
  ...pollingChecks(totals, { pollBy: 'code' }),
];
it('every check that does not pass has evidence, also in a run without requests', () => {
  const totals = new Totals<string>();
  const checks = [...polling(totals, { exitCode: 255 }), firstAnswersCheck('polling', totals)];
  expect(checks.filter(({ verdict, evidence }) => verdict !== 'passed' && evidence.length === 0)).toEqual([]);
  expect(statusOf(checks)).toBe('failed');
});

const without = (checks: readonly Check[]) =>
  Object.fromEntries(
    checks
      .filter(({ verdict }) => verdict !== 'passed')
      .map(({ id, verdict }) => [id.replace('load/polling/', ''), verdict]),
  );
const operation = (more: Partial<OperationCounts>) => ({ getProfileByCode: { ...good, ...more } });

const slow = {
  latency: [bucketOf(900), 90],
  latencyMaxMs: 900,
  statuses: { '0': 10, '200': 90 },
  failed: 10,
};
const late = { lateness: [bucketOf(900), 90], latenessMaxMs: 900 };
const unanswered = (code: number) => ({ findings: { [noAnswerKey('getProfileByCode', code)]: 10 } });
const inTimeWith = (code: number) => ({ operations: operation(slow), ...unanswered(code) });
const lateWith = (code: number) => ({ operations: operation({ ...slow, ...late }), ...unanswered(code) });
const behind = { 'target-answering': 'unjudged', latency: 'unjudged', 'failed-share': 'unjudged' };
const failing = { 'target-answering': 'failed', latency: 'failed', 'failed-share': 'failed' };

/** A thousand is within what may be late: nine hundred and ninety-nine of them were not. */
it('a polling run may find one profile in a thousand late', () => {
  const totals = totalsOf({ events: { profilesFound: 1000, foundLate: 1 } });
  expect(without(polling(totals))).toEqual({});
});

describe('a polling run', () => {
  it('without findings passes', () => {
    const checks = polling(totalsOf({}));
    expect(without(checks)).toEqual({});
    expect(statusOf(checks)).toBe('passed');
  });

  it.each<[string, Totals<string>, Record<string, string>]>([
    ['sent too few of what was due', totalsOf({ due: [0, 102] }), { 'requests-sent': 'unjudged' }],
    [
      'sent late',
      totalsOf({ operations: operation({ lateness: [bucketOf(300), 100], latenessMaxMs: 300 }) }),
      { lateness: 'unjudged' },
    ],
    [
      'validated no body',
      totalsOf({ operations: operation({ checked: 0 }) }),
      { 'responses-valid': 'failed' },
    ],
    [
      'received an invalid body',
      totalsOf({ operations: operation({ invalid: 1 }), findings: { one: 1 } }, [{ type: 'invalid' }]),
      { 'responses-valid': 'failed' },
    ],
    [
      'received an unexpected status',
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
      'received no profile after the login',
      totalsOf({ events: { profilesFound: 3, pollsInVain: 1, foundLate: 1 } }),
      { 'profiles-found': 'failed' },
    ],
    [
      'found profiles late because it polled late',
      totalsOf({
        operations: operation({ lateness: [bucketOf(1), 97, bucketOf(300), 3], latenessMaxMs: 300 }),
        events: { profilesFound: 3, foundLate: 2 },
      }),
      { lateness: 'unjudged', 'profiles-found': 'unjudged' },
    ],
    [
      'never found a profile',
      totalsOf({ events: { profilesFound: 900, neverFound: 1 } }),
      { 'profiles-found': 'failed' },
    ],
    [
      'was refused with a valid code',
      totalsOf({ events: { profilesFound: 3, codesEndedEarly: 1 } }),
      { 'stops-at-expiry': 'failed' },
    ],
    ['had no login', totalsOf({ events: {} }), { 'profiles-found': 'unjudged' }],
    [
      'could not log viewers in',
      totalsOf({ findings: { one: 1 } }, [{ type: 'control' }]),
      { 'profiles-found': 'unjudged', 'answers-fit': 'unjudged' },
    ],
    [
      'received a contradicting answer',
      totalsOf({ findings: { one: 1 } }, [{ type: 'state', pointer: '/code' }]),
      { 'answers-fit': 'failed' },
    ],
  ])('that %s does not pass', (_name, totals, want) => {
    expect(without(polling(totals))).toEqual(want);
  });

  it('without requests fails', () => {
    const totals = new Totals<string>();
    expect(statusOf(polling(totals))).toBe('failed');
    expect(without(polling(totals))).toMatchObject({
      'requests-sent': 'failed',
      'responses-valid': 'failed',
    });
  });

  it.each([
    [{}, /no control API/],
    [{ simulatorUrl: 'http://127.0.0.1:1' }, /^no viewer logged in/],
  ])('without logins leaves profiles-found unjudged: %j', (more, message) => {
    const checks = pollingChecks(totalsOf({ events: {} }), { pollBy: 'code', ...more });
    const found = checks.find(({ id }) => id.endsWith('profiles-found'));
    expect(found).toMatchObject({ verdict: 'unjudged', required: false });
    expect(found?.evidence[0]?.message).toMatch(message);
  });

  it.each([
    [{}, 'unjudged'],
    [{ simulatorUrl: 'http://127.0.0.1:1' }, 'failed'],
  ])(
    'where no viewer who signed in is found blames a simulator, and not a real provider: %j',
    (more, verdict) => {
      const totals = totalsOf({ events: { viewersLoggedIn: 4, neverFound: 4, pollsInVain: 9 } });
      const checks = pollingChecks(totals, { pollBy: 'code', ...more });
      expect(checks.find(({ id }) => id.endsWith('profiles-found'))).toMatchObject({
        verdict,
        required: true,
      });
    },
  );

  it('that lost its target reports when and how many requests were affected', () => {
    const lost = totalsOf(
      { operations: operation({ statuses: { '200': 60, '0': 40 }, failed: 40 }), findings: { one: 40 } },
      [{ type: 'no-answer', received: 'connection refused', atMs: 10_300 }],
      7210,
    );
    const [check] = answerChecks('polling', lost).filter(({ id }) => id.endsWith('target-answering'));
    expect(check?.verdict).toBe('failed');
    expect(check?.evidence[0]?.message).toBe(
      'the target stopped responding 7.2 s into the run; 40 requests received no response, and 0 requests that were due by the end were not sent',
    );
    expect(check?.evidence[0]?.received).toBe('connection refused');
  });

  const excess = (receivedBytes: number) => ({ mostBytes: 2 ** 30, receivedBytes, requests: 100 });

  it.each([
    ['bodies without an end', 2 ** 29, 'failed', /sent getProfileByCode bodies of 5 MiB and more/],
    ['devices and requests alone', 2 ** 20, 'unjudged', /needed more than 1024 MiB of memory for its load/],
  ])('k6 whose memory %s filled is named', (_what, receivedBytes, verdict, message) => {
    const open = { ...good, statuses: {}, checked: 0, latency: [], lateness: [] };
    const totals = totalsOf({ operations: { getConfiguration: good, getProfileByCode: open } });
    const k6 = { exitCode: 137, endedBy: 'memory limit', excess: excess(receivedBytes) } as const;
    const found = polling(totals, k6).find(({ id }) => id.endsWith('k6-ended-well'));
    expect(found).toMatchObject({ verdict });
    expect(found?.evidence[0]?.message).toMatch(message);
  });

  // What a late generator gives up, or receives late, says nothing of the target; a wrong answer does.
  it.each<[string, Partial<SecondLine>, number, Record<string, string>]>([
    ['timeouts of a late generator', lateWith(1050), 0, behind],
    ['timeouts of a generator that was in time', inTimeWith(1050), 0, failing],
    ['timeouts that a late generator waited for', lateWith(1050), 100, failing],
    [
      'connections that were refused to a late generator',
      lateWith(1212),
      0,
      { ...failing, latency: 'unjudged' },
    ],
  ])('with slow answers and %s', (_name, second, heldByTarget, want) => {
    const totals = totalsOf({ ...second, events: { heldByTarget } });
    const thresholds = { latencyP99Ms: 250, failedShare: 0.01 };
    const checks = [
      ...answerChecks('polling', totals),
      ...thresholdChecks('polling', totals, thresholds, 'load', true),
    ];
    expect(without(checks)).toEqual(want);
  });

  it.each<[string, readonly number[], number, Record<string, string>]>([
    ['two in a hundred seconds for their connection', [bucketOf(7000), 2], 7000, { latency: 'failed' }],
    ['one in a hundred seconds for its connection', [bucketOf(7000), 1], 7000, {}],
    ['less than the bound for their connection', [bucketOf(240), 100], 240, {}],
  ])('where requests waited %s', (_name, connecting, connectingMaxMs, want) => {
    const totals = totalsOf({ operations: operation({ connecting, connectingMaxMs }) });
    const thresholds = { latencyP99Ms: 250, failedShare: 0.01 };
    const checks = [...polling(totals), ...thresholdChecks('polling', totals, thresholds, 'load', true)];
    expect(without(checks)).toEqual(want);
    const [shown] = checks.filter(({ verdict }) => verdict === 'failed').flatMap(({ evidence }) => evidence);
    if (shown !== undefined) {
      expect(shown).toMatchObject({ message: 'time that requests waited for a connection' });
    }
  });

  it.each([
    ['k6 ended with a code', totalsOf({}), { exitCode: 107 }],
    ['k6 was killed', totalsOf({}), { exitCode: 137, endedBy: 'signal' as const }],
    ['a virtual user did not finish', new Totals<string>(), ended],
  ])('is not passed when %s', (_name, totals, k6) => {
    expect(without(polling(totals, k6))).toMatchObject({ 'k6-ended-well': 'unjudged' });
  });

  it.each([
    [
      'a line could not be parsed',
      (totals: Totals<string>) => {
        totals.brokenLines += 1;
      },
    ],
    [
      'the scenario threw an error',
      (totals: Totals<string>) => totals.addMessage('Uncaught (in promise) Error: no'),
    ],
  ])('is not passed when %s', (_name, spoil) => {
    const totals = totalsOf({});
    spoil(totals);
    expect(without(polling(totals))).toEqual({ 'k6-ended-well': 'unjudged' });
  });
});
