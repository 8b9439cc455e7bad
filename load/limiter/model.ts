import type { ArrivalRange } from './exchange.ts';

/**
 * The documented limit can be read in two ways [THR], and both reproduce the documented table of
 * requests.
 */
export const limiterModels = ['leaky-bucket', 'one-time-burst'] as const;
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
  /** Tells whether a request that arrived then could have received this answer. */
  can(arrival: ArrivalRange, throttled: boolean): boolean;
  /**
   * Keeps the states that agree with an answer; returns `false`, and changes nothing, where none
   * does.
   */
  observe(arrival: ArrivalRange, throttled: boolean): boolean;
  /**
   * Allows for an exhausted limit after an answer that no state explains, so that later answers are
   * judged independently.
   */
  exhaust(arrival: ArrivalRange): void;
}
