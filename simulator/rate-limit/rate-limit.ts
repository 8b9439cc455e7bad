import { type DeviceLimit, documentedLimit } from '../../core/basics.ts';
import { LeakyBucket } from './leaky-bucket.ts';
import { OneTimeBurst } from './one-time-burst.ts';
import type { RateLimiter } from './rate-limiter.ts';

/**
 * The models of the rate limit: a burst that refills (nginx `limit_req`), a burst that is spent
 * once in a device's life, or no limit.
 */
export const rateLimitModels = ['leaky-bucket', 'one-time-burst', 'off'] as const;

export type RateLimitModel = (typeof rateLimitModels)[number];

/** Returns a rate limiter of the model; undefined for `off`. */
export function createRateLimiter(
  model: RateLimitModel,
  { requestsPerSecond, burst }: Pick<DeviceLimit, 'requestsPerSecond' | 'burst'> = documentedLimit,
): RateLimiter | undefined {
  switch (model) {
    case 'one-time-burst':
      return new OneTimeBurst(burst, requestsPerSecond);
    case 'leaky-bucket':
      return new LeakyBucket(burst, requestsPerSecond);
    case 'off':
      return undefined;
  }
}
