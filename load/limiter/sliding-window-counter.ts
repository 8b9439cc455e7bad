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
    if (same !== undefined) found.push(counterState(state, same, state.previous, state.current));
    for (const later of laterWindows(state, arrival, windowMs)) {
      found.push(counterState(state, later, later.windows === 1 ? state.current : 0, 0));
    }
    const idleFromMs = state.fromMs + 2 * windowMs;
    if (arrival.latestMs >= idleFromMs)
      found.push(counterState(state, { fromMs: arrival.earliestMs, toMs: arrival.latestMs }, 0, 0));
    return found;
  };
  const counted = (
    state: CounterState,
    arrival: ArrivalRange,
    throttled: boolean,
  ): CounterState | undefined => {
    const { previous, current, countsRefused, rounds } = state;
    // What the window before may weigh at most; more of it, and the request is refused.
    const room = size - current - (rounds ? 0 : 1);
    const next = throttled && !countsRefused ? current : current + 1;
    if (previous === 0) {
      const admits = rounds ? room > 0 : room >= 0;
      return admits === throttled ? undefined : counterState(state, state, previous, next);
    }
    // The window before always weighs something.
    if (!throttled && room <= 0) return undefined;
    // The window began so long before the arrival when the weight is exactly the room.
    const ageMs = windowMs * (1 - room / previous);
    const known = throttled
      ? narrowed(state, arrival.earliestMs - ageMs, Number.POSITIVE_INFINITY)
      : narrowed(state, Number.NEGATIVE_INFINITY, arrival.latestMs - ageMs);
    return known && counterState(state, known, previous, next);
  };
  return possibleStates<CounterState>({
    first: ({ earliestMs, latestMs }) =>
      variants.map((variant) =>
        counterState(variant, { fromMs: earliestMs - windowMs, toMs: latestMs }, 0, 0),
      ),
    after: (state, arrival, throttled) => {
      const left: CounterState[] = [];
      for (const window of windowsAt(state, arrival)) {
        const next = counted(window, arrival, throttled);
        if (next !== undefined) left.push(next);
      }
      return left;
    },
    exhausted: (state, arrival) =>
      windowsAt(state, arrival).map((window) => counterState(window, window, window.previous, size)),
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

/** Makes a state, each with its fields in the same order: the engine reads those of one form much faster. */
function counterState(
  { countsRefused, rounds }: Pick<CounterState, 'countsRefused' | 'rounds'>,
  { fromMs, toMs }: WindowStart,
  previous: number,
  current: number,
): CounterState {
  return { countsRefused, rounds, previous, current, fromMs, toMs };
}
