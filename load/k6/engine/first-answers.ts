import type { Exchanges } from '../http/exchange.ts';
import { nowMs, sleepMs } from './clock.ts';
import type { DueSource } from './source.ts';

/**
 * One device may meet a target's bad moment; that as many do, one after the other, is no accident.
 */
const mostTries = 5;
/**
 * How much sooner than due a first request may leave, so that looking at its answer makes no other
 * late.
 */
const mostEarlyMs = 500;
const pollEveryMs = 5;

/**
 * `accepted`: the rate may be raised; `refused`: nothing more may be sent; `waited`: the first
 * response arrived after the end of the run.
 */
export type FirstAnswers = 'accepted' | 'refused' | 'waited';

/**
 * Looks at the first answers before the rate is raised: sends the requests of the devices that are
 * due first, each alone, until one is answered as expected. What is due after the end is not sent,
 * and each answer is waited for, also beyond the end: it says what it says however late it comes.
 * `tick` is called while it waits.
 */
export async function firstAnswers(
  sources: readonly DueSource[],
  exchanges: Exchanges,
  endMs: number,
  tick: () => void,
): Promise<FirstAnswers> {
  const poll = async (): Promise<void> => {
    await sleepMs(pollEveryMs);
    tick();
  };
  for (let tries = 0; tries < mostTries && nowMs() < endMs; tries += 1) {
    const first = firstDue(sources, endMs);
    if (first === undefined) break;
    const { source, device, dueMs } = first;
    while (nowMs() < dueMs - mostEarlyMs) await poll();
    source.wheel.remove(device);
    await source.start(device, dueMs);
    // k6 gives each request up in time.
    while (exchanges.inFlight() > 0) await poll();
    if (exchanges.counts().expectedAnswers > 0) return nowMs() < endMs ? 'accepted' : 'waited';
  }
  // Where nothing was sent there is nothing to be said against the target.
  return exchanges.counts().unexpectedAnswers > 0 ? 'refused' : 'accepted';
}

interface FirstDue {
  readonly source: DueSource;
  readonly device: number;
  readonly dueMs: number;
}

/**
 * Returns the first device that is due among the sources that send load; `undefined` where none is
 * due before the end.
 */
function firstDue(sources: readonly DueSource[], endMs: number): FirstDue | undefined {
  let first: FirstDue | undefined;
  for (const source of sources) {
    if (source.unsent === undefined) continue;
    source.wheel.forEachDueBefore(first?.dueMs ?? endMs, (device, dueMs) => {
      if (dueMs < (first?.dueMs ?? endMs)) first = { source, device, dueMs };
    });
  }
  return first;
}
