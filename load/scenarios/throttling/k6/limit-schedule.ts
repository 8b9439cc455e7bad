import { uniform } from '../../../k6/engine/random.ts';
import type { PlannedLoad } from '../../../protocol.ts';
import { devicesOfUser, type FleetDivision, userCount } from '../../../virtual-users.ts';
import { pairsInTurn } from './limit-pairs.ts';

/** Requests that a device sends one after the other, each as soon as the one before is answered. */
export interface Bout {
  /** Not before so long after the device's first request was due; milliseconds. */
  readonly notBeforeMs: number;
  /** And so long after the answer to its last request. */
  readonly gapMs: number;
  readonly least: number;
  /**
   * Beyond `least` the bout goes on until so many of its answers were 429, up to `most` requests.
   */
  readonly refusals: number;
  readonly most: number;
}

/**
 * What a device does. `full`: uses up its burst, recovers, stays just above the rate, rests, asks
 * for its burst again, stays above the rate. `short`: the same without the long stretches above the
 * rate. `late`: one request and a rest before the burst: nothing may have been saved up. `table`:
 * the documented table of request times, then as `short`. `quiet`: keeps within the rate all the
 * time: nobody else's requests may cost it one. `peer`: sends as several pairs of identity and
 * address by turns, with those of the `lent` devices (`limit-pairs.ts`).
 */
export type Role = 'full' | 'short' | 'late' | 'table' | 'quiet' | 'peer' | 'lent';

/** What the schedule of a run follows from. */
export type LimitRun = FleetDivision & Pick<PlannedLoad, 'durationMs' | 'seed' | 'limit'>;

/**
 * At one request a second: a device needs this long for its burst and two recoveries, milliseconds.
 */
const recoveriesMs = 3100;
/** At one request a second: shorter runs cannot hold the schedule of a single device. */
export const shortestThrottlingMs = recoveriesMs + 400;
/**
 * What a device sends at most over several seconds, its burst apart, for each request a second that
 * the limit allows.
 */
export const throttlingRatePerSecond = 6;
/** At one request a second: from here on there is time to show what a rest gives back. */
const restsFromMs = 8000;
/**
 * From here on a run has a few devices without an address of their own: they use up the limit of
 * the machine they run on.
 */
const ownAddressFromMs = 30_000;
const leastForPeers = 20;
const peers = pairsInTurn.address.length;
/**
 * Devices that saw much are enough for the estimates; more of them would only be load. Fewer where
 * the limit lets more through.
 */
const mostFull = 80;
const leastFull = 4;
/** However large a burst is, a device sends no more than this at once: `short`, and all others. */
const mostAtOnce = { short: 64, others: 600 };
/** A quiet device keeps within the rate, and sends no more often than this. */
const shortestQuietMs = 250;

/** One request a second is documented, and at 0.1 s by its table [THR]; seconds since the first. */
const documentedTimes = [
  0, 0.3, 0.6, 0.9, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2.1, 2.2, 2.4, 2.6, 2.8, 3.1,
] as const;

/** Returns the time in which a limit lets one request through. */
const unitMsOf = ({ limit }: Pick<LimitRun, 'limit'>): number => 1000 / limit.requestsPerSecond;

/**
 * Returns by how much the parts of a schedule are longer than at one request a second; those of
 * higher rates are as long, with more requests.
 */
const slownessOf = (run: Pick<LimitRun, 'limit'>): number => Math.max(1, unitMsOf(run) / 1000);

/** Tells whether the declared limit counts the requests of a window. */
const countsWindows = ({ model }: LimitRun['limit']): boolean =>
  model !== undefined && model !== 'leaky-bucket' && model !== 'one-time-burst';

const hasRests = (run: LimitRun): boolean => run.durationMs >= restsFromMs * slownessOf(run);

function hasPeers(run: LimitRun): boolean {
  const fromMs = run.limit.key === 'address' ? ownAddressFromMs : 0;
  // A peer sends for its neighbours too, so all of them must be devices of one virtual user.
  const ofLastUser = run.devices - devicesOfUser(run, userCount(run) - 1).first;
  return hasRests(run) && run.durationMs >= fromMs && run.devices >= leastForPeers && ofLastUser >= peers;
}

export function roleOf(device: number, run: LimitRun): Role {
  const { devices, limit } = run;
  if (!hasRests(run)) return 'short';
  if (hasPeers(run) && device >= devices - peers) return device === devices - 1 ? 'peer' : 'lent';
  const place = device % 16;
  if (place === 5 || place === 13) return 'quiet';
  if (place === 3) return limit.requestsPerSecond === 1 && limit.burst === 10 ? 'table' : 'short';
  if (place === 11) return 'late';
  const most = Math.max(leastFull, Math.floor(mostFull / Math.max(1, limit.requestsPerSecond)));
  const full = Math.min(devices, most);
  const step = Math.floor(((device + 1) * full) / devices) - Math.floor((device * full) / devices);
  return step > 0 ? 'full' : 'short';
}

/** The room a run of some length leaves for the parts of a schedule, milliseconds. */
interface ScheduleParts {
  readonly startMs: number;
  readonly steadyMs: number;
  readonly restMs: number;
}

function partsOf(run: LimitRun): ScheduleParts {
  const slowness = slownessOf(run);
  const spareMs = run.durationMs - (recoveriesMs + 1500) * slowness;
  const share = (part: number, mostMs: number): number => Math.min(mostMs * slowness, spareMs * part);
  const [steadyMs, restMs] = [share(0.35, 14_000), Math.max(3200 * slowness, share(0.35, 12_500))];
  // Longer runs than a device needs have devices begin until late.
  const restOfRunMs = run.durationMs - 55_000 * slowness;
  return { startMs: Math.max(share(0.15, 6000), restOfRunMs), steadyMs, restMs };
}

/**
 * Returns when the first request of a device is due, milliseconds since the schedule began; seeded.
 */
export function startOf(device: number, role: Role, run: LimitRun): number {
  const { seed, durationMs } = run;
  const slowness = slownessOf(run);
  const draw = uniform(seed, device, 0);
  if (role === 'short' || role === 'table') {
    const neededMs = recoveriesMs + (hasRests(run) ? 4900 : 0) + (role === 'table' ? 2000 : 0);
    return draw * Math.max(0, durationMs - neededMs * slowness);
  }
  if (role === 'quiet') return draw * Math.min(2000, durationMs / 4);
  return draw * partsOf(run).startMs;
}

/**
 * Returns the bouts of a device after its first request is due. The moments are seeded and differ
 * between devices, so that not all requests meet at the border of a second.
 */
export function boutsOf(device: number, role: Role, run: LimitRun): Bout[] {
  const { seed, durationMs, limit } = run;
  const unitMs = unitMsOf(run);
  let index = 1;
  const draw = (low: number, high: number): number => low + uniform(seed, device, index++) * (high - low);
  /** Draws a time that is given for one request a second. */
  const drawMs = (lowMs: number, highMs: number): number => (draw(lowMs, highMs) * unitMs) / 1000;
  const { steadyMs, restMs } = partsOf(run);
  const atOnce = Math.min(limit.burst + 4, mostAtOnce.others);
  const most = Math.min(Math.max(45, 2 * limit.burst + 25), mostAtOnce.others);
  const usingUpLimit = (gapMs: number): Bout => ({ notBeforeMs: 0, gapMs, least: atOnce, refusals: 3, most });
  const afterRest = (gapMs: number): Bout => ({ notBeforeMs: 0, gapMs, least: 4, refusals: 3, most });
  const shortRest = (): Bout => afterRest(Math.max(drawMs(3100, 3300), 3100));
  const recoveries = () => [exactly(2, drawMs(1150, 1450)), exactly(2, drawMs(1020, 1150))];
  const steady = (ms: number) =>
    Array.from({ length: Math.floor((ms * 1000) / (260 * unitMs)) }, () => aboveRate(drawMs(180, 320)));
  switch (role) {
    case 'lent':
      return [];
    case 'quiet': {
      const scale = Math.max(unitMs, shortestQuietMs) / 1000;
      const count = Math.ceil(durationMs / (1020 * scale));
      return Array.from({ length: count }, () => exactly(1, draw(1020, 1350) * scale));
    }
    case 'peer':
      return [usingUpLimit(0), ...steady(durationMs)];
    case 'table':
      return [
        ...documentedTimes.map((seconds) => ({ ...exactly(1, 0), notBeforeMs: seconds * 1000 })),
        exactly(2, drawMs(1020, 1150)),
        shortRest(),
      ];
    case 'late': {
      if (!countsWindows(limit)) return [exactly(1, 0), usingUpLimit(draw(0.8, 1) * restMs), ...recoveries()];
      // Within the window of its first request, and on until that is over.
      const windowMs = (limit.burst + 1) * unitMs;
      return [exactly(1, 0), usingUpLimit(draw(0.4, 0.7) * windowMs), ...steady(windowMs)];
    }
    case 'full':
      return [
        usingUpLimit(0),
        ...recoveries(),
        ...steady(steadyMs),
        afterRest(restMs * draw(0.9, 1)),
        ...steady(10_000 * slownessOf(run)),
      ];
    case 'short':
      return [
        exactly(Math.min(atOnce, mostAtOnce.short), 0),
        ...recoveries(),
        ...(hasRests(run) ? [shortRest()] : []),
      ];
  }
}

const exactly = (requests: number, gapMs: number): Bout => ({
  notBeforeMs: 0,
  gapMs,
  least: requests,
  refusals: 0,
  most: requests,
});

/** Returns a bout that uses up everything refilled since the last one, and so counts it. */
const aboveRate = (gapMs: number): Bout => ({ notBeforeMs: 0, gapMs, least: 1, refusals: 1, most: 8 });
