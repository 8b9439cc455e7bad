export type LimiterRow = readonly [address: string, ...figures: number[]];

/** Counts requests per device, where a device is its address. All times are milliseconds. */
export interface RateLimiter {
  /** Returns whether this request passes, and counts it. */
  admit(address: string, nowMs: number): boolean;
  /** Uses up the device's requests, so that none passes for the next `holdMs`. */
  exhaust(address: string, nowMs: number, holdMs: number): void;
  /** Returns the figures of each device in the form that `restore` reads. */
  dump(): LimiterRow[];
  restore(rows: readonly LimiterRow[]): void;
  /** Devices seen so far. */
  readonly size: number;
}
