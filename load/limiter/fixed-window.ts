import type { ArrivalRange } from './exchange.ts';
import type { LimiterFigures, LimiterState } from './model.ts';
import { possibleStates } from './possible-states.ts';
import { laterWindows, mergeStarts, sameWindow, type WindowStart, windowOf } from './window.ts';

interface FixedState extends WindowStart {
  /**
   * `clock`: windows follow each other, wherever the first began. `request`: the next one begins
   * with the first request after the last.
   */
  readonly begins: 'clock' | 'request';
  readonly used: number;
}

/**
 * Models windows of a fixed length, each of which lets the same number of requests through, from
 * its first on. Gateways begin them by the clock or with a request; both are possible.
 */
export function fixedWindow(figures: LimiterFigures): LimiterState {
  const { windowMs, size } = windowOf(figures);
  /** Returns the windows that a request may be in, before it is counted. */
  const windowsAt = (state: FixedState, arrival: ArrivalRange): FixedState[] => {
    const { begins } = state;
    const found: FixedState[] = [];
    const same = sameWindow(state, arrival, windowMs);
    if (same !== undefined) found.push(fixedState(begins, same, state.used));
    const later =
      begins === 'clock' ? laterWindows(state, arrival, windowMs) : begunBy(arrival, state.fromMs + windowMs);
    for (const start of later) found.push(fixedState(begins, start, 0));
    return found;
  };
  return possibleStates<FixedState>({
    first: ({ earliestMs, latestMs }) => [
      fixedState('clock', { fromMs: earliestMs - windowMs, toMs: latestMs }, 0),
      fixedState('request', { fromMs: earliestMs, toMs: latestMs }, 0),
    ],
    after: (state, arrival, throttled) => {
      const left = windowsAt(state, arrival).filter(({ used }) => throttled === used >= size);
      return throttled ? left : left.map((window) => fixedState(window.begins, window, window.used + 1));
    },
    exhausted: (state, arrival) =>
      windowsAt(state, arrival).map((window) => fixedState(window.begins, window, size)),
    merge: (states) =>
      mergeStarts(states, (one, other) => one.used === other.used && one.begins === other.begins),
  });
}

/** Makes a state, each with its fields in the same order: the engine reads those of one form much faster. */
function fixedState(begins: FixedState['begins'], { fromMs, toMs }: WindowStart, used: number): FixedState {
  return { begins, used, fromMs, toMs };
}

function begunBy({ earliestMs, latestMs }: ArrivalRange, notBeforeMs: number): WindowStart[] {
  return latestMs < notBeforeMs ? [] : [{ fromMs: Math.max(earliestMs, notBeforeMs), toMs: latestMs }];
}
