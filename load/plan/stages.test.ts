import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trafficOf } from '../capacity/traffic.ts';
import { arrivalMs, leaveMs } from '../k6/devices/arrivals.ts';
import { scenarios } from '../scenarios/registry.ts';
import { pollingOptions } from '../testing/load-options.ts';
import { planOf } from './plan.ts';
import { plannedScenario } from './planned-scenario.ts';
import { type LoadStage, mostActive, stagedRun } from './stages.ts';

const durationMs = fc.integer({ min: 0, max: 20_000 });
const targets = fc.array(fc.record({ durationMs, target: fc.integer({ min: 0, max: 300 }) }), {
  minLength: 1,
  maxLength: 6,
});
const rates = fc.array(fc.record({ durationMs, rate: fc.integer({ min: 0, max: 50 }) }), {
  minLength: 1,
  maxLength: 6,
});
const seeds = fc.integer({ min: 0, max: 1000 });

/** Returns what a curve of devices is at a moment, a straight line in each stage. */
function levelAt(stages: readonly LoadStage[], atMs: number): number {
  let [fromMs, level] = [0, 0];
  for (const { durationMs, target = 0 } of stages) {
    if (atMs < fromMs + durationMs) return level + ((target - level) * (atMs - fromMs)) / durationMs;
    fromMs += durationMs;
    level = target;
  }
  return level;
}

function livesOf(stages: readonly LoadStage[], seed: number) {
  const { devices, arrivals } = stagedRun(stages);
  return Array.from({ length: devices }, (_, device) => ({
    fromMs: arrivalMs(arrivals, seed, device),
    toMs: leaveMs(arrivals, seed, device),
  }));
}

const brings = (stages: readonly LoadStage[]): boolean => {
  try {
    return stagedRun(stages).devices > 0;
  } catch {
    return false;
  }
};

describe('stages', () => {
  it('have as many devices at every moment as their curve says', () => {
    fc.assert(
      fc.property(targets.filter(brings), seeds, (stages, seed) => {
        const lives = livesOf(stages, seed);
        const { durationMs } = stagedRun(stages);
        for (let atMs = 37; atMs < durationMs; atMs += Math.max(1, durationMs / 23)) {
          const there = lives.filter(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs).length;
          expect(Math.abs(there - levelAt(stages, atMs))).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('let no device leave before it has come, and none come after the end', () => {
    fc.assert(
      fc.property(targets.filter(brings), seeds, (stages, seed) => {
        const { durationMs } = stagedRun(stages);
        for (const { fromMs, toMs } of livesOf(stages, seed)) {
          expect(toMs).toBeGreaterThanOrEqual(fromMs);
          expect(fromMs).toBeLessThanOrEqual(durationMs);
        }
      }),
    );
  });

  it('of a rate let as many devices come until every moment as the rate adds up to', () => {
    fc.assert(
      fc.property(rates.filter(brings), seeds, (stages, seed) => {
        const lives = livesOf(stages, seed);
        let [fromMs, rate, sum] = [0, 0, 0];
        for (const { durationMs, rate: next } of stages) {
          const half = fromMs + durationMs / 2;
          const untilHalf = sum + ((rate + (rate + next) / 2) / 2) * (durationMs / 2000);
          const came = lives.filter((life) => life.fromMs < half).length;
          if (durationMs > 0) expect(Math.abs(came - untilHalf)).toBeLessThanOrEqual(2);
          sum += ((rate + next) / 2) * (durationMs / 1000);
          fromMs += durationMs;
          rate = next;
        }
      }),
    );
  });

  it('are shared evenly by any part of the fleet, as runners have them', () => {
    const { devices, arrivals } = stagedRun([
      { durationMs: 10_000, target: 400 },
      { durationMs: 10_000, target: 1200 },
    ]);
    for (let part = 0; part < 6; part += 1) {
      const numbers = Array.from({ length: devices / 6 }, (_, index) => (part * devices) / 6 + index);
      const early = numbers.filter((device) => arrivalMs(arrivals, 1, device) < 10_000).length;
      expect(Math.abs(early - 400 / 6)).toBeLessThanOrEqual(2);
    }
  });

  it.each<[string, LoadStage[], number]>([
    [
      'rises and falls',
      [
        { durationMs: 9, target: 50 },
        { durationMs: 9, target: 10 },
      ],
      50,
    ],
    [
      'falls and rises again',
      [
        { durationMs: 9, target: 50 },
        { durationMs: 9, target: 10 },
        { durationMs: 9, target: 70 },
      ],
      70,
    ],
    [
      'begins with a jump',
      [
        { durationMs: 0, target: 50 },
        { durationMs: 9, target: 50 },
      ],
      50,
    ],
    ['is a rate', [{ durationMs: 10_000, rate: 10 }], 50],
  ])('that %s have their peak', (_name, stages, peak) => {
    const { arrivals, devices } = stagedRun(stages);
    expect(mostActive(arrivals, devices)).toBe(peak);
  });

  const stages = [
    { durationMs: 10_000, target: 1000 },
    { durationMs: 40_000, target: 1000 },
    { durationMs: 10_000, target: 0 },
  ];
  const planned = (more: object) =>
    planOf(plannedScenario('profiles', '/'), { ...pollingOptions, intervalMs: 5000, stages, ...more });

  it('say how long a run is and how many devices it has, to the plan and to its prediction', () => {
    const plan = planned({});
    expect(plan).toMatchObject({ devices: 1000, durationMs: 60_000, rampMs: 0 });
    const run = { ...plan, viewersSignIn: true, knowsMvpd: true, codeLifetimeMs: 1_800_000 };
    const { busiest, requests } = trafficOf(scenarios.profiles.traffic, run);
    // A thousand devices every 5 s for 40 s, and half as many for 20 s; a device that leaves has sent one more.
    expect(requests.getProfiles).toBeGreaterThan(9700);
    expect(requests.getProfiles).toBeLessThan(10_700);
    expect(busiest.requestsPerSecond).toBeCloseTo(200, -1.5);
  });

  it('of a large fleet are predicted by a sample', () => {
    const large = stages.map((stage) => ({ ...stage, target: stage.target * 100 }));
    const plan = planned({ stages: large });
    const run = { ...plan, viewersSignIn: true, knowsMvpd: true, codeLifetimeMs: 1_800_000 };
    const { requests } = trafficOf(scenarios.profiles.traffic, run);
    expect(requests.getProfiles).toBeGreaterThan(970_000);
    expect(requests.getProfiles).toBeLessThan(1_070_000);
  });

  it('keep a cap by the devices that are there at the same time', () => {
    const allowed = { hosts: {}, sentences: [], maxRequestsPerSecond: 100 };
    const again = [...stages, { durationMs: 10_000, target: 1000 }];
    expect(planned({ allowed, stages: again })).toMatchObject({ devices: 2000, intervalMs: 10_000 });
  });

  it.each([
    ['--devices', { devices: 5 }, 'and so does --devices.'],
    ['--duration and --rate', { durationMs: 5000, ratePerSecond: 1 }, 'and so does --duration and --rate.'],
    ['no device', { stages: [{ durationMs: 5000, target: 0 }] }, 'The stages bring no device.'],
  ])('are refused with %s', (_name, more, message) => {
    expect(() => planned(more)).toThrow(
      expect.objectContaining({ code: 'USAGE', message: expect.stringContaining(message) }),
    );
  });
});
