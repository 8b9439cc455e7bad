import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRateLimiter } from './rate-limit.ts';
import type { RateLimiter } from './rate-limiter.ts';
import { createRequestLimiter } from './request-limiter.ts';
import { rateLimitOf } from './settings.ts';

const startMs = 1_795_430_400_123;

/** Returns how many requests pass at one moment. */
function passing(limiter: RateLimiter, nowMs: number): number {
  let passed = 0;
  while (limiter.admit('a', nowMs)) passed += 1;
  return passed;
}

describe.each(['leaky-bucket', 'one-time-burst'] as const)('the level of a device, %s', (model) => {
  it('is what then passes, and when a refused request passes', () => {
    const gapsMs = fc.array(fc.integer({ min: 0, max: 1500 }), { maxLength: 40 });
    const settings = { requestsPerSecond: fc.constantFrom(1, 4, 8), burst: fc.integer({ min: 0, max: 12 }) };
    fc.assert(
      fc.property(gapsMs, fc.record(settings), (gaps, limit) => {
        const limiter = createRateLimiter(model, limit);
        if (limiter === undefined) throw new Error('This model has a limiter.');
        let nowMs = startMs;
        for (const gapMs of gaps) {
          nowMs += gapMs;
          limiter.admit('a', nowMs);
        }
        const size = limiter.size;
        const { left, throttledUntilMs } = limiter.level('a', nowMs);
        expect(limiter.size).toBe(size);
        expect(throttledUntilMs === undefined).toBe(left > 0);
        expect(passing(limiter, nowMs)).toBe(left);
        const untilMs = limiter.level('a', nowMs).throttledUntilMs ?? 0;
        expect(limiter.admit('a', untilMs - 1)).toBe(false);
        expect(limiter.admit('a', untilMs)).toBe(true);
      }),
    );
  });

  it('is 0 until the end of a hold', () => {
    const limiter = createRateLimiter(model);
    limiter?.exhaust('a', startMs, 5000);
    expect(limiter?.level('a', startMs)).toEqual({ left: 0, throttledUntilMs: startMs + 5000 });
  });
});

describe('the level of a device by its settings', () => {
  it('is that of the operation with the least left', () => {
    const limiter = createRequestLimiter(rateLimitOf({ burst: 3, scope: 'operation' }));
    const device = { address: '100.64.0.1' };
    limiter?.admit({ ...device, operation: 'getProfiles' }, startMs);
    limiter?.admit({ ...device, operation: 'getProfiles' }, startMs);
    expect(limiter?.level(device, startMs)).toEqual({ place: 'getProfiles', left: 2 });
  });

  it('is counted by what the settings count', () => {
    const limiter = createRequestLimiter(rateLimitOf({ key: 'device' }));
    const device = { address: '100.64.0.1', deviceIdentifier: 'fingerprint YQ==' };
    limiter?.admit(device, startMs);
    expect(limiter?.level({ ...device, address: '100.64.0.2' }, startMs)).toEqual({ left: 10 });
    expect(limiter?.level({ address: '100.64.0.1' }, startMs)).toEqual({ left: 11 });
  });
});
