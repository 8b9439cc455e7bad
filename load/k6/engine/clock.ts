import exec from 'k6/execution';
import { setTimeout } from 'k6/timers';
import { plan } from './plan.ts';

/**
 * k6's own object, fetched once, as fetching it costs ten times what reading it does; before a user
 * runs there is none.
 */
let instance: typeof exec.instance | undefined;

const headStartMs = plan.headStartMs ?? 0;

/**
 * Milliseconds with fractions on the test-run clock: monotonic, and one for all virtual users.
 * Negative during the head start.
 */
export function nowMs(): number {
  instance ??= exec.instance;
  return instance.currentTestRunDuration - headStartMs;
}

export function sleepMs(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
