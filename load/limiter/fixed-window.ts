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
    const same = sameWindow(state, arrival, windowMs);
    const next =
      state.begins === 'clock'
        ? laterWindows(state, arrival, windowMs)
        : begunBy(arrival, state.fromMs + windowMs);
    const later = next.map(({ fromMs, toMs }) => ({ ...state, fromMs, toMs, used: 0 }));
    return same === undefined ? later : [same, ...later];
  };
  return possibleStates<FixedState>({
    first: ({ earliestMs, latestMs }) => [
      { begins: 'clock', fromMs: earliestMs - windowMs, toMs: latestMs, used: 0 },
      { begins: 'request', fromMs: earliestMs, toMs: latestMs, used: 0 },
    ],
    after: (state, arrival, throttled) =>
      windowsAt(state, arrival).flatMap((window) => {
        if (throttled !== window.used >= size) return [];
        return [throttled ? window : { ...window, used: window.used + 1 }];
      }),
    exhausted: (state, arrival) => windowsAt(state, arrival).map((window) => ({ ...window, used: size })),
    merge: (states) =>
      mergeStarts(states, (one, other) => one.used === other.used && one.begins === other.begins),
  });
}

function begunBy({ earliestMs, latestMs }: ArrivalRange, notBeforeMs: number): WindowStart[] {
  return latestMs < notBeforeMs ? [] : [{ fromMs: Math.max(earliestMs, notBeforeMs), toMs: latestMs }];
}
