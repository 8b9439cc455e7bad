import { describe, expect, it } from 'vitest';
import { createMasker, documentedLimit, type Target, type TargetLimit } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { scenarios } from '../scenarios/registry.ts';
import type { LoadOptions } from './options.ts';
import { planOf } from './plan.ts';
import { plannedScenario } from './planned-scenario.ts';

const origin = 'http://127.0.0.1:8080';
const target: Target = {
  name: 'simulator',
  origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
  simulatorUrl: origin,
  serviceProvider: 'REF30',
  requestor: 'REF30',
  tenant: 'tenant',
  cannotArrange: [],
};
const options: LoadOptions = {
  world: memoryWorld(),
  root: '/',
  k6Path: 'k6',
  scenario: 'polling',
  target,
  allowed: { hosts: {}, sentences: [] },
  devices: 500,
  durationMs: 20_000,
  outDir: '/out',
  masker: createMasker(),
};
const { allowed } = options;
const polling = plannedScenario('polling', '/');
const plan = (more: Partial<LoadOptions>, cap?: number) =>
  planOf(polling, {
    ...options,
    ...more,
    allowed: cap === undefined ? allowed : { ...allowed, maxRequestsPerSecond: cap },
  });

describe('a plan', () => {
  it.each([
    [1, 1],
    [2, 2],
    [500, 2],
    [10_000, 4],
    [100_000, 4],
  ])('for %d devices has %d virtual users, never one per device', (devices, users) => {
    expect(plan({ devices }).virtualUsers).toBe(users);
  });

  it.each<[string, Partial<TargetLimit> | undefined, object]>([
    [
      'the documented limit of a target that declares none',
      undefined,
      { limit: documentedLimit, intervalMs: 15_000 },
    ],
    ['the declared limit', { burst: 3 }, { limit: { ...documentedLimit, burst: 3 }, intervalMs: 15_000 }],
    ['polls that keep to a slow limit', { requestsPerSecond: 0.05 }, { intervalMs: 22_000 }],
  ])('has %s', (_name, limit, want) => {
    const declared = limit === undefined ? {} : { limit: { ...documentedLimit, ...limit } };
    expect(plan({ target: { ...target, ...declared } })).toMatchObject(want);
  });

  it('refuses a run that is too short for a slow limit', () => {
    const throttling = plannedScenario('throttling', '/');
    const slow = { ...target, limit: { ...documentedLimit, requestsPerSecond: 0.1 } };
    expect(() => planOf(throttling, { ...options, target: slow })).toThrow(
      '20 s are too short for throttling',
    );
  });

  it.each([
    ['no device', { devices: 0 }],
    ['half a device', { devices: 1.5 }],
    ['an interval below the documented 3 s', { intervalMs: 2999 }],
    ['an interval that is no number', { intervalMs: Number.NaN }],
    ['no time', { durationMs: 0 }],
  ])('with %s throws USAGE', (_name, more) => {
    expect(() => plan(more)).toThrow(expect.objectContaining({ code: 'USAGE', exitCode: 2 }));
  });

  it('for throttling requires time for a burst and its recovery', () => {
    const short = { ...options, durationMs: 3000 };
    const throttling = plannedScenario('throttling', '/');
    expect(() => planOf(throttling, short)).toThrow('too short for throttling');
  });

  it('keeps the cap by polling less often, and passes it to k6', () => {
    expect(plan({ devices: 1000 }, 10)).toMatchObject({ intervalMs: 100_000, maxRequestsPerSecond: 10 });
    expect(plan({ devices: 10 }, 10)).toMatchObject({ intervalMs: 15_000, maxRequestsPerSecond: 10 });
    expect(plan({ devices: 1000 }).maxRequestsPerSecond).toBeUndefined();
    // A runner with the smaller part of the cap must keep to that: 2, 3, 2 and 3 requests a second.
    expect(plan({ devices: 1000, runners: 4 }, 10).intervalMs).toBe(125_000);
    // What goes to a collector is counted too.
    expect(plan({ devices: 1900, hasCollector: true }, 20).intervalMs).toBe(100_000);
  });

  it.each<[number, number, number]>([
    [1, 1, 1],
    [3, 3, 1],
    [4, 2, 2],
    [20_000, 4, 2],
    [100_000, 4, 4],
    [100_000, 1, 4],
  ])('of %d devices with %d runners has %d virtual users in each', (devices, runners, virtualUsers) => {
    expect(plan({ devices, runners })).toMatchObject({ devices, runners, virtualUsers });
  });

  it.each<[string, Partial<LoadOptions>, number | undefined]>([
    ['no runner', { runners: 0 }, undefined],
    ['steps without a whole second', { profile: 'breakpoint', durationMs: 19_999 }, undefined],
    ['half a runner', { runners: 1.5 }, undefined],
    ['more runners than devices', { devices: 3, runners: 4 }, undefined],
    ['more runners than requests a second', { runners: 11 }, 10],
    ['a cap below one request a second', {}, 0.5],
    ['a part that there is not', { runners: 2, part: 3 }, undefined],
    ['a dashboard for each of several runners', { runners: 2, dashboard: true }, undefined],
  ])('with %s throws USAGE', (_name, more, cap) => {
    expect(() => plan(more, cap)).toThrow(expect.objectContaining({ code: 'USAGE', exitCode: 2 }));
  });

  it('has an id of its own, and as a part of several runners the one of the others', () => {
    expect(plan({}).run).not.toBe(plan({}).run);
    const part = (number: number, more: Partial<LoadOptions> = {}) =>
      plan({ runners: 2, part: number, ...more }).run;
    expect(part(1)).toBe(part(2));
    expect(part(1)).toBe(part(1, { allowed: { ...allowed, hosts: { 'a.example': '10.0.0.1' } } }));
    expect(part(1, { seed: 2 })).not.toBe(part(2));
    expect(part(1, { devices: 501 })).not.toBe(part(2));
  });

  it('throws USAGE where devices that start once exceed the cap', () => {
    const capped = { ...allowed, maxRequestsPerSecond: 10 };
    const come = (devices: number) =>
      planOf(plannedScenario('registration', '/'), { ...options, devices, allowed: capped });
    expect(come(66).maxRequestsPerSecond).toBe(10);
    expect(() => come(67)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        hint: 'Give --devices 66 or fewer, or a longer --duration.',
      }),
    );
  });

  it('judges a simulator strictly and a real provider tolerantly', () => {
    expect(plan({}).validation).toBe('strict');
    const { simulatorUrl: _, ...real } = target;
    expect(plan({ target: real }).validation).toBe('tolerant');
  });

  it('uses the size of the profile, which is load by default', () => {
    const { devices: _devices, durationMs: _durationMs, ...plain } = options;
    const sized = (profile?: string) =>
      planOf(polling, profile === undefined ? plain : { ...plain, profile });
    expect(sized()).toMatchObject({ profile: 'load', devices: 500, durationMs: 60_000 });
    expect(sized()).toMatchObject({ intervalMs: 15_000, loginMedianMs: 60_000 });
    expect(sized('smoke')).toMatchObject({ profile: 'smoke', devices: 10, durationMs: 15_000 });
  });

  it.each<[string, string, Partial<LoadOptions>, object]>([
    [
      'polls and logs in soon enough for a short run',
      'polling',
      {},
      { intervalMs: 5000, loginMedianMs: 4000 },
    ],
    ['polls at the given interval', 'polling', { intervalMs: 9000 }, { intervalMs: 9000 }],
    ['keeps viewers that log in sooner', 'journey', {}, { loginMedianMs: 2000 }],
  ])('of smoke %s', (_name, scenario, more, want) => {
    const given = { ...options, profile: 'smoke', ...more };
    expect(planOf(plannedScenario(scenario, '/'), given)).toMatchObject(want);
  });

  it.each([
    ['polling', 'stress', 'Its profiles are smoke, load, soak, spike, breakpoint.'],
    ['registration', 'spike', 'Its profiles are smoke, load.'],
  ])('for %s throws USAGE for profile %s and lists the profiles', (name, profile, hint) => {
    const scenario = plannedScenario(name, '/');
    expect(() => planOf(scenario, { ...options, profile })).toThrow(
      expect.objectContaining({ code: 'USAGE', exitCode: 2, hint }),
    );
  });

  it('throws USAGE for the first screen of a real provider', () => {
    const { simulatorUrl: _, ...real } = target;
    expect(() => plan({ target: real, screen: 'first' })).toThrow(expect.objectContaining({ code: 'USAGE' }));
    expect(plan({ screen: 'first' }).screen).toBe('first');
  });
});

it('throws USAGE for a scenario whose APIs the target does not serve', () => {
  const streaming = { ...target, name: 'staging', origins: { dcr: origin, 'rest-v2': origin } };
  expect(plan({ target: streaming }).origins).toEqual(streaming.origins);
  expect(() => planOf(plannedScenario('regcode', '/'), { ...options, target: streaming })).toThrow(
    'regcode needs reggie, which the target staging does not serve.',
  );
});

describe('devices start', () => {
  it.each<[string, string, Partial<LoadOptions>, object]>([
    ['polling: from the beginning', 'polling', {}, { rampMs: 0, arrivals: { windowMs: 15_000 } }],
    ['journey: in a ramp', 'journey', {}, { rampMs: 5000, arrivals: { windowMs: 5000 } }],
    ['registration: throughout', 'registration', {}, { rampMs: 0, arrivals: { windowMs: 16_000 } }],
    [
      'registration: at a rate',
      'registration',
      { devices: 100, ratePerSecond: 50 },
      { arrivals: { windowMs: 2000 } },
    ],
    ['live-event: within half of a short run', 'live-event', {}, { arrivals: { windowMs: 10_000 } }],
    [
      'spike: in the middle, and leave',
      'polling',
      { profile: 'spike' },
      { arrivals: { shape: 'spike', burstAtMs: 8000, burstMs: 1000, leaveAtMs: 15_000 } },
    ],
    [
      'breakpoint: by steps, to the latency of the profile',
      'polling',
      { profile: 'breakpoint' },
      { arrivals: { shape: 'steps', steps: 10, stepMs: 2000, windowMs: 1000 } },
    ],
  ])('%s', (_name, scenario, more, want) => {
    expect(planOf(plannedScenario(scenario, '/'), { ...options, ...more })).toMatchObject(want);
  });

  it.each(Object.entries(scenarios))('%s has at least smoke and load', (_scenario, { profiles }) => {
    expect(Object.keys(profiles)).toEqual(expect.arrayContaining(['smoke', 'load']));
  });
});
