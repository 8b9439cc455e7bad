import type { LoadPlan } from '../protocol.ts';
import { requestTimeoutMs, scheduleStartMs } from '../protocol.ts';
import { nowMs, sleepMs } from './clock.ts';
import type { Exchanges } from './exchange.ts';
import type { Recorder } from './recorder.ts';
import type { DueWheel } from './wheel.ts';

/** After this long without a single answer the target is taken for lost. */
const lostAfterMs = 3000;
/** Even with nothing due the loop looks up this often: to hand out lines, and to notice the end. */
const longestNapMs = 20;

/** Devices that fall due, and what they then do. */
export interface Source {
  readonly wheel: DueWheel;
  /** Starts what is due, without waiting for other devices. `undefined`: there is nothing to do after all. */
  start(device: number, dueMs: number): Promise<void> | undefined;
  /** Requests that a device still waiting at `endMs` owed by then; absent where they are not load, as with viewers. */
  owed?(device: number, dueMs: number, endMs: number): number;
}

/**
 * Runs one virtual user: one timer for all of its devices, and as many requests in flight as rate and latency ask for. Due
 * times do not wait for answers; at the bound on requests in flight what is due waits, and is late.
 */
export async function runOpenLoop(
  plan: LoadPlan,
  user: number,
  sources: readonly Source[],
  recorder: Recorder,
  exchanges: Exchanges,
): Promise<void> {
  const endMs = scheduleStartMs + plan.durationMs;
  const flight = { count: 0 };
  let now = nowMs();
  while (now < endMs && exchanges.silentMs(now) < lostAfterMs) {
    recorder.tick(now);
    startDue(sources, now, flight, plan.maxInFlight);
    const quiet = sources.reduce(
      (least, { wheel }) => Math.min(least, wheel.quietMs(now, longestNapMs)),
      longestNapMs,
    );
    await sleepMs(Math.max(1, Math.min(quiet, endMs - now)));
    now = nowMs();
  }
  for (const { wheel, owed } of sources) {
    wheel.forEachDueBefore(endMs, (device, dueMs) => recorder.due(dueMs, owed?.(device, dueMs, endMs) ?? 0));
  }
  const lost = now < endMs;
  await landed(flight, recorder, lost ? 0 : requestTimeoutMs);
  recorder.flush();
  recorder.line({ kind: 'end', user, reason: lost ? 'lost' : 'done', atMs: now - scheduleStartMs });
}

function startDue(
  sources: readonly Source[],
  now: number,
  flight: { count: number },
  maxInFlight: number,
): void {
  for (const { wheel, start } of sources) {
    while (flight.count < maxInFlight) {
      const device = wheel.take(now);
      if (device < 0) break;
      const work = start(device, wheel.takenDueMs);
      if (work === undefined) continue;
      flight.count += 1;
      work.finally(() => {
        flight.count -= 1;
      });
    }
  }
}

/** Waits for the requests still in flight. */
async function landed(flight: { count: number }, recorder: Recorder, mostMs: number): Promise<void> {
  const lastMs = nowMs() + mostMs;
  while (flight.count > 0 && nowMs() < lastMs) {
    await sleepMs(longestNapMs);
    recorder.tick(nowMs());
  }
}
