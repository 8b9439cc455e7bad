import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeakyBucket } from './leaky-bucket.ts';
import { OneTimeBurst } from './one-time-burst.ts';
import { createRateLimiter } from './rate-limit.ts';

/** The documented table: [seconds, passes, from limit, from burst, rejected]. */
const table: [number, boolean, number, number, number][] = [
  [0, true, 1, 0, 0],
  [0.3, true, 1, 1, 0],
  [0.6, true, 1, 2, 0],
  [0.9, true, 1, 3, 0],
  [1.2, true, 2, 3, 0],
  [1.3, true, 2, 4, 0],
  [1.4, true, 2, 5, 0],
  [1.5, true, 2, 6, 0],
  [1.6, true, 2, 7, 0],
  [1.7, true, 2, 8, 0],
  [1.8, true, 2, 9, 0],
  [2.1, true, 3, 9, 0],
  [2.2, true, 3, 10, 0],
  [2.4, false, 3, 10, 1],
  [2.6, false, 3, 10, 2],
  [2.8, false, 3, 10, 3],
  [3.1, true, 4, 10, 3],
];
const startMs = 1_795_430_400_123;
const at = (seconds: number) => startMs + Math.round(seconds * 1000);

describe('one-time burst', () => {
  it('reproduces the documented table with its counters', () => {
    const limiter = new OneTimeBurst(10);
    for (const [seconds, passes, fromLimit, fromBurst, rejected] of table) {
      expect([seconds, limiter.admit('a', at(seconds))]).toEqual([seconds, passes]);
      expect([seconds, limiter.counters('a')]).toEqual([seconds, { fromLimit, fromBurst, rejected }]);
    }
  });
});

/** `ngx_http_limit_req_lookup` of nginx 1.22 with `nodelay`, in its integers. */
function nginxLimitReq(burst: number, requestsPerSecond: number) {
  const rate = Math.trunc(requestsPerSecond * 1000);
  let node: { excess: number; last: number } | undefined;
  return (nowMs: number): boolean => {
    if (node === undefined) {
      node = { excess: 0, last: nowMs };
      return true;
    }
    const ms = nowMs - node.last;
    const excess = Math.max(0, node.excess - Math.trunc((rate * ms) / 1000) + 1000);
    if (excess > burst * 1000) return false;
    node = { excess, last: nowMs };
    return true;
  };
}

/** GCRA (ITU-T I.371): a theoretical arrival time, and how much earlier a request may come. */
function gcra(burst: number, requestsPerSecond: number) {
  const intervalMs = 1000 / requestsPerSecond;
  let dueMs = Number.NEGATIVE_INFINITY;
  return (nowMs: number): boolean => {
    if (dueMs - nowMs > burst * intervalMs) return false;
    dueMs = Math.max(dueMs, nowMs) + intervalMs;
    return true;
  };
}

describe('leaky bucket', () => {
  it.each([
    ['nginx limit_req', nginxLimitReq],
    ['GCRA', gcra],
  ])('gives the answers of %s to every sequence of requests', (_name, other) => {
    const gaps = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(
        gaps,
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom(1, 2, 5, 10),
        (given, burst, rate) => {
          const limiter = new LeakyBucket(burst, rate);
          const admits = other(burst, rate);
          let nowMs = startMs;
          for (const gapMs of given) {
            // Half of the requests come at once, so that bursts are used up.
            nowMs += gapMs < 1500 ? 0 : gapMs - 1500;
            expect(limiter.admit('a', nowMs)).toBe(admits(nowMs));
          }
        },
      ),
    );
  });

  it.each([
    ['leaky-bucket', 24],
    ['one-time-burst', 22],
  ] as const)(
    '%s serves %i of the 24 requests of a client that sends two every five minutes',
    (model, served) => {
      const limiter = createRateLimiter(model);
      const times = Array.from({ length: 12 }, (_, pair) => [pair * 300, pair * 300 + 0.1]).flat();
      expect(times.filter((seconds) => limiter?.admit('a', at(seconds)))).toHaveLength(served);
    },
  );

  it('reproduces the answers of the documented table', () => {
    const limiter = new LeakyBucket(10);
    for (const [seconds, passes] of table) {
      expect([seconds, limiter.admit('a', at(seconds))]).toEqual([seconds, passes]);
    }
  });
});

describe.each<['one-time-burst' | 'leaky-bucket', { afterRest: number }]>([
  ['one-time-burst', { afterRest: 1 }],
  ['leaky-bucket', { afterRest: 11 }],
])('%s', (model, { afterRest }) => {
  const limiterOf = () => {
    const limiter = createRateLimiter(model);
    if (limiter === undefined) throw new Error('no limiter');
    return limiter;
  };

  it(`lets ${afterRest} through at once after 100 s of rest`, () => {
    const limiter = limiterOf();
    for (const [seconds] of table) limiter.admit('a', at(seconds));
    const passed = Array.from({ length: 30 }, () => limiter.admit('a', at(103.1)));
    expect(passed.filter(Boolean)).toHaveLength(afterRest);
  });

  it('limits each device separately, also beyond the first growth', () => {
    const limiter = limiterOf();
    for (let device = 0; device < 5000; device += 1) {
      for (let call = 0; call < 11; call += 1) expect(limiter.admit(`d${device}`, at(0))).toBe(true);
    }
    for (let device = 0; device < 5000; device += 1) expect(limiter.admit(`d${device}`, at(0))).toBe(false);
    expect(limiter.size).toBe(5000);
  });

  it('rejects every request while an exhausted device is held', () => {
    const limiter = limiterOf();
    limiter.exhaust('a', at(0), 10_000);
    expect([0, 0.5, 1.5, 9.9].map((seconds) => limiter.admit('a', at(seconds)))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(limiter.admit('a', at(10))).toBe(true);
  });
});
