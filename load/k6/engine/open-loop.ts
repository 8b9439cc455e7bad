import { lateAfterMs } from '../../lines.ts';
import type { LoadPlan } from '../../protocol.ts';
import { requestTimeoutMs, scheduleEndMs, scheduleStartMs } from '../../protocol.ts';
import type { Exchanges } from '../http/exchange.ts';
import { nowMs, sleepMs } from './clock.ts';
import { firstAnswers } from './first-answers.ts';
import { InFlightLimit } from './in-flight-limit.ts';
import type { LineOutlet } from './line-outlet.ts';
import type { FigureRecorder } from './recorder.ts';
import type { DueSource } from './source.ts';

/** After this long without a single answer the target is taken for lost. */
const lostAfterMs = 3000;
/** Even with nothing due the loop looks up this often: to hand out lines, and to notice the end. */
const longestSleepMs = 20;
/**
 * Waking up costs as much as half a request, so what falls due during a sleep leaves together, on
 * average half a sleep late. The more there is to do, the longer the sleep, so that a small fleet is in
 * time and a large one is cheap.
 */
const shortestSleepMs = 3;
const longestBusySleepMs = 8;
/** Requests a millisecond from which on a sleep is as long as it gets. */
const busyRate = 1;
/** So many viewers of a virtual user sign in at the same time; others begin later. */
const mostOthers = 128;
/** Weight of the newest look in what is known of the rate. */
const newShare = 0.1;

/**
 * Runs one virtual user: one timer for all of its devices, and as many requests in flight as rate
 * and latency ask for. Due times do not wait for answers; at the bound on requests in flight what
 * is due waits, and is late.
 */
export async function runOpenLoop(
  plan: Pick<LoadPlan, 'rampMs' | 'durationMs' | 'maxInFlight'>,
  user: number,
  sources: readonly DueSource[],
  recorder: FigureRecorder,
  exchanges: Exchanges,
  outlet: Pick<LineOutlet, 'tick' | 'isStopped'>,
): Promise<void> {
  const tick = (atMs: number): void => {
    recorder.tick(atMs);
    outlet.tick(atMs);
  };
  recorder.line({ kind: 'start', user, atMs: Math.round(Date.now() - nowMs() + scheduleStartMs) });
  let endMs = scheduleEndMs(plan);
  const limit = new InFlightLimit(plan.maxInFlight);
  // What falls due before the first answer waits for that.
  const flight: RequestsInFlight = { exchanges, recorder, others: 0, limit, isHeld: true };
  const first = await firstAnswers(sources, exchanges, endMs, () => tick(nowMs()));
  const accepted = first === 'accepted';
  let now = nowMs();
  let waited = false;
  let ratePerMs = 0;
  // What waits for the limit takes the place of what has landed, without waiting for the next look.
  exchanges.onSettled(() => {
    if (waited && now < endMs) waited = startDue(sources, now, flight);
  });
  while (accepted && now < endMs && exchanges.silentMs(now) < lostAfterMs) {
    tick(now);
    const lastMs = now;
    const lastSent = exchanges.counts().sent;
    waited = startDue(sources, now, flight);
    // What waits leaves with an answer, so a generator that is behind gains nothing by looking often.
    const sleep = Math.min(
      sleepTimeMs(sources, now, waited ? busyRate : ratePerMs),
      Math.max(1, endMs - now),
    );
    const wakeMs = nowMs() + sleep;
    await sleepMs(sleep);
    now = nowMs();
    const { sent, ownDelayMs, latencyMs } = exchanges.counts();
    ratePerMs += ((sent - lastSent) / (now - lastMs) - ratePerMs) * newShare;
    limit.adjust(Math.max(now - wakeMs, ownDelayMs), latencyMs, waited);
    flight.isHeld = waited && !limit.isOverloaded && (flight.isHeld || limit.isAtMost());
    if (outlet.isStopped()) endMs = now;
  }
  waited = false;
  const lost = accepted && now < endMs;
  // Requests to a target that refuses are not counted as due.
  if (first !== 'refused') countUnsent(sources, endMs, flight);
  await waitForInFlight(flight, tick, lost ? 0 : requestTimeoutMs);
  for (const { ended } of sources) ended?.();
  recorder.flush();
  const reason = !accepted ? first : lost ? 'lost' : 'done';
  const answeredMs = Math.max(0, exchanges.counts().lastAnsweredMs - scheduleStartMs);
  const abandoned = exchanges.inFlight();
  recorder.line({ kind: 'end', user, reason, atMs: now - scheduleStartMs, answeredMs, abandoned });
}

interface RequestsInFlight {
  readonly exchanges: Exchanges;
  readonly recorder: FigureRecorder;
  /** What sources do that is no exchange of a device. */
  others: number;
  readonly limit: InFlightLimit;
  /** Whether what is late waits for the target, and not for the generator. */
  isHeld: boolean;
}

const inFlight = ({ exchanges, others }: RequestsInFlight): number => exchanges.inFlight() + others;

/**
 * Starts what is due; returns whether anything had to wait. Runs for every request, so it counts the
 * room that is left itself, and without iterators, which cost k6's engine as much as ten steps.
 */
function startDue(sources: readonly DueSource[], now: number, flight: RequestsInFlight): boolean {
  for (let at = 0; at < sources.length; at += 1) {
    const source = sources[at];
    if (source === undefined) continue;
    const { wheel } = source;
    // Viewers who sign in take no room from devices that poll.
    const isLoad = source.unsent !== undefined;
    let room = roomFor(isLoad, flight);
    for (;;) {
      // Not all that starts is a request.
      if (room <= 0) room = roomFor(isLoad, flight);
      if (room <= 0) {
        if (isLoad) return true;
        break;
      }
      const device = wheel.take(now);
      if (device < 0) break;
      room -= 1;
      if (flight.isHeld && isLoad && now - wheel.takenDueMs() > lateAfterMs) {
        flight.recorder.event('heldByTarget');
      }
      const work = source.start(device, wheel.takenDueMs());
      if (work === undefined) continue;
      flight.others += 1;
      const ended = (): void => {
        flight.others -= 1;
      };
      work.then(ended, ended);
    }
  }
  return false;
}

function roomFor(isLoad: boolean, { exchanges, limit, others }: RequestsInFlight): number {
  return isLoad ? limit.current - exchanges.inFlight() : mostOthers - others;
}

/** Returns how long to sleep: until a device is due again, or longer under a high rate. */
function sleepTimeMs(sources: readonly DueSource[], now: number, ratePerMs: number): number {
  const busySleepMs = Math.min(longestBusySleepMs, (ratePerMs / busyRate) * longestBusySleepMs);
  const floorMs = Math.max(shortestSleepMs, busySleepMs);
  let least = longestSleepMs;
  // The devices are the last source, and the first of them are due soon.
  for (let at = sources.length - 1; at >= 0 && least > floorMs; at -= 1) {
    const quiet = sources[at]?.wheel.quietMs(now, least) ?? least;
    if (quiet < least) least = quiet;
  }
  return Math.max(floorMs, least);
}

/** Counts as due what was due and never sent. */
function countUnsent(
  sources: readonly DueSource[],
  endMs: number,
  { recorder, isHeld }: RequestsInFlight,
): void {
  for (const { wheel, unsent } of sources) {
    wheel.forEachDueBefore(endMs, (device, dueMs) => {
      const count = unsent?.(device, dueMs, endMs) ?? 0;
      recorder.due(dueMs, count);
      if (isHeld && count > 0) recorder.event('heldByTarget', count);
    });
  }
}

/** Waits for the requests still in flight. */
async function waitForInFlight(
  flight: RequestsInFlight,
  tick: (atMs: number) => void,
  mostMs: number,
): Promise<void> {
  const lastMs = nowMs() + mostMs;
  while (inFlight(flight) > 0 && nowMs() < lastMs) {
    await sleepMs(longestSleepMs);
    tick(nowMs());
  }
}
