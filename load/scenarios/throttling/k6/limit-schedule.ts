import { uniform } from '../../../k6/engine/random.ts';

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
 * the documented table of request times, then as `short`. `quiet`: keeps within one request a
 * second all the time: nobody else's requests may cost it one. `peer`: sends no `X-Forwarded-For`,
 * with its own identity and those of the `lent` devices by turns.
 */
export type Role = 'full' | 'short' | 'late' | 'table' | 'quiet' | 'peer' | 'lent';

/** A device needs this long for its burst and two recoveries. */
const recoveriesMs = 3100;
/** Shorter runs than this cannot hold the schedule of a single device. */
export const shortestThrottlingMs = recoveriesMs + 400;
/** What a device sends at most over several seconds, its burst apart. */
export const throttlingRatePerSecond = 6;
/** From here on there is time to show what a rest gives back. */
const restsFromMs = 8000;
/**
 * From here on a run has a few devices without an address of their own: they use up the limit of
 * the machine they run on.
 */
const peersFromMs = 30_000;
const leastForPeers = 20;
const peers = 3;
/** Devices that saw much are enough for the estimates; more of them would only be load. */
const mostFull = 200;

/** One request a second is documented, and at 0.1 s by its table [THR]; seconds since the first. */
const documentedTimes = [
  0, 0.3, 0.6, 0.9, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2.1, 2.2, 2.4, 2.6, 2.8, 3.1,
] as const;

export function roleOf(device: number, devices: number, durationMs: number): Role {
  if (durationMs < restsFromMs) return 'short';
  if (durationMs >= peersFromMs && devices >= leastForPeers && device >= devices - peers) {
    return device === devices - 1 ? 'peer' : 'lent';
  }
  const place = device % 16;
  if (place === 5 || place === 13) return 'quiet';
  if (place === 3) return 'table';
  if (place === 11) return 'late';
  const full = Math.min(devices, mostFull);
  const step = Math.floor(((device + 1) * full) / devices) - Math.floor((device * full) / devices);
  return step > 0 ? 'full' : 'short';
}

/** The devices whose identity a `peer` borrows, as offsets from its own number. */
export const lentToPeer = [0, -1, -2] as const;

/** The room a run of some length leaves for the parts of a schedule, milliseconds. */
interface ScheduleParts {
  readonly startMs: number;
  readonly steadyMs: number;
  readonly restMs: number;
}

function partsOf(durationMs: number): ScheduleParts {
  const spareMs = durationMs - recoveriesMs - 1500;
  const share = (part: number, mostMs: number): number => Math.min(mostMs, spareMs * part);
  const [steadyMs, restMs] = [share(0.35, 14_000), Math.max(3200, share(0.35, 12_500))];
  // Longer runs than a device needs have devices begin until late.
  const restOfRunMs = durationMs - 55_000;
  return { startMs: Math.max(share(0.15, 6000), restOfRunMs), steadyMs, restMs };
}

/**
 * Returns when the first request of a device is due, milliseconds since the schedule began; seeded.
 */
export function startOf(seed: number, device: number, role: Role, durationMs: number): number {
  const draw = uniform(seed, device, 0);
  if (role === 'short' || role === 'table') {
    const neededMs = recoveriesMs + (durationMs < restsFromMs ? 0 : 4900);
    return draw * Math.max(0, durationMs - neededMs - (role === 'table' ? 2000 : 0));
  }
  if (role === 'quiet') return draw * Math.min(2000, durationMs / 4);
  return draw * partsOf(durationMs).startMs;
}

/**
 * Returns the bouts of a device after its first request is due. The moments are seeded and differ
 * between devices, so that not all requests meet at the border of a second.
 */
export function boutsOf(seed: number, device: number, role: Role, durationMs: number): Bout[] {
  let index = 1;
  const draw = (lowMs: number, highMs: number): number =>
    lowMs + uniform(seed, device, index++) * (highMs - lowMs);
  const { steadyMs, restMs } = partsOf(durationMs);
  const recoveries = () => [exactly(2, draw(1150, 1450)), exactly(2, draw(1020, 1150))];
  const steady = (ms: number) =>
    Array.from({ length: Math.floor(ms / 260) }, () => aboveRate(draw(180, 320)));
  switch (role) {
    case 'lent':
      return [];
    case 'quiet':
      return Array.from({ length: Math.ceil(durationMs / 1020) }, () => exactly(1, draw(1020, 1350)));
    case 'peer':
      return [usingUpLimit(0), ...steady(durationMs)];
    case 'table':
      return [
        ...documentedTimes.map((seconds) => ({ ...exactly(1, 0), notBeforeMs: seconds * 1000 })),
        exactly(2, draw(1020, 1150)),
        afterRest(draw(3100, 3300)),
      ];
    case 'late':
      return [exactly(1, 0), usingUpLimit(draw(0.8, 1) * restMs), ...recoveries()];
    case 'full':
      return [
        usingUpLimit(0),
        ...recoveries(),
        ...steady(steadyMs),
        afterRest(restMs * draw(0.9, 1)),
        ...steady(10_000),
      ];
    case 'short': {
      const rested = durationMs < restsFromMs ? [] : [afterRest(draw(3100, 3300))];
      return [exactly(14, 0), ...recoveries(), ...rested];
    }
  }
}

const exactly = (requests: number, gapMs: number): Bout => ({
  notBeforeMs: 0,
  gapMs,
  least: requests,
  refusals: 0,
  most: requests,
});

/**
 * Returns a bout that uses up the limit: eleven requests are within it, three over it; where the
 * limit is another, the bout goes on until it is reached.
 */
const usingUpLimit = (gapMs: number): Bout => ({ notBeforeMs: 0, gapMs, least: 14, refusals: 3, most: 45 });

const afterRest = (gapMs: number): Bout => ({ notBeforeMs: 0, gapMs, least: 4, refusals: 3, most: 45 });

/** Returns a bout that uses up everything refilled since the last one, and so counts it. */
const aboveRate = (gapMs: number): Bout => ({ notBeforeMs: 0, gapMs, least: 1, refusals: 1, most: 8 });
