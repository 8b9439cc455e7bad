import type { ArrivalRange } from './exchange.ts';
import type { LimiterState } from './model.ts';

/** How a limiter changes, as far as it is known. */
export interface StateRules<State> {
  /** Returns the states that a limiter may be in when a device's first request arrives. */
  readonly first: (arrival: ArrivalRange) => readonly State[];
  /** Returns the states after a request that arrived then and got this answer; none where it cannot. */
  readonly after: (state: State, arrival: ArrivalRange, throttled: boolean) => readonly State[];
  /** Returns the states of a limiter that has nothing left when a request arrived. */
  readonly exhausted: (state: State, arrival: ArrivalRange) => readonly State[];
  /** Returns fewer states that allow at least as much. */
  readonly merge: (states: readonly State[]) => readonly State[];
}

/** Keeps every state that agrees with the answers so far. */
export function possibleStates<State>(rules: StateRules<State>): LimiterState {
  let states: readonly State[] | undefined;
  const known = (arrival: ArrivalRange): readonly State[] => states ?? rules.first(arrival);
  const after = lastAnswers((arrival, throttled) => {
    const left: State[] = [];
    for (const state of known(arrival)) {
      for (const next of rules.after(state, arrival, throttled)) left.push(next);
    }
    return left;
  });
  return {
    can: (arrival, throttled) => after.of(arrival, throttled).length > 0,
    observe: (arrival, throttled) => {
      const left = after.of(arrival, throttled);
      if (left.length === 0) return false;
      after.forget();
      states = rules.merge(left);
      return true;
    },
    exhaust: (arrival) => {
      const before = known(arrival);
      after.forget();
      states = rules.merge([...before, ...before.flatMap((state) => rules.exhausted(state, arrival))]);
    },
  };
}

/**
 * Keeps what was worked out for one arrival and either answer: whoever asks what a limiter can
 * answer tells next what it did answer. To be forgotten whenever what it was worked out from changes.
 */
export function lastAnswers<Found>(workOut: (arrival: ArrivalRange, throttled: boolean) => Found): {
  of(arrival: ArrivalRange, throttled: boolean): Found;
  forget(): void;
} {
  let last: ArrivalRange | undefined;
  let ifAdmitted: Found | undefined;
  let ifThrottled: Found | undefined;
  const forget = (): void => {
    last = undefined;
    ifAdmitted = undefined;
    ifThrottled = undefined;
  };
  return {
    of: (arrival, throttled) => {
      if (arrival !== last) forget();
      last = arrival;
      if (throttled) {
        ifThrottled ??= workOut(arrival, true);
        return ifThrottled;
      }
      ifAdmitted ??= workOut(arrival, false);
      return ifAdmitted;
    },
    forget,
  };
}
