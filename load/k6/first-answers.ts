import { nowMs, sleepMs } from './clock.ts';
import type { Exchanges } from './exchange.ts';
import type { Source } from './open-loop.ts';

/** One device may meet a target's bad moment; that as many do, one after the other, is no accident. */
const mostTries = 5;
/** How much sooner than due a first request may leave, so that looking at its answer makes no other late. */
const mostEarlyMs = 500;
const lookEveryMs = 5;

/**
 * Looks at the first answers before the rate is raised: sends the requests of the devices that are due first, each alone, until
 * one is answered as expected. `false`: none was, and nothing more may be sent.
 */
export async function firstAnswersHold(
  sources: readonly Source[],
  exchanges: Exchanges,
  endMs: number,
): Promise<boolean> {
  for (let tries = 0; tries < mostTries && nowMs() < endMs; tries += 1) {
    const first = firstDue(sources);
    if (first === undefined) return true;
    const { source, device, dueMs } = first;
    while (nowMs() < Math.min(dueMs - mostEarlyMs, endMs)) await sleepMs(lookEveryMs);
    source.wheel.remove(device);
    await source.start(device, dueMs);
    while (exchanges.inFlight() > 0 && nowMs() < endMs) await sleepMs(lookEveryMs);
    if (exchanges.counts().expectedAnswers > 0) return true;
  }
  return exchanges.counts().unexpectedAnswers === 0 && exchanges.inFlight() === 0;
}

interface FirstDue {
  readonly source: Source;
  readonly device: number;
  readonly dueMs: number;
}

/** Of the sources that send load. */
function firstDue(sources: readonly Source[]): FirstDue | undefined {
  let first: FirstDue | undefined;
  for (const source of sources) {
    if (source.owed === undefined) continue;
    source.wheel.forEachDueBefore(first?.dueMs ?? Number.POSITIVE_INFINITY, (device, dueMs) => {
      if (dueMs < (first?.dueMs ?? Number.POSITIVE_INFINITY)) first = { source, device, dueMs };
    });
  }
  return first;
}
