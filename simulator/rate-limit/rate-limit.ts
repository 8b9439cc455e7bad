import { LeakyBucket } from './leaky-bucket.ts';
import { OneTimeBurst } from './one-time-burst.ts';

/** The documented limit: requests a second of one device, and the extra ones [behaviour.md, Throttling]. */
export const burstRequests = 10;

export const rateLimitModels = ['one-time-burst', 'leaky-bucket', 'off'] as const;

export type RateLimitModel = (typeof rateLimitModels)[number];

export type LimiterRow = readonly [address: string, ...figures: number[]];

/** Counts requests per device, where a device is its address. All times are milliseconds. */
export interface RateLimiter {
  /** Whether this request may pass; counts it. */
  admit(address: string, nowMs: number): boolean;
  /** Uses up what the device has, so that nothing passes for the next `holdMs`. */
  exhaust(address: string, nowMs: number, holdMs: number): void;
  /** What is known of each device, as numbers that `restore` understands. */
  dump(): LimiterRow[];
  restore(rows: readonly LimiterRow[]): void;
  /** Devices seen so far. */
  readonly size: number;
}

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
