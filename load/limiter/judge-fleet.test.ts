import { describe, expect, it } from 'vitest';
import {
  bucket,
  byAddress,
  carryOut,
  holding,
  type Limiter,
  perCaller,
  refilling,
  savingSlots,
  slots,
} from '../testing/seeded-limiters.ts';
import type { LimiterJudgement } from './judge-fleet.ts';
import { judgeFleet } from './judge-fleet.ts';
import { plausibleSlips } from './region.ts';

const device = (caller: string): number => Number(/\d+/.exec(caller)?.[0] ?? 0);

interface Want {
  readonly ratePerSecond?: number;
  readonly burst?: number;
  readonly scope?: 'device' | 'fleet';
  readonly models?: readonly string[];
}

/** Limiters and what must be found out about them; figures must lie within their bounds. */
const blind: [string, () => Limiter, Want][] = [
  [
    'documented slots',
    () => perCaller(() => slots(), byAddress),
    { ratePerSecond: 1, burst: 10, scope: 'device', models: ['one-time-burst'] },
  ],
  [
    'a documented bucket',
    () => perCaller(() => bucket(), byAddress),
    { ratePerSecond: 1, burst: 10, scope: 'device', models: ['leaky-bucket'] },
  ],
  ...([0.9, 1.1] as const).flatMap((rate): [string, () => Limiter, Want][] => [
    [
      `slots of ${rate} a second`,
      () => perCaller(() => slots({ slotMs: 1000 / rate }), byAddress),
      { ratePerSecond: rate, burst: 10, scope: 'device' },
    ],
    [
      `a bucket of ${rate} a second`,
      () => perCaller(() => bucket({ perSecond: rate }), byAddress),
      { ratePerSecond: rate, burst: 10, scope: 'device' },
    ],
  ]),
  ...([9, 11] as const).flatMap((burst): [string, () => Limiter, Want][] => [
    [
      `slots and a burst of ${burst}`,
      () => perCaller(() => slots({ burst }), byAddress),
      { ratePerSecond: 1, burst, scope: 'device' },
    ],
    [
      `a bucket with a burst of ${burst}`,
      () => perCaller(() => bucket({ burst }), byAddress),
      { ratePerSecond: 1, burst, scope: 'device' },
    ],
  ]),
  [
    'one bucket for the fleet',
    () =>
      perCaller(
        () => bucket(),
        () => 'all',
      ),
    { ratePerSecond: 1, burst: 10, scope: 'fleet' },
  ],
  [
    'a large one',
    () =>
      perCaller(
        () => bucket({ perSecond: 50, burst: 500 }),
        () => 'all',
      ),
    { ratePerSecond: 50, burst: 500, scope: 'fleet' },
  ],
  [
    'one limit for two devices each',
    () =>
      perCaller(
        () => bucket(),
        (caller) => `${device(caller) >> 1}`,
      ),
    {},
  ],
  ['a bucket that is full again at once', () => perCaller(() => refilling(), byAddress), {}],
  ['a limit that holds on for two seconds', () => perCaller(() => holding(2000), byAddress), {}],
  ['one that counts what it refuses', () => perCaller(() => bucket({ refusedCosts: true }), byAddress), {}],
  ['slots that save up unused seconds', () => perCaller(() => savingSlots(), byAddress), {}],
  ['no limiter', () => () => false, {}],
];

/** Travel times of a busy machine: mostly short, now and then a stall. */
function jitter(seed: number): () => number {
  let state = seed + 1;
  const draw = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  return () => (draw() < 0.01 ? 250 * draw() : 4 * draw() ** 2);
}

function judge(limiter: Limiter, seed: number, durationMs: number, devices: number): LimiterJudgement {
  const { observed, peer } = carryOut(limiter, { devices, durationMs, seed, travelMs: jitter(seed) });
  return judgeFleet(observed, peer);
}

const within = (value: number | undefined, bounds: { low: number; high: number } | undefined): void => {
  if (value === undefined) return;
  expect(bounds?.low).toBeLessThanOrEqual(value);
  expect(bounds?.high).toBeGreaterThanOrEqual(value);
};

describe.each([
  ['20 s and 40 devices', 20_000, 40],
  ['60 s and 60 devices', 60_000, 60],
])('in %s', (_name, durationMs, devices) => {
  it.each(blind)('%s', (_limiter, make, want) => {
    for (const seed of [1, 2, 3]) {
      const { estimate } = judge(make(), seed, durationMs, devices);
      expect(estimate.models).toEqual(want.models ?? []);
      expect(estimate.violations > 0).toBe(want.models === undefined);
      expect(estimate.scope).toBe(want.scope);
      within(want.ratePerSecond, estimate.ratePerSecond);
      within(want.burst, estimate.burst);
      if (want.scope !== 'device') continue;
      // Close enough to tell a tenth of the rate and one request of the burst.
      const { ratePerSecond: rate = { low: 0, high: 9 } } = estimate;
      expect((rate.high - rate.low) / (want.ratePerSecond ?? 1)).toBeLessThan(0.1);
      expect(estimate.burst?.high).toBe(estimate.burst?.low);
    }
  });
});

describe('devices without an address of their own', () => {
  it('share one limit, whatever else is sent from their address', () => {
    const busy = perCaller(() => {
      const inner = slots();
      return (atMs) => inner(atMs) || inner(atMs);
    }, byAddress);
    expect(judge(busy, 1, 60_000, 40).peer).toMatchObject({ throttled: expect.any(Number) });
    for (const make of [() => slots(), () => bucket()]) {
      const peer = judge(perCaller(make, byAddress), 1, 60_000, 40).peer;
      expect(peer?.admitted).toBeLessThanOrEqual(peer?.mostAdmitted ?? 0);
    }
  });

  it('fail where each has a limit of its own', () => {
    const peer = judge(
      perCaller(() => slots()),
      1,
      60_000,
      40,
    ).peer;
    expect(peer?.admitted).toBeGreaterThan(peer?.mostAdmitted ?? 0);
  });

  it('are absent in short runs', () => {
    expect(
      judge(
        perCaller(() => slots()),
        1,
        20_000,
        40,
      ).peer,
    ).toBeUndefined();
  });
});

it('returns the answers of one device and the expected ones', () => {
  const { estimate } = judge(
    perCaller(() => slots({ burst: 9 }), byAddress),
    1,
    20_000,
    20,
  );
  const [first] = estimate.example;
  expect(first).toEqual({ sentSecond: 0, throttled: false, expected: 'admitted' });
  expect(estimate.example[10]).toMatchObject({ throttled: true, expected: 'admitted' });
});

it.each([
  [1, 0],
  [10, 0],
  [11, 1],
  [200, 3],
])('plausibleSlips of %i devices is %i', (devices, slips) => {
  expect(plausibleSlips(devices)).toBe(slips);
});
