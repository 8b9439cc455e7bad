import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMasker, mapApis, type Target } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import type { LoadOptions } from '../plan/options.ts';
import { planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { scenarioNames, scenarios } from '../scenarios/registry.ts';
import { type Capacity, type CapacityRequest, capacityOf, headroom } from './capacity.ts';
import { type LoadCosts, measuredCosts } from './costs.ts';
import type { Rates } from './played-run.ts';

const origin = 'http://127.0.0.1:8080';
const target: Target = {
  name: 'simulator',
  origins: mapApis(() => origin),
  simulatorUrl: origin,
  serviceProvider: 'REF30',
  requestor: 'REF30',
  tenant: 'tenant',
  cannotArrange: [],
};
const base: Omit<LoadOptions, 'scenario'> = {
  world: memoryWorld(),
  root: '/',
  k6Path: 'k6',
  target,
  allowed: { hosts: {}, sentences: [] },
  outDir: '/out',
  masker: createMasker(),
};

function capacity(
  name: string,
  more: Partial<LoadOptions> = {},
  request: Partial<CapacityRequest> = {},
  costs: LoadCosts = measuredCosts,
): Capacity {
  const scenario = plannedScenario(name, '/');
  const plan = planOf(scenario, { ...base, scenario: name, ...more });
  return capacityOf({ scenario, plan, ...request }, costs);
}

/** A machine on which a request costs a millisecond and a device a kilobyte. */
const round: LoadCosts = {
  ...measuredCosts,
  cpuMsPerRequest: { identical: 1, differing: 2, newConnection: 1 },
  idleCoresPerUser: 0,
  memoryBytes: { base: 70_000_000, perDevice: 1000 },
  bytesPerRequest: { sent: 500, received: 1000 },
};
const steady = { devices: 1500, intervalMs: 15_000, durationMs: 60_000 };
/** What is needed with the headroom. */
const withHeadroom = (figure: number): number => figure / (1 - headroom);

describe('what a load needs', () => {
  it.each<[string, Partial<LoadOptions>, (capacity: Capacity) => number, number]>([
    ['cores for requests whose bodies all differ', {}, ({ cores }) => cores, withHeadroom(0.2)],
    ['half of them without validation', { validate: 'off' }, ({ cores }) => cores, withHeadroom(0.1)],
    ['a tenth more for a sample', { validate: 'sampled' }, ({ cores }) => cores, withHeadroom(0.11)],
    [
      'more for connections of their own',
      { validate: 'off', connections: 'new' },
      ({ cores }) => cores,
      withHeadroom(0.2),
    ],
    [
      'memory for k6 and for each device',
      {},
      ({ memoryBytes }) => memoryBytes,
      withHeadroom(70_000_000 + 1500 * 1000),
    ],
    ['bytes out', {}, ({ network }) => network.sentBytesPerSecond, 50_000],
    ['bytes in', {}, ({ network }) => network.receivedBytesPerSecond, 100_000],
    ['one runner', {}, ({ runners }) => runners, 1],
    ['files for each request in flight', {}, ({ perRunner }) => perRunner.openFiles, 1024 * 2 + 64],
    ['ports that rest a minute', { connections: 'new' }, ({ perRunner }) => perRunner.ports, 1024 * 2 + 6000],
  ])('%s', (_name, more, figure, want) => {
    const found = figure(capacity('profiles', { ...steady, ...more }, {}, round));
    expect(found / want).toBeGreaterThan(0.9);
    expect(found / want).toBeLessThan(1.25);
  });

  it('the runners that are wanted, also where they are more or fewer than needed', () => {
    expect(capacity('polling', { devices: 100_000 }).runners).toBeGreaterThan(1);
    const one = capacity('polling', { devices: 100_000 }, { runners: 1 });
    expect(one.runners).toBe(1);
    expect(one.perRunner.devices).toBe(100_000);
    expect(capacity('polling', { devices: 2 }, { runners: 8 }).runners).toBe(2);
  });

  it('no more devices in one runner than were measured, however rarely they poll', () => {
    const rare = capacity('polling', { devices: 1_000_000, intervalMs: 600_000, durationMs: 1_200_000 });
    expect(rare.runners).toBe(10);
  });

  it('ten million devices, in well under a second', () => {
    const startedMs = performance.now();
    const { runners, target: seen } = capacity('polling', { devices: 10_000_000 });
    expect(performance.now() - startedMs).toBeLessThan(1000);
    expect(runners).toBeGreaterThan(100);
    expect(seen.start.requestsPerSecond / (10_000_000 / 15)).toBeCloseTo(1, 1);
  });

  it('the end of all codes where the run comes to it', () => {
    const short = { devices: 10_000, durationMs: 60_000 };
    const [ends, lasts] = [60_000, 1_800_000].map((codeLifetimeMs) =>
      capacity('polling', short, { codeLifetimeMs }),
    );
    expect(ends?.cores).toBeGreaterThan((lasts?.cores ?? 0) * 1.2);
    expect(ends?.target.codesEnd).toEqual(lasts?.target.codesEnd);
  });
});

describe('what a target sees', () => {
  it.each<[string, number, string]>([
    ['three of four devices open a session within an interval', 0.75, 'createSession'],
    ['and poll at once', 0.75, 'getProfileByCode'],
  ])('when all codes end, %s', (_name, share, operation) => {
    const { target: seen } = capacity('polling', { devices: 30_000 });
    const rate = seen.codesEnd?.operations[operation] ?? 0;
    expect(rate / ((share * 30_000) / 15)).toBeGreaterThan(0.9);
    expect(rate / ((share * 30_000) / 15)).toBeLessThan(1.15);
  });

  it('no end of codes where devices have none', () => {
    expect(capacity('profiles').target.codesEnd).toBeUndefined();
  });

  it('a request of each device at every interval, assumed, for a scenario of one’s own', () => {
    const own = capacity('./evening.ts', { devices: 3000, intervalMs: 15_000 });
    expect(own.isAssumed).toBe(true);
    expect(own.target.steady.requestsPerSecond).toBeCloseTo(200, -1);
  });
});

const anyScenario = fc.constantFrom(...scenarioNames);
const anyOptions = fc.record({
  devices: fc.integer({ min: 1, max: 10_000_000 }),
  intervalMs: fc.integer({ min: 3000, max: 3_600_000 }),
  durationMs: fc.integer({ min: 6000, max: 24 * 3_600_000 }),
  connections: fc.constantFrom('shared' as const, 'new' as const),
  validate: fc.constantFrom('all' as const, 'sampled' as const, 'off' as const),
});
const sum = (rates: Rates): number => Object.values(rates.operations).reduce((a, b) => a + b, 0);

describe('of any plan', () => {
  it('all figures are finite, and those of the generator positive', () => {
    fc.assert(
      fc.property(anyScenario, anyOptions, (name, options) => {
        const { runners, cores, memoryBytes, network, perRunner, target: seen } = capacity(name, options);
        const figures = [cores, ...Object.values(network), ...Object.values(perRunner)];
        expect(figures.every((figure) => Number.isFinite(figure) && figure >= 0)).toBe(true);
        expect(Math.min(runners, memoryBytes, perRunner.openFiles, perRunner.connections)).toBeGreaterThan(0);
        expect(perRunner.devices * runners).toBeGreaterThanOrEqual(options.devices);
        for (const rates of [seen.start, seen.steady, seen.busiest, seen.codesEnd ?? seen.start]) {
          expect(rates.requestsPerSecond).toBeCloseTo(sum(rates), 3);
          expect(Number.isFinite(rates.requestsPerSecond)).toBe(true);
        }
        expect(seen.busiest.requestsPerSecond).toBeGreaterThanOrEqual(seen.start.requestsPerSecond);
      }),
      { numRuns: 60 },
    );
  });

  it('more devices never need fewer runners', () => {
    // A device of `throttling` has its part by the size of the fleet, so its fleets cannot be nested.
    const nested = scenarioNames.filter((name) => scenarios[name].traffic !== scenarios.throttling.traffic);
    fc.assert(
      fc.property(
        fc.constantFrom(...nested),
        anyOptions,
        fc.integer({ min: 1, max: 1_000_000 }),
        (name, options, more) => {
          const devices = Math.min(10_000_000, options.devices + more);
          const few = capacity(name, options).runners;
          expect(capacity(name, { ...options, devices }).runners).toBeGreaterThanOrEqual(few);
        },
      ),
      { numRuns: 60 },
    );
  });
});
