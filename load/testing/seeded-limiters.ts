import { documentedLimit, type TargetLimit } from '../../core/index.ts';
import type { LimiterExchange } from '../limiter/exchange.ts';
import type { ObservedDevice } from '../limiter/judge-fleet.ts';
import { pairOf } from '../scenarios/throttling/k6/limit-pairs.ts';
import { boutsOf, type Role, roleOf, startOf } from '../scenarios/throttling/k6/limit-schedule.ts';

/**
 * Limiters written for tests alone, by the definition of each model, and wrong ones; and the
 * schedule of the scenario carried out against them with made-up travel times.
 */

/** Whether a request of this caller that arrives now is refused. Time never runs backwards. */
export type Limiter = (caller: string, atMs: number) => boolean;

type Single = (atMs: number) => boolean;

/** Gives every caller the same limit, each by itself. */
export function perCaller(make: () => Single, keyOf = (caller: string) => caller): Limiter {
  const singles = new Map<string, Single>();
  return (caller, atMs) => {
    const key = keyOf(caller);
    const single = singles.get(key) ?? make();
    singles.set(key, single);
    return single(atMs);
  };
}

export function slots({ burst = 10, slotMs = 1000 } = {}): Single {
  let origin = Number.NaN;
  let last = -1;
  let used = 0;
  return (atMs) => {
    if (Number.isNaN(origin)) origin = atMs;
    const slot = Math.floor((atMs - origin) / slotMs);
    if (slot > last) {
      last = slot;
      return false;
    }
    if (used >= burst) return true;
    used += 1;
    return false;
  };
}

/** Returns a limiter that saves up unused seconds, which no documented model does. */
export function savingSlots({ burst = 10 } = {}): Single {
  let origin = Number.NaN;
  let taken = 0;
  return (atMs) => {
    if (Number.isNaN(origin)) origin = atMs;
    if (taken >= burst + 1 + Math.floor((atMs - origin) / 1000)) return true;
    taken += 1;
    return false;
  };
}

export function bucket({ burst = 10, perSecond = 1, refusedCosts = false } = {}): Single {
  let level = burst + 1;
  let lastMs = Number.NaN;
  return (atMs) => {
    if (!Number.isNaN(lastMs)) level = Math.min(burst + 1, level + ((atMs - lastMs) / 1000) * perSecond);
    lastMs = atMs;
    if (level < 1) {
      if (refusedCosts) level = Math.max(0, level - 1);
      return true;
    }
    level -= 1;
    return false;
  };
}

/** Returns a limiter that is full again a second after it last was: eleven in any second. */
export function refilling({ size = 11, everyMs = 1000 } = {}): Single {
  let sinceMs = Number.NaN;
  let used = 0;
  return (atMs) => {
    if (Number.isNaN(sinceMs) || atMs - sinceMs >= everyMs) {
      sinceMs = atMs;
      used = 0;
    }
    used += 1;
    return used > size;
  };
}

/** Returns a bucket that admits nothing for `holdMs` after each refusal. */
export function holding(holdMs: number, inner: Single = bucket()): Single {
  let heldUntilMs = Number.NEGATIVE_INFINITY;
  return (atMs) => {
    if (atMs < heldUntilMs) return true;
    const refused = inner(atMs);
    if (refused) heldUntilMs = atMs + holdMs;
    return refused;
  };
}

/** Returns GCRA (ITU-T I.371), as Redis modules and Envoy-like gateways have it. */
export function gcra({ burst = 10, perSecond = 1 } = {}): Single {
  const intervalMs = 1000 / perSecond;
  let dueMs = Number.NEGATIVE_INFINITY;
  return (atMs) => {
    if (dueMs - atMs > burst * intervalMs) return true;
    dueMs = Math.max(dueMs, atMs) + intervalMs;
    return false;
  };
}

/** Returns windows that begin by the clock, all at the same moments. */
export function clockWindows({ size = 10, windowMs = 10_000, offsetMs = 3210 } = {}): Single {
  let window = Number.NaN;
  let used = 0;
  return (atMs) => {
    const now = Math.floor((atMs + offsetMs) / windowMs);
    if (now !== window) used = 0;
    window = now;
    used += 1;
    return used > size;
  };
}

/** Returns a log of the requests of the last window; `counts`: also of those that were refused. */
export function slidingLog({ size = 10, windowMs = 10_000, counts = false } = {}): Single {
  let log: number[] = [];
  return (atMs) => {
    log = log.filter((earlier) => atMs - earlier < windowMs);
    const refused = log.length >= size;
    if (!refused || counts) log.push(atMs);
    return refused;
  };
}

/** Returns a counter of this window and the last, weighted; windows begin by the clock. */
export function slidingCounter({
  size = 10,
  windowMs = 10_000,
  counts = false,
  offsetMs = 4567,
} = {}): Single {
  let window = Number.NaN;
  let last = 0;
  let current = 0;
  return (atMs) => {
    const now = Math.floor((atMs + offsetMs) / windowMs);
    if (now !== window) {
      last = now === window + 1 ? current : 0;
      current = 0;
      window = now;
    }
    const share = 1 - ((atMs + offsetMs) % windowMs) / windowMs;
    const refused = last * share + current + 1 > size;
    if (!refused || counts) current += 1;
    return refused;
  };
}

/** Returns HAProxy's rate of a stick table (freq_ctr.c), which rounds down; windows begin with a request. */
export function stickTable({ size = 10, windowMs = 10_000, counts = false } = {}): Single {
  let tickMs = Number.NaN;
  let last = 0;
  let current = 0;
  const add = (atMs: number): void => {
    if (Number.isNaN(tickMs)) tickMs = atMs;
    if (atMs - tickMs >= windowMs) {
      [last, current] = [current, 0];
      tickMs += windowMs;
      if (atMs - tickMs >= windowMs) [last, tickMs] = [0, atMs];
    }
    current += 1;
  };
  const total = (atMs: number): number => {
    if (Number.isNaN(tickMs)) return 0;
    const remainMs = tickMs + windowMs - atMs;
    if (remainMs >= 0) return Math.floor((last * remainMs) / windowMs + current);
    return Math.floor((current * Math.max(0, remainMs + windowMs)) / windowMs);
  };
  return (atMs) => {
    const refused = total(atMs) >= size;
    if (!refused || counts) add(atMs);
    return refused;
  };
}

export interface SimulatedRun {
  readonly devices: number;
  readonly durationMs: number;
  readonly seed: number;
  /** How long a request is on its way, and its answer on the way back. */
  readonly travelMs: () => number;
  /** As documented unless given. */
  readonly limit?: TargetLimit;
}

/** A device on its way through its bouts. */
interface Runner {
  readonly device: number;
  readonly role: Role;
  readonly bouts: ReturnType<typeof boutsOf>;
  readonly startMs: number;
  readonly exchanges: LimiterExchange[];
  bout: number;
  sent: number;
  refused: number;
  nextMs: number;
}

export interface Simulated {
  readonly observed: readonly ObservedDevice[];
  readonly peer: readonly LimiterExchange[];
}

/** Runs the schedule: requests of all devices reach the limiter in the order of their arrival. */
export function carryOut(limiter: Limiter, run: SimulatedRun): Simulated {
  const runners = Array.from({ length: run.devices }, (_, device) => runnerOf(device, run));
  const arriving: { runner: Runner; sentMs: number; arrivesMs: number }[] = [];
  const send = (runner: Runner): void => {
    if (runner.nextMs >= run.durationMs || runner.bouts[runner.bout] === undefined) return;
    arriving.push({ runner, sentMs: runner.nextMs, arrivesMs: runner.nextMs + run.travelMs() });
    arriving.sort((a, b) => b.arrivesMs - a.arrivesMs);
  };
  for (const runner of runners) send(runner);
  for (let next = arriving.pop(); next !== undefined; next = arriving.pop()) {
    const { runner, sentMs, arrivesMs } = next;
    const throttled = limiter(callerOf(runner, run), arrivesMs);
    const answeredMs = arrivesMs + run.travelMs();
    runner.exchanges.push({ sentMs, answeredMs, throttled });
    advance(runner, answeredMs, throttled);
    send(runner);
  }
  const seen = runners.map(({ device, exchanges }) => ({ device, exchanges }));
  return {
    observed: seen.filter((_, index) => runners[index]?.role !== 'peer'),
    peer: runners.find(({ role }) => role === 'peer')?.exchanges ?? [],
  };
}

function runnerOf(device: number, { limit = documentedLimit, ...given }: SimulatedRun): Runner {
  const run = { ...given, runners: 1, virtualUsers: 1, limit };
  const role = roleOf(device, run);
  const bouts = boutsOf(device, role, run);
  const startMs = startOf(device, role, run);
  return { device, role, bouts, startMs, exchanges: [], bout: 0, sent: 0, refused: 0, nextMs: startMs };
}

/** Returns an address and an identity: `address-3 device-3`, or `own device-3` without the header. */
function callerOf({ role, device, exchanges }: Runner, { limit = documentedLimit }: SimulatedRun): string {
  if (role !== 'peer') return `address-${device} device-${device}`;
  const { identity, address } = pairOf(limit.key, exchanges.length);
  const from = address === null ? 'own' : `address-${device + address}`;
  return `${from} device-${device + identity}`;
}

/** Return what a limiter knows of a caller that it identifies by its address or device alone. */
export const byAddress = (caller: string): string => caller.split(' ')[0] ?? '';
export const byDevice = (caller: string): string => caller.split(' ')[1] ?? '';

function advance(runner: Runner, answeredMs: number, throttled: boolean): void {
  const bout = runner.bouts[runner.bout];
  runner.sent += 1;
  if (throttled) runner.refused += 1;
  runner.nextMs = answeredMs;
  if (bout === undefined) return;
  if (runner.sent < bout.most && (runner.sent < bout.least || runner.refused < bout.refusals)) return;
  runner.bout += 1;
  runner.sent = 0;
  runner.refused = 0;
  const following = runner.bouts[runner.bout];
  if (following === undefined) return;
  runner.nextMs = Math.max(runner.startMs + following.notBeforeMs, answeredMs + following.gapMs);
}
