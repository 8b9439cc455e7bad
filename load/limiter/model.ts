import type { DeviceLimit, LimiterModel, TargetLimit } from '../../core/index.ts';
import type { ArrivalRange } from './exchange.ts';

/**
 * The models that a limiter may follow where its owner names none. The documented limit can be read
 * in these two ways [THR], and both reproduce the documented table of requests.
 */
const unnamedModels: readonly LimiterModel[] = ['leaky-bucket', 'one-time-burst'];

/** Returns the models that a limiter may follow. */
export function allowedModels({ model }: Pick<TargetLimit, 'model'>): readonly LimiterModel[] {
  return model === undefined ? unnamedModels : [model];
}

export interface LimiterFigures {
  readonly ratePerSecond: number;
  /** Requests that may come at once beyond the first. */
  readonly burst: number;
}

/** Tells whether a model counts the requests of a window. */
export const isWindow = (model: LimiterModel | undefined): boolean =>
  model !== undefined && !unnamedModels.includes(model);

export function figuresOf({ requestsPerSecond, burst }: DeviceLimit): LimiterFigures {
  return { ratePerSecond: requestsPerSecond, burst };
}

/** Returns the time in which a limit lets one request through, milliseconds. */
export const unitMsOf = ({ ratePerSecond }: LimiterFigures): number => 1000 / ratePerSecond;

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
