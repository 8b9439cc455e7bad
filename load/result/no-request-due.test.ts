import { expect, it } from 'vitest';
import { type Check, statusOf } from '../../core/index.ts';
import type { EndReason, FindingLine, SecondLine } from '../lines.ts';
import type { LoadOptions } from '../plan/options.ts';
import { planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { pollingOptions } from '../testing/load-options.ts';
import { judgeRun } from './judge-run.ts';
import { unjudgeWithoutDueRequests } from './no-request-due.ts';
import { Totals } from './totals.ts';

const options: LoadOptions = { ...pollingOptions, devices: 5, durationMs: 3000 };

interface Given {
  readonly scenario?: string;
  readonly more?: Partial<LoadOptions>;
  readonly cap?: number;
  readonly second?: Partial<SecondLine>;
  readonly findings?: readonly FindingLine[];
  readonly ends?: readonly EndReason[];
  readonly k6?: { readonly exitCode: number; readonly endedBy?: 'finished' | 'signal' };
}

function judged({
  scenario = 'polling',
  more = {},
  cap,
  second,
  findings = [],
  ends,
  k6 = { exitCode: 0 },
}: Given) {
  const planned = plannedScenario(scenario, '/');
  const allowed = { hosts: {}, sentences: [], ...(cap === undefined ? {} : { maxRequestsPerSecond: cap }) };
  const plan = planOf(planned, { ...options, ...more, allowed });
  const totals = new Totals<string>();
  for (const one of findings) totals.add(one);
  const empty = { user: 0, second: 0, due: [], sent: 0, operations: {}, findings: {}, events: {} };
  if (second !== undefined) totals.add({ kind: 'second', ...empty, ...second });
  const reasons = ends ?? Array.from({ length: plan.virtualUsers }, () => 'done' as const);
  reasons.forEach((reason, user) => {
    totals.add({ kind: 'end', user, reason, atMs: 1, answeredMs: 0, abandoned: 0 });
  });
  return judgeRun(planned, { totals, plan, k6, steps: [], accounts: [], isProfileRequested: false });
}

const reasons = (checks: readonly Check[]) => [
  ...new Set(
    checks
      .filter(({ verdict }) => verdict !== 'passed')
      .flatMap(({ evidence }) => evidence.map(({ message, hint }) => `${message} — ${hint}`)),
  ),
];

const quick = { devices: 100, intervalMs: 3000 };
const login: FindingLine = {
  kind: 'finding',
  user: 0,
  key: 'control login 403',
  type: 'control',
  operation: 'getProfileByCode',
  atMs: 1,
  pointer: '',
  expected: 'a viewer who can log in through /_simulator/login',
  received: 'status 403',
  message: 'the simulator refused the login of a viewer',
};

it.each<[string, Given, RegExp]>([
  [
    'shorter than one interval',
    {},
    /^the run of 3 s is shorter than one interval \(15 s\), and no device sends a request before 6\.2 s: no request was due — Give --duration 15s or longer\.$/,
  ],
  [
    'of profiles',
    { scenario: 'profiles', more: { durationMs: 1500 } },
    /the run of 1\.5 s is shorter than one interval \(15 s\)/,
  ],
  [
    'that is long, with a longer interval',
    { more: { durationMs: 15_000, intervalMs: 60_000 } },
    /the run of 15 s is shorter than one interval \(60 s\).* — Give --duration 60s or longer/,
  ],
  [
    'whose interval keeps a cap of the target',
    { cap: 1, more: { devices: 16, seed: 14 } },
    /is shorter than one interval \(16 s, because the target allows 1 requests per second\)/,
  ],
  [
    'whose devices come at a low rate',
    { scenario: 'registration', more: { devices: 1000, ratePerSecond: 1, durationMs: 2000 } },
    /over before the first device starts \(all devices start within 1000 s\).* — Give --duration 1000s or longer, or a higher --rate\.$/,
  ],
  [
    'in which no viewer signed in',
    { more: { ...quick, screen: 'first' } },
    /^no viewer signed in during the run of 3 s, .*: no request was due — Give a longer --duration/,
  ],
  [
    'in which no viewer could sign in',
    { more: { ...quick, screen: 'first' }, second: { findings: { [login.key]: 7 } }, findings: [login] },
    /^the simulator refused the login of a viewer \(7 times\)/,
  ],
  [
    'after which k6 did not exit',
    { k6: { exitCode: 137, endedBy: 'finished' } },
    /shorter than one interval/,
  ],
])('a run %s is not judged, with one reason', (_name, given, reason) => {
  const checks = judged(given);
  expect(statusOf(checks)).toBe('unjudged');
  expect(reasons(checks)).toEqual([expect.stringMatching(reason)]);
  const holding = checks.filter(({ verdict }) => verdict === 'passed').map(({ id }) => id.split('/').at(-1));
  expect(holding).toEqual(['k6-ended-well']);
});

it.each<[string, Given]>([
  ['some of which were due', { second: { due: [0, 2] } }],
  ['of a k6 that crashed', { k6: { exitCode: 2 } }],
  ['of a k6 that was killed', { k6: { exitCode: 137, endedBy: 'signal' } }],
  ['of virtual users that did not finish', { ends: [] }],
  ['of a virtual user that gave up', { ends: ['done', 'lost'] }],
])('a run without requests %s fails', (_name, given) => {
  expect(statusOf(judged(given))).toBe('failed');
});

it('judges requests that were sent, however short the run', () => {
  const checks: Check[] = [
    { id: 'load/polling/x', title: 'x', verdict: 'failed', required: true, evidence: [] },
  ];
  const totals = new Totals<string>();
  totals.add({
    kind: 'second',
    user: 0,
    second: 0,
    due: [0, 1],
    sent: 1,
    operations: {},
    findings: {},
    events: {},
  });
  const plan = planOf(plannedScenario('polling', '/'), options);
  expect(unjudgeWithoutDueRequests(checks, totals, plan, { exitCode: 0 })).toEqual(checks);
});
