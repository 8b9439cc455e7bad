import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boutsOf } from './k6/limit-schedule.ts';
import { type Exchange, judgeDevice, limiterModels } from './limiter-oracle.ts';

type Limiter = (atMs: number) => boolean;

/** Limiters written for this test alone, by the definition of each model; `true` is a 429. */
function slots({ burst = 10, slotMs = 1000 } = {}): Limiter {
  let origin = Number.NaN;
  let last = -1;
  let used = 0;
  return (atMs) => {
    if (Number.isNaN(origin)) origin = atMs;
    const slot = Math.floor((atMs - origin) / slotMs);
    if (slot > last) {
      last = slot;
      return false;
    }
    used += 1;
    return used > burst;
  };
}

function bucket({ size = 11, perSecond = 1 } = {}): Limiter {
  let level = size;
  let lastMs = Number.NaN;
  return (atMs) => {
    if (!Number.isNaN(lastMs)) level = Math.min(size, level + ((atMs - lastMs) / 1000) * perSecond);
    lastMs = atMs;
    if (level < 1) return true;
    level -= 1;
    return false;
  };
}

/** A device's schedule carried out with made-up travel times. */
function exchangesOf(
  limiter: Limiter,
  seed: number,
  travelMs: () => number,
  durationMs = 10_000,
): Exchange[] {
  let now = 0;
  return boutsOf(seed, 0, durationMs).flatMap(({ atMs, requests }) => {
    now = Math.max(now, atMs);
    return Array.from({ length: requests }, () => {
      const sentMs = now;
      const arrivedMs = sentMs + travelMs();
      const throttled = limiter(arrivedMs);
      now = arrivedMs + travelMs();
      return { sentMs, answeredMs: now, throttled };
    });
  });
}

const quick = () => 0.4;

describe('a limiter that keeps to the documentation', () => {
  it.each([
    ['one-time burst', slots],
    ['token bucket', bucket],
  ] as const)('%s is never found guilty, whatever the travel times', (model, limiter) => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.infiniteStream(fc.double({ min: 0.01, max: 300, noNaN: true })),
        (seed, travel) => {
          const exchanges = exchangesOf(limiter(), seed, () => travel.next().value ?? 1);
          expect(judgeDevice(model, exchanges).violations).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one-time burst', slots],
    ['token bucket', bucket],
  ] as const)('%s is told from the other one after a rest', (model, limiter) => {
    const exchanges = exchangesOf(limiter(), 7, quick);
    const fitting = limiterModels.filter((name) => judgeDevice(name, exchanges).violations.length === 0);
    expect(fitting).toEqual([model]);
  });

  it('fits both where the run is too short for a rest', () => {
    const exchanges = exchangesOf(slots(), 7, quick, 5000);
    const fitting = limiterModels.filter((name) => judgeDevice(name, exchanges).violations.length === 0);
    expect(fitting).toEqual([...limiterModels]);
    expect(exchanges.map(({ throttled }) => (throttled ? '-' : '+')).join('')).toBe('+++++++++++---+-+-');
  });
});

describe('a limiter that does not', () => {
  const wrong: [string, () => Limiter, 'admitted' | 'throttled'][] = [
    ['is off', () => () => false, 'throttled'],
    ['refuses everything', () => () => true, 'admitted'],
    ['has a burst of 11', () => slots({ burst: 11 }), 'throttled'],
    ['has a burst of 9', () => slots({ burst: 9 }), 'admitted'],
    ['has a bucket of 12', () => bucket({ size: 12 }), 'throttled'],
    ['has a bucket of 10', () => bucket({ size: 10 }), 'admitted'],
    ['recovers after two seconds only', () => slots({ slotMs: 2000 }), 'admitted'],
  ];
  it.each(wrong)('%s: no model explains it', (_name, limiter, expected) => {
    for (const model of limiterModels) {
      const exchanges = exchangesOf(limiter(), 3, quick);
      expect(judgeDevice(model, exchanges).violations[0]?.expected).toBe(expected);
    }
  });
});

describe('what must be', () => {
  it('demands a 429 where the limit is used up for sure', () => {
    const { mustThrottle, mustAdmit } = judgeDevice('one-time burst', exchangesOf(slots(), 1, quick, 5000));
    expect([mustThrottle, mustAdmit]).toEqual([5, 13]);
  });

  it('demands none where requests travel so slowly that they may have arrived seconds apart', () => {
    const slow = exchangesOf(slots(), 1, () => 900, 5000);
    expect(judgeDevice('one-time burst', slow).mustThrottle).toBe(0);
  });

  it('has nothing to say about a device that sent nothing', () => {
    expect(judgeDevice('one-time burst', [])).toEqual({ violations: [], mustThrottle: 0, mustAdmit: 0 });
  });
});
