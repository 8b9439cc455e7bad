import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { statusOf } from '../../core/index.ts';
import { concealForTests } from '../../core/masking/testing/conceal-for-tests.ts';
import type { Line } from '../lines.ts';
import type { LoadOptions } from '../plan/options.ts';
import { type PlannedScenario, planOf, profileOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { type PlannedLoad, scheduleStartMs } from '../protocol.ts';
import { contradictions, type RunOutcome } from '../testing/contradictions.ts';
import { pollingOptions } from '../testing/load-options.ts';
import { VirtualK6 } from '../testing/virtual-k6.ts';
import { devicesOfUser } from '../virtual-users.ts';
import { breakpointSteps } from './breakpoint.ts';
import { judgeRun } from './judge-run.ts';
import { measurementOf } from './measurement.ts';
import { Totals } from './totals.ts';

/**
 * What is said of a run is what its counts say. The virtual users are the real ones, in a k6 whose
 * clock jumps: runs of any length, of devices that come at any time, against a provider that
 * answers anything.
 */

const k6 = vi.hoisted(() => {
  const plan = { runners: 1, arrivals: {} };
  Object.assign(globalThis, {
    __ENV: { PASSGATE_LOAD_PLAN: 'plan.json' },
    open: () => JSON.stringify(plan),
  });
  const parts: {
    asyncRequest?: unknown;
    setTimeout?: unknown;
    instance: { currentTestRunDuration: number };
  } = {
    instance: { currentTestRunDuration: 0 },
  };
  return parts;
});
vi.mock('k6/http', () => ({
  default: {
    asyncRequest: (...given: unknown[]) => Reflect.apply(Object(k6.asyncRequest), null, given),
    setResponseCallback: () => {},
    CookieJar: Object,
  },
}));
vi.mock('k6/execution', () => ({ default: { instance: k6.instance } }));
vi.mock('k6/timers', () => ({
  setTimeout: (...given: unknown[]) => Reflect.apply(Object(k6.setTimeout), null, given),
}));

const { DeviceStore } = await import('../k6/devices/device-store.ts');
const { createFleetDevices } = await import('../k6/devices/devices.ts');
const { createExchanges } = await import('../k6/http/exchange.ts');
const { exchangesShownBy } = await import('../k6/judging/finding-exchange.ts');
const { runOpenLoop } = await import('../k6/engine/open-loop.ts');
const { plan: planInK6 } = await import('../k6/engine/plan.ts');
const { FigureRecorder } = await import('../k6/engine/recorder.ts');
const { Viewers } = await import('../k6/devices/viewers.ts');

let virtual: VirtualK6;
beforeEach(() => {
  virtual = new VirtualK6(k6.instance);
  Object.assign(k6, { asyncRequest: virtual.asyncRequest, setTimeout: virtual.setTimeout });
});

/**
 * How the devices of a run go on: again and again, through a few steps once, or only after their
 * viewer has signed in.
 */
type Kind = 'polls' | 'once' | 'after-login';
type Answer = VirtualK6['answer'];
const record = {
  forwardedFor: '100.64.0.1',
  deviceIdentifier: 'one',
  deviceInfo: 'e30=',
  accessToken: 'token',
  code: 'ABC1234',
  mvpd: 'Cablevision',
  notAfterMs: 9e12,
};
const call = {
  operation: 'getProfiles',
  method: 'GET',
  url: 'http://127.0.0.1:8080/x',
  expected: [200],
} as const;

const outlet = { tick: () => {}, isStopped: () => false };

/** One virtual user of a run, with the lines that it hands out. */
async function runUser(
  plan: PlannedLoad,
  user: number,
  kind: Kind,
  write: (line: Line) => void,
): Promise<void> {
  const { first, end } = devicesOfUser(plan, user);
  const size = end - first;
  const recorder = new FigureRecorder(user, scheduleStartMs, plan.rampMs + plan.durationMs, write);
  const judge = {
    of: () => ({ verdict: 'valid', first: undefined, extracted: 0, cached: false }) as const,
  };
  const exchanges = createExchanges(recorder, judge, exchangesShownBy({}, concealForTests()));
  const store = new DeviceStore({ size, device: () => record });
  const viewers = new Viewers(store, first, recorder, (index, atMs) => devices.loggedIn(index, atMs));
  const polls = { call: () => call, everyMs: plan.intervalMs, answered: () => undefined };
  const next = ['second', 'third', undefined];
  const steps = Object.fromEntries(
    ['first', 'second', 'third'].map((name, index) => [
      name,
      kind === 'once'
        ? {
            call: () => call,
            retries: true as const,
            answered: () => ({ ...(next[index] && { to: next[index] }) }),
          }
        : polls,
    ]),
  );
  const how = kind === 'after-login' ? { codeShownFirst: true as const, afterLogin: true as const } : {};
  const devices = createFleetDevices<string, never>(
    { validators: {}, first: 'first', steps, ...how },
    { store, firstNumber: first, viewers, recorder, exchanges },
  );
  await virtual.run(() => runOpenLoop(plan, user, [devices, viewers], recorder, exchanges, outlet));
}

async function outcomeOf(
  planned: PlannedScenario,
  more: Partial<LoadOptions>,
  kind: Kind,
  answer: Answer,
): Promise<RunOutcome> {
  const plan = planOf(planned, { ...pollingOptions, ...more });
  Object.assign(planInK6, plan);
  virtual.answer = answer;
  const totals = new Totals<string>();
  for (let user = 0; user < plan.virtualUsers; user += 1) {
    await runUser(plan, user, kind, (line) => totals.add(line));
  }
  const outcome = { exitCode: 0 };
  const { profile } = profileOf(planned, plan.profile);
  const steps = breakpointSteps(totals, plan, profile);
  const checks = judgeRun(planned, {
    totals,
    plan,
    k6: outcome,
    steps,
    accounts: [],
    isProfileRequested: false,
  });
  const setUp = { durationMs: 1, requests: 1 };
  const facts = { scenario: planned.name, plan, setUp, steps, k6Version: '2.2.0', k6: outcome, accounts: [] };
  return { checks, measurement: measurementOf(totals, facts), totals, ends: [...totals.ended.values()] };
}

const polling = plannedScenario('polling', '/');
const always =
  (status: number, latencyMs: number): Answer =>
  () => ({ status, latencyMs });

/** One answer of another status, then only good ones. */
function once(status: number): Answer {
  let answers = 0;
  return () => {
    answers += 1;
    return { status: answers === 1 ? status : 200, latencyMs: 1 };
  };
}

describe('a report never contradicts its own counts', () => {
  const answers = fc.array(
    fc.record({
      status: fc.constantFrom(200, 200, 200, 200, 503, 429, 404, 0),
      latencyMs: fc.oneof(fc.constant(1), fc.nat(400), fc.nat(12_000)),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const sizes = fc.record({
    devices: fc.integer({ min: 1, max: 40 }),
    durationMs: fc.integer({ min: 1000, max: 20_000 }),
    intervalMs: fc.constantFrom(3000, 5000, 15_000, 60_000),
    seed: fc.nat(1000),
  });
  const kinds = fc.constantFrom<Kind>('polls', 'once', 'after-login');
  const rates = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined });
  const profiles = fc.constantFrom('smoke', 'load', 'spike');

  it('for any options, length and answers', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, rates, profiles, kinds, answers, async (size, rate, profile, kind, given) => {
        let requests = 0;
        const answer: Answer = (url) => {
          // Half of the viewers cannot sign in.
          if (url.includes('_simulator')) return { status: requests % 2 === 0 ? 200 : 404, latencyMs: 1 };
          requests += 1;
          return given[requests % given.length] ?? { status: 200, latencyMs: 1 };
        };
        const more = { ...size, profile, ...(rate === undefined ? {} : { ratePerSecond: rate }) };
        const outcome = await outcomeOf(polling, more, kind, answer);
        expect(contradictions(outcome)).toEqual([]);
        if (outcome.measurement.requests.due === 0) expect(statusOf(outcome.checks)).toBe('unjudged');
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('never fails a correct provider', async () => {
    await fc.assert(
      fc.asyncProperty(
        sizes,
        rates,
        profiles,
        kinds,
        fc.nat(9000),
        async (size, rate, profile, kind, latencyMs) => {
          const more = { ...size, profile, ...(rate === undefined ? {} : { ratePerSecond: rate }) };
          const { checks } = await outcomeOf(polling, more, kind, always(200, latencyMs));
          // Slow answers may be too slow for a profile, which only informs.
          expect(checks.filter(({ verdict, required }) => verdict === 'failed' && required)).toEqual([]);
        },
      ),
      { numRuns: 150, endOnFailure: true },
    );
  });
});

describe('a virtual user', () => {
  const run = (more: Partial<LoadOptions>, answer: Answer, kind: Kind = 'polls') =>
    outcomeOf(polling, { devices: 1, seed: 1, ...more }, kind, answer);

  it('sends nothing that is due after the end of the run', async () => {
    const { measurement, ends } = await run({ devices: 5, durationMs: 3000 }, always(200, 1));
    expect(measurement.requests).toMatchObject({ due: 0, sent: 0 });
    expect(new Set(ends)).toEqual(new Set(['done']));
  });

  it.each<[string, number, Answer, string, number]>([
    ['arrives before the end', 25_000, always(200, 400), 'done', 2],
    ['arrives after the end', 7000, always(200, 8000), 'waited', 1],
    ['is unexpected, and time is left', 25_000, always(503, 1), 'refused', 2],
    ['is unexpected, as are the four after it', 600_000, always(503, 1), 'refused', 5],
    ['is unexpected, and the next is expected', 600_000, once(503), 'done', 40],
    ['is unexpected and arrives after the end', 7000, always(503, 8000), 'refused', 1],
    ['never arrives', 7000, always(0, 9000), 'refused', 1],
  ])('whose first answer %s', async (_name, durationMs, answer, end, sent) => {
    const { measurement, ends } = await run({ durationMs }, answer);
    expect(ends).toEqual([end]);
    expect(measurement.requests.sent).toBe(sent);
  });

  it.each([0, 2000])('blames the target for slow answers from number %i on', async (from) => {
    const sent: true[] = [];
    const answer: Answer = () => ({ status: 200, latencyMs: sent.push(true) > from ? 3000 + from : 1 });
    const { checks } = await run({ devices: 40 + 5 * from, durationMs: 20_000 }, answer);
    expect(checks.find(({ id }) => id.endsWith('/latency'))?.verdict).toBe('failed');
  });

  it('counts unsent requests as due when it waits for its first answer until the end', async () => {
    const { checks, measurement } = await run(
      { devices: 40, durationMs: 6000, intervalMs: 3000 },
      always(200, 8000),
    );
    expect(measurement.requests.due).toBeGreaterThan(60);
    expect(checks.find(({ id }) => id.endsWith('/requests-sent'))).toMatchObject({
      verdict: 'unjudged',
      evidence: [{ message: expect.stringContaining('the first response arrived after the end of the run') }],
    });
  });
});

it('a run that sent no request although some were due fails', async () => {
  const { totals, checks, measurement } = await outcomeOf(
    polling,
    { devices: 5, durationMs: 20_000 },
    'polls',
    always(200, 1),
  );
  expect(statusOf(checks)).toBe('passed');
  const none = new Totals<string>();
  const due = measurement.requests.due;
  none.add({
    kind: 'second',
    user: 0,
    second: 0,
    due: [0, due],
    sent: 0,
    operations: {},
    findings: {},
    events: {},
  });
  for (const [user, reason] of totals.ended) {
    none.add({ kind: 'end', user, reason, atMs: 20_000, answeredMs: 0, abandoned: 0 });
  }
  const plan = planOf(polling, { ...pollingOptions, devices: 5, durationMs: 20_000 });
  const run = { totals: none, plan, k6: { exitCode: 0 }, steps: [], accounts: [], isProfileRequested: false };
  expect(statusOf(judgeRun(polling, run))).toBe('failed');
});
