import { LeakyBucket } from './leaky-bucket.ts';
import { OneTimeBurst } from './one-time-burst.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** The documented limit: requests a second of one device, and the extra ones [behaviour.md, Throttling]. */
export const burstRequests = 10;

export const rateLimitModels = ['one-time-burst', 'leaky-bucket', 'off'] as const;

export type RateLimitModel = (typeof rateLimitModels)[number];

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
