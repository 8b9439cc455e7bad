import { LeakyBucket } from './leaky-bucket.ts';
import { OneTimeBurst } from './one-time-burst.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** Requests that a device may send beyond one a second [behaviour.md, Throttling]. */
export const burstRequests = 10;

/**
 * The models of the rate limit: a burst that refills (nginx `limit_req`), a burst that is spent
 * once in a device's life, or no limit.
 */
export const rateLimitModels = ['leaky-bucket', 'one-time-burst', 'off'] as const;

export type RateLimitModel = (typeof rateLimitModels)[number];

/** Returns a rate limiter of the model; undefined for `off`. */
export function createRateLimiter(model: RateLimitModel): RateLimiter | undefined {
  switch (model) {
    case 'one-time-burst':
      return new OneTimeBurst(burstRequests);
    case 'leaky-bucket':
      return new LeakyBucket(burstRequests);
    case 'off':
      return undefined;
  }
}
