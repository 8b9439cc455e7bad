import type { ArrivalRange } from './exchange.ts';
import type { LimiterFigures, LimiterState } from './model.ts';
import { possibleStates } from './possible-states.ts';
import { windowOf } from './window.ts';

interface LogState {
  /** Some limiters count what they refuse, too. */
  readonly countsRefused: boolean;
  /** When the last requests arrived that count, as many as the window holds; the latest last. */
  readonly log: readonly ArrivalRange[];
}

/**
 * Models a log of the requests of the last window: a request passes while the log holds fewer than
 * the limit. Whatever the log forgets is older than its oldest entry.
 */
export function slidingWindowLog(figures: LimiterFigures): LimiterState {
  const { windowMs, size } = windowOf(figures);
  const pushed = (state: LogState, arrival: ArrivalRange): LogState => ({
    ...state,
    log: [...(state.log.length < size ? state.log : state.log.slice(1)), arrival],
  });
  const refused = (state: LogState, arrival: ArrivalRange): LogState[] => {
    const [oldest] = state.log;
    if (state.log.length < size || oldest === undefined) return [];
    if (arrival.earliestMs > oldest.latestMs + windowMs) return [];
    // It is still in the window, and so is everything that came after it.
    const fromMs = arrival.earliestMs - windowMs;
    const isKnown = state.log.every(({ earliestMs }) => earliestMs >= fromMs);
    const known = isKnown ? state : { ...state, log: state.log.map((one) => notBefore(one, fromMs)) };
    return [state.countsRefused ? pushed(known, arrival) : known];
  };
  const admitted = (state: LogState, arrival: ArrivalRange): LogState[] => {
    const [oldest] = state.log;
    if (state.log.length < size || oldest === undefined) return [pushed(state, arrival)];
    const fromMs = oldest.earliestMs + windowMs;
    if (fromMs > arrival.latestMs) return [];
    return [pushed(state, { ...arrival, earliestMs: Math.max(arrival.earliestMs, fromMs) })];
  };
  return possibleStates<LogState>({
    first: () => [
      { countsRefused: false, log: [] },
      { countsRefused: true, log: [] },
    ],
    after: (state, arrival, throttled) => (throttled ? refused : admitted)(state, arrival),
    exhausted: (state, arrival) => [{ ...state, log: Array.from({ length: size }, () => arrival) }],
    merge: (states) => states.slice(-mostStates),
  });
}

function notBefore(arrival: ArrivalRange, fromMs: number): ArrivalRange {
  return arrival.earliestMs >= fromMs ? arrival : { earliestMs: fromMs, latestMs: arrival.latestMs };
}

/** Only violations add states, two each; the last ones allow the most. */
const mostStates = 8;
