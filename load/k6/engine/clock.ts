import exec from 'k6/execution';
import { setTimeout } from 'k6/timers';

/**
 * k6's own object, fetched once, as fetching it costs ten times what reading it does; before a user
 * runs there is none.
 */
let instance: typeof exec.instance | undefined;

/** Milliseconds with fractions on the test-run clock: monotonic, and one for all virtual users. */
export function nowMs(): number {
  instance ??= exec.instance;
  return instance.currentTestRunDuration;
}

/** This virtual user's number, from 0. */
export function userNumber(): number {
  return exec.vu.idInTest - 1;
}

export function sleepMs(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
