import type { ArrivalRange } from './exchange.ts';
import type { LimiterFigures, LimiterState } from './model.ts';
import { possibleStates } from './possible-states.ts';
import { laterWindows, mergeStarts, narrowed, sameWindow, type WindowStart, windowOf } from './window.ts';

interface CounterState extends WindowStart {
  /** Some limiters count what they refuse, too. */
  readonly countsRefused: boolean;
  /** Whether the weighted count is rounded down before a request is added to it. */
  readonly rounds: boolean;
  /** Requests that count, in the window before and in this one. */
  readonly previous: number;
  readonly current: number;
}

const variants = [false, true].flatMap((countsRefused) =>
  [false, true].map((rounds) => ({ countsRefused, rounds })),
);

/**
 * Models a counter for each window: a request passes while the count of this window, and of the one
 * before weighted by the share of it that is less than a window ago, leave room for it. HAProxy's
 * rates are such counters (freq_ctr.c): a counter that was idle for two windows begins anew.
 */
export function slidingWindowCounter(figures: LimiterFigures): LimiterState {
  const { windowMs, size } = windowOf(figures);
  const windowsAt = (state: CounterState, arrival: ArrivalRange): CounterState[] => {
    const found: CounterState[] = [];
    const same = sameWindow(state, arrival, windowMs);
    if (same !== undefined) found.push(same);
    for (const { fromMs, toMs, windows } of laterWindows(state, arrival, windowMs)) {
      const previous = windows === 1 ? state.current : 0;
      found.push({ ...state, fromMs, toMs, previous, current: 0 });
    }
    const idleFromMs = state.fromMs + 2 * windowMs;
    if (arrival.latestMs >= idleFromMs)
      found.push({ ...state, fromMs: arrival.earliestMs, toMs: arrival.latestMs, previous: 0, current: 0 });
    return found;
  };
  const counted = (state: CounterState, arrival: ArrivalRange, throttled: boolean): CounterState[] => {
    const { previous, current, countsRefused, rounds } = state;
    // What the window before may weigh at most; more of it, and the request is refused.
    const room = size - current - (rounds ? 0 : 1);
    const next = throttled && !countsRefused ? state : { ...state, current: current + 1 };
    if (previous === 0) {
      const admits = rounds ? room > 0 : room >= 0;
      return admits === throttled ? [] : [next];
    }
    // The window before always weighs something.
    if (!throttled && room <= 0) return [];
    // The window began so long before the arrival when the weight is exactly the room.
    const ageMs = windowMs * (1 - room / previous);
    const known = throttled
      ? narrowed(next, arrival.earliestMs - ageMs, Number.POSITIVE_INFINITY)
      : narrowed(next, Number.NEGATIVE_INFINITY, arrival.latestMs - ageMs);
    return known === undefined ? [] : [known];
  };
  return possibleStates<CounterState>({
    first: ({ earliestMs, latestMs }) =>
      variants.map((variant) => ({
        ...variant,
        fromMs: earliestMs - windowMs,
        toMs: latestMs,
        previous: 0,
        current: 0,
      })),
    after: (state, arrival, throttled) =>
      windowsAt(state, arrival).flatMap((window) => counted(window, arrival, throttled)),
    exhausted: (state, arrival) => windowsAt(state, arrival).map((window) => ({ ...window, current: size })),
    merge: (states) =>
      mergeStarts(
        states,
        (one, other) =>
          one.current === other.current &&
          one.previous === other.previous &&
          one.countsRefused === other.countsRefused &&
          one.rounds === other.rounds,
      ),
  });
}
