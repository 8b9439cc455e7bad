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
