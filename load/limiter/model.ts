import type { ArrivalRange } from './exchange.ts';

/**
 * The documented limit can be read in two ways [THR], and both reproduce the documented table of
 * requests.
 */
export const limiterModels = ['one-time burst', 'token bucket'] as const;
export type LimiterModel = (typeof limiterModels)[number];

export interface LimiterFigures {
  readonly ratePerSecond: number;
  /** Requests that may come at once beyond the first. */
  readonly burst: number;
}

/** One request a second and ten more [THR]. */
export const documented: LimiterFigures = { ratePerSecond: 1, burst: 10 };

/** All that may be true of a limiter, given what one device has seen of it. */
export interface LimiterState {
  /** Whether this answer could come to a request that arrived then. */
  can(arrival: ArrivalRange, throttled: boolean): boolean;
  /** Keeps what agrees with an answer; `false`, and nothing changes, where nothing does. */
  observe(arrival: ArrivalRange, throttled: boolean): boolean;
  /**
   * After an answer that nothing explains: from here on the device may have nothing left, so that
   * what follows is judged by itself.
   */
  exhaust(arrival: ArrivalRange): void;
}
