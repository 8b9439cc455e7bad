import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedLimit, type LimiterModel, limiterModels, type TargetLimit } from '../../core/index.ts';
import {
  bucket,
  byAddress,
  byDevice,
  carryOut,
  clockWindows,
  gcra,
  type Limiter,
  perCaller,
  refilling,
  slidingCounter,
  slidingLog,
  slots,
  stickTable,
} from '../testing/seeded-limiters.ts';
import { judgeDevice } from './judge-device.ts';
import { judgeFleet } from './judge-fleet.ts';
import { figuresOf } from './model.ts';

/** Limits of gateways, by definitions that share nothing with the judge. */
const tenInTen: TargetLimit = { ...documentedLimit, requestsPerSecond: 1, burst: 9 };
const correct: [string, LimiterModel, () => (atMs: number) => boolean][] = [
  ['windows by the clock', 'fixed-window', () => clockWindows()],
  ['windows that a request begins', 'fixed-window', () => refilling({ size: 10, everyMs: 10_000 })],
  ['a log', 'sliding-window-log', () => slidingLog()],
  ['a log that counts what it refuses', 'sliding-window-log', () => slidingLog({ counts: true })],
  ['a counter', 'sliding-window-counter', () => slidingCounter()],
  ['a counter that counts what it refuses', 'sliding-window-counter', () => slidingCounter({ counts: true })],
  ['a stick table', 'sliding-window-counter', () => stickTable()],
  ['a stick table that counts what it refuses', 'sliding-window-counter', () => stickTable({ counts: true })],
  ['GCRA', 'leaky-bucket', () => gcra({ burst: 9 })],
];

describe('a limiter of a declared model', () => {
  it.each(correct)('%s is never accused, whatever the travel times', (_name, model, make) => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(6_000, 40_000),
        fc.infiniteStream(
          fc.oneof(
            { weight: 9, arbitrary: fc.double({ min: 0.01, max: 300, noNaN: true }) },
            { weight: 1, arbitrary: fc.double({ min: 300, max: 5000, noNaN: true }) },
          ),
        ),
        (seed, durationMs, travel) => {
          const travelMs = () => travel.next().value ?? 1;
          const run = { devices: 12, durationMs, seed, travelMs, limit: tenInTen };
          for (const { exchanges } of carryOut(perCaller(make, byAddress), run).observed) {
            expect(judgeDevice(model, figuresOf(tenInTen), exchanges).violations).toEqual([]);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each(correct)('%s is found to be that model', (name, model, make) => {
    const run = { devices: 40, durationMs: 40_000, seed: 3, travelMs: () => 1 };
    const limit = { ...tenInTen, model };
    const { observed, peer } = carryOut(perCaller(make, byAddress), { ...run, limit });
    const { estimate, best, recoveries } = judgeFleet(observed, peer, limit);
    expect(estimate).toMatchObject({
      violations: 0,
      scope: 'device',
      declared: { ratePerSecond: 1, burst: 9 },
    });
    expect(estimate.models).toContain(model);
    expect(best.model).toBe(model);
    expect(recoveries.flatMap(({ refused }) => refused)).toEqual([]);
    const { ratePerSecond = { low: 9, high: 9 }, burst } = estimate;
    expect(ratePerSecond.low).toBeLessThanOrEqual(1);
    expect(ratePerSecond.high).toBeGreaterThanOrEqual(1);
    // Devices that go on asking are served nothing more, and so see less of it.
    const seesLess = name.includes('counts what it refuses');
    if (!seesLess) expect(burst).toMatchObject({ low: 9, high: 9 });
    expect(ratePerSecond.high - ratePerSecond.low).toBeLessThan(seesLess ? 1 : 0.1);
  });

  const toldApart = correct.filter(([name]) => name !== 'a log that counts what it refuses');
  it.each(toldApart)('%s is told from every other model with the same figures', (_name, model, make) => {
    const limit = { ...tenInTen, model };
    const run = { devices: 40, durationMs: 40_000, seed: 4, travelMs: () => 1, limit };
    const { observed } = carryOut(perCaller(make, byAddress), run);
    for (const other of limiterModels.filter((one) => one !== model)) {
      const accused = observed.filter(
        ({ exchanges }) => judgeDevice(other, figuresOf(limit), exchanges).violations.length > 0,
      );
      expect([other, accused.length > 0]).toEqual([other, true]);
    }
  });

  it.each<[string, LimiterModel, () => (atMs: number) => boolean]>([
    ['a window that is too short', 'fixed-window', () => clockWindows({ windowMs: 9000 })],
    ['a window that holds one more', 'fixed-window', () => clockWindows({ size: 11 })],
    ['a log that forgets too early', 'sliding-window-log', () => slidingLog({ windowMs: 9000 })],
    ['a log that holds one less', 'sliding-window-log', () => slidingLog({ size: 9 })],
    ['a counter of shorter windows', 'sliding-window-counter', () => slidingCounter({ windowMs: 9000 })],
    ['a stick table that holds one more', 'sliding-window-counter', () => stickTable({ size: 12 })],
  ])('%s is found', (_name, model, make) => {
    const run = { devices: 40, durationMs: 40_000, seed: 5, travelMs: () => 1, limit: tenInTen };
    const { observed } = carryOut(perCaller(make, byAddress), run);
    const judged = observed.flatMap(
      ({ exchanges }) => judgeDevice(model, figuresOf(tenInTen), exchanges).violations,
    );
    expect(judged.length).toBeGreaterThan(0);
  });
});

describe('the key of a limit', () => {
  const judged = (key: TargetLimit['key'], limiter: Limiter) => {
    const limit = { ...documentedLimit, key };
    const run = { devices: 40, durationMs: 20_000, seed: 1, travelMs: () => 1, limit };
    const { observed, peer } = carryOut(limiter, run);
    return judgeFleet(observed, peer, limit);
  };
  const pair = (caller: string): string => caller;
  const keys = { address: byAddress, device: byDevice, 'address-and-device': pair };

  it.each([
    ['device', 'device', false],
    ['device', 'address', true],
    ['device', 'address-and-device', true],
    ['address-and-device', 'address-and-device', false],
    ['address-and-device', 'address', true],
    ['address-and-device', 'device', true],
  ] as const)('declared as %s and found to be %s is a violation: %s', (declared, real, want) => {
    for (const make of [() => bucket(), () => slots()]) {
      const { keyGroups, estimate } = judged(declared, perCaller(make, keys[real]));
      expect(keyGroups.some(({ violations }) => violations.length > 0)).toBe(want);
      expect(estimate.violations).toBe(0);
    }
  });
});
