import { beforeEach, describe, expect, it, vi } from 'vitest';
import { concealForTests } from '../../../core/masking/testing/conceal-for-tests.ts';
import type { Line } from '../../lines.ts';
import { scheduleStartMs } from '../../protocol.ts';
import type { Scenario, ScenarioStep, Transition } from '../engine/scenario.ts';
import type { DeviceAnswer, DeviceCall } from '../http/exchange.ts';

/**
 * k6 as far as a device meets it: a clock that stands where it is put, and requests that are
 * answered by hand.
 */
const k6 = vi.hoisted(() => {
  const limit = { requestsPerSecond: 1, burst: 10, key: 'address', scope: 'all' };
  const size = { devices: 1, runners: 1, virtualUsers: 1 };
  const times = { arrivals: { shape: 'even', windowMs: 0 }, rampMs: 0, durationMs: 60_000 };
  const plan = { run: 'r1', ...size, ...times, limit, seed: 1 };
  const answers: ((status: number, body?: string) => Promise<void>)[] = [];
  Object.assign(globalThis, {
    __ENV: { PASSGATE_LOAD_PLAN: 'plan.json' },
    open: (path?: string) => JSON.stringify(path === 'plan.json' ? plan : {}),
  });
  const timings = { duration: 1, blocked: 0 };
  const headers = { 'Content-Type': 'application/json' };
  const asyncRequest = () =>
    new Promise((resolve) => {
      answers.push(async (status, body = '{}') => {
        resolve({ status, body, headers, timings, error: '' });
        // Until all that hangs on the answer has been called.
        for (let turns = 0; turns < 5; turns += 1) await undefined;
      });
    });
  return { answers, asyncRequest, clock: { currentTestRunDuration: 0 } };
});
vi.mock('k6/http', () => ({
  default: { asyncRequest: k6.asyncRequest, setResponseCallback: () => {}, CookieJar: Object },
}));
vi.mock('k6/execution', () => ({ default: { instance: k6.clock } }));
vi.mock('k6/timers', () => ({ setTimeout: () => {} }));

const { DeviceStore } = await import('./device-store.ts');
const { createFleetDevices } = await import('./devices.ts');
const { createExchanges } = await import('../http/exchange.ts');
const { exchangesShownBy } = await import('../judging/finding-exchange.ts');
const { plan } = await import('../engine/plan.ts');
const { FigureRecorder } = await import('../engine/recorder.ts');
const { Viewers } = await import('./viewers.ts');

type Name = 'first' | 'second';
const call: DeviceCall = {
  operation: 'getProfiles',
  method: 'GET',
  url: 'http://127.0.0.1:1/x',
  expected: [200],
};
const record = {
  forwardedFor: '10.0.0.1',
  deviceIdentifier: 'one',
  deviceInfo: 'e30=',
  accessToken: 'token-of-the-device',
  code: 'ABC1234',
  mvpd: 'Cablevision',
  notAfterMs: 0,
};

/** One device of a scenario of two steps, its first due at the start of the schedule. */
function deviceWith(
  first: Omit<ScenarioStep<Name>, 'call'>,
  more: Partial<Scenario<Name>> = {},
  second: Omit<ScenarioStep<Name>, 'call'> = { answered: () => undefined },
) {
  const lines: Line[] = [];
  const recorder = new FigureRecorder<string>(0, scheduleStartMs, 60_000, (line) => lines.push(line));
  const judge = { of: () => ({ verdict: 'valid', first: undefined, extracted: 0, cached: true }) as const };
  const exchanges = createExchanges(recorder, judge, exchangesShownBy({}, concealForTests()));
  const store = new DeviceStore({ size: 1, device: () => record });
  const viewers = new Viewers(store, 0, recorder, () => {});
  const steps = { first: { call: () => call, ...first }, second: { call: () => call, ...second } };
  const scenario: Scenario<Name> = { validators: {}, first: 'first', steps, ...more };
  const devices = createFleetDevices(scenario, { store, firstNumber: 0, viewers, recorder, exchanges });
  return {
    devices,
    store,
    lines,
    due: () => devices.wheel.dueOf(0),
    /** The device's turn comes when it is due, and now. */
    turn: () => {
      const dueMs = devices.wheel.dueOf(0);
      k6.clock.currentTestRunDuration = dueMs;
      devices.wheel.remove(0);
      devices.start(0, dueMs);
    },
    /** The oldest open request is answered so long after now. */
    answer: async (status: number, afterMs = 0) => {
      k6.clock.currentTestRunDuration += afterMs;
      await k6.answers.shift()?.(status);
    },
    events: () => {
      recorder.flush();
      const last = lines.at(-1);
      return last?.kind === 'second' ? last.events : undefined;
    },
  };
}

const goTo = (next: Transition<Name>) => ({ answered: () => next });
const nowMs = () => k6.clock.currentTestRunDuration;

beforeEach(() => {
  k6.answers.length = 0;
  Object.assign(plan, { arrivals: { shape: 'even', windowMs: 0 } });
});

describe('a device', () => {
  it('is due again so long after it was due, however slow the answer was', async () => {
    const { turn, answer, due } = deviceWith({ everyMs: 5000, answered: () => undefined });
    turn();
    await answer(200, 3000);
    expect(due()).toBe(scheduleStartMs + 5000);
  });

  it('takes one transition where two polls are in flight and both answers lead on', async () => {
    const { turn, answer, devices, events } = deviceWith({
      everyMs: 3000,
      ...goTo({ to: 'second', events: ['found'] }),
    });
    turn();
    turn();
    await answer(200);
    await answer(200);
    expect(events()).toEqual({ found: 1 });
    expect(devices.unsent(0, nowMs(), 60_000)).toBe(1);
  });

  it('repeats a request no sooner than a second after a 429, and calls answered only for the last answer', async () => {
    const answeredStatuses: number[] = [];
    const { turn, answer, due, events } = deviceWith({
      retries: true,
      answered: ({ status }: DeviceAnswer) => {
        answeredStatuses.push(status);
        return { to: 'second' };
      },
    });
    turn();
    await answer(429);
    expect(due() - nowMs()).toBeGreaterThanOrEqual(1000);
    for (const status of [503, 503, 503]) {
      turn();
      await answer(status);
    }
    expect(answeredStatuses).toEqual([503]);
    expect(events()).toEqual({ repeats: 3 });
  });

  it.each([
    [
      'its first seven requests quickly, and then one a second',
      {},
      [150, 150, 150, 150, 150, 150, 1100, 1100],
    ],
    ['fewer where the burst is smaller', { burst: 5 }, [150, 1100, 1100, 1100, 1100, 1100, 1100, 1100]],
    ['none where there is no burst', { burst: 0 }, [1100, 1100, 1100, 1100, 1100, 1100, 1100, 1100]],
    [
      'none where a window counts them',
      { model: 'fixed-window' },
      [1100, 1100, 1100, 1100, 1100, 1100, 1100, 1100],
    ],
    [
      'at the rate of a lower limit',
      { requestsPerSecond: 0.5, burst: 4 },
      [2200, 2200, 2200, 2200, 2200, 2200, 2200, 2200],
    ],
    [
      'no quicker than documented where the limit is higher',
      { requestsPerSecond: 50 },
      [150, 150, 150, 150, 150, 150, 1100, 1100],
    ],
  ])('sends %s', async (_name, declared, want) => {
    const documented = plan.limit;
    Object.assign(plan, { limit: { ...documented, ...declared } });
    const { turn, answer, due } = deviceWith(goTo({ to: 'first' }));
    const gaps: number[] = [];
    for (let request = 0; request < want.length; request += 1) {
      turn();
      await answer(200);
      gaps.push(Math.round(due() - nowMs()));
    }
    Object.assign(plan, { limit: documented });
    expect(gaps).toEqual(want);
  });

  it('waits for the login of its viewer where the sign-in is on the device', () => {
    const { devices, due } = deviceWith(goTo({}), { afterLogin: true });
    expect(due()).toBeNaN();
    devices.loggedIn(0, 9000);
    expect(due()).toBe(9150);
    devices.loggedIn(0, 20_000);
    expect(due()).toBe(9150);
  });

  it('returns to the step in which a detour began', async () => {
    const { turn, answer, devices } = deviceWith(
      {
        everyMs: 5000,
        before: (_device, { attempts }) => (attempts === 0 ? undefined : {}),
        ...goTo({ detour: 'second' }),
      },
      {},
      goTo({ back: true }),
    );
    turn();
    await answer(200);
    expect(devices.unsent(0, 1000, 11_000)).toBe(1);
    turn();
    await answer(200);
    expect(devices.unsent(0, 1000, 11_000)).toBe(3);
  });

  it('stores gained fields and stops sending without a next step', async () => {
    const { turn, answer, store, devices, due } = deviceWith(goTo({ gain: { code: 'NEW1234' } }));
    turn();
    await answer(200);
    expect(store.device(0)).toMatchObject({ code: 'NEW1234', mvpd: 'Cablevision' });
    expect(due()).toBeNaN();
    expect(devices.unsent(0, 0, 60_000)).toBe(0);
  });

  it('follows the transition of before at once and sends no request', () => {
    const { turn, due, events } = deviceWith({
      before: () => ({ to: 'second', events: ['over'] }),
      ...goTo({}),
    });
    turn();
    expect(k6.answers).toHaveLength(0);
    expect(due()).toBe(scheduleStartMs);
    expect(events()).toEqual({ over: 1 });
  });

  it('sends nothing after it has left a spike', () => {
    const leaveAtMs = 9_000;
    const spike = { shape: 'spike', windowMs: 0, baseShare: 0, burstAtMs: 0, burstMs: 0, leaveAtMs };
    Object.assign(plan, { arrivals: spike });
    const { devices } = deviceWith({ everyMs: 5000, answered: () => undefined });
    devices.start(0, scheduleStartMs + leaveAtMs);
    expect(k6.answers).toHaveLength(0);
    expect(devices.unsent(0, scheduleStartMs, 60_000)).toBe(2);
  });

  it.each([
    ['passes a device that started to ended, with its start time', 4000, { ended: 1 }],
    ['passes no device that would start after the end', 600_000, undefined],
  ])('%s', (_name, windowMs, want) => {
    Object.assign(plan, { arrivals: { shape: 'even', windowMs } });
    const ended: NonNullable<Scenario<Name>['ended']> = (_step, _standing, _device, arrivedMs) =>
      arrivedMs === due() ? 'ended' : 'ended at another time';
    const { devices, due, events } = deviceWith({ answered: () => undefined }, { ended });
    k6.clock.currentTestRunDuration = 90_000;
    // The only device comes at the same share of any window: after the end of the minute in the
    // longer one.
    expect(due() < scheduleStartMs + 60_000).toBe(want !== undefined);
    devices.ended();
    expect(events()).toEqual(want);
  });

  it('reports a violation with its exchange and without the token', async () => {
    const violation = { pointer: '/code', expected: 'a code', received: 'none' };
    const { turn, answer, lines } = deviceWith(goTo({ violation }));
    turn();
    await answer(200);
    expect(lines[0]).toMatchObject({
      type: 'state',
      ...violation,
      exchange: {
        request: {
          url: call.url,
          headers: { authorization: expect.stringMatching(/^Bearer \[masked [0-9a-f]{12}\]$/) },
        },
        response: { status: 200, body: '{}' },
      },
    });
    expect(JSON.stringify(lines)).not.toContain(record.accessToken);
  });

  it('counts a poll that follows the last one too soon', async () => {
    const { turn, answer, events } = deviceWith(
      { everyMs: 1000, answered: () => undefined },
      { watchGapMs: 3000 },
    );
    turn();
    await answer(200);
    turn();
    await answer(200);
    expect(events()).toEqual({ pollsTooSoon: 1 });
  });
});
