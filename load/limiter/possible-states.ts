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
  const after = (arrival: ArrivalRange, throttled: boolean): readonly State[] =>
    known(arrival).flatMap((state) => rules.after(state, arrival, throttled));
  return {
    can: (arrival, throttled) => after(arrival, throttled).length > 0,
    observe: (arrival, throttled) => {
      const left = after(arrival, throttled);
      if (left.length === 0) return false;
      states = rules.merge(left);
      return true;
    },
    exhaust: (arrival) => {
      const before = known(arrival);
      states = rules.merge([...before, ...before.flatMap((state) => rules.exhausted(state, arrival))]);
    },
  };
}
