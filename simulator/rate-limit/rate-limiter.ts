export type LimiterRow = readonly [address: string, ...figures: number[]];

/** What a device may still send. */
export interface LimiterLevel {
  /** Requests that would pass now, one behind the other. */
  readonly left: number;
  /** When the next request passes; absent if it passes now. */
  readonly throttledUntilMs?: number;
}

/** Counts requests per device, where a device is its address. All times are milliseconds. */
export interface RateLimiter {
  /** Returns whether this request passes, and counts it. */
  admit(address: string, nowMs: number): boolean;
  /** Uses up the device's requests, so that none passes for the next `holdMs`. */
  exhaust(address: string, nowMs: number, holdMs: number): void;
  /** Returns what the device may still send, and counts nothing. */
  level(address: string, nowMs: number): LimiterLevel;
  /** Returns the figures of each device in the form that `restore` reads. */
  dump(): LimiterRow[];
  restore(rows: readonly LimiterRow[]): void;
  /** Devices seen so far. */
  readonly size: number;
}
