import { uniform } from './random.ts';

/** Requests that a device sends one after the other, without a pause, from a moment of the run on. */
export interface Bout {
  /** Milliseconds since the schedule began. */
  readonly atMs: number;
  readonly requests: number;
}

/** A device needs this long for burst and recoveries, and this much more to show what a rest gives back. */
const recoveriesMs = 3000;
const restMs = 3400;

/** Shorter runs than this cannot hold the schedule of a single device. */
export const shortestThrottlingMs = recoveriesMs + 500;

/**
 * When a device calls, and how often. Documented [THR]: 1 request a second, 10 extra once, 429 beyond, over after a second.
 *
 * 1. 14 at once: eleven are within the limit, three are over it.
 * 2. Twice, a second and a bit later: two at once, one within the limit and one over it.
 * 3. Where the run is long enough, after a rest of three seconds: four at once. Here the two models that fit the
 *    documentation differ (a bucket has refilled by three, a one-time burst is gone), and the oracle says which it was.
 *
 * The moments are seeded and differ between devices, so that no boundary of a second is met by all at once.
 */
export function boutsOf(seed: number, device: number, durationMs: number): Bout[] {
  const rests = durationMs >= recoveriesMs + restMs + 1500;
  const neededMs = recoveriesMs + (rests ? restMs : 0);
  const draw = (index: number, lowMs: number, highMs: number): number =>
    lowMs + uniform(seed, device, index) * (highMs - lowMs);
  const burstMs = draw(0, 0, Math.max(0, durationMs - neededMs));
  const firstMs = burstMs + draw(1, 1150, 1450);
  const secondMs = firstMs + draw(2, 1020, 1150);
  const bouts = [
    { atMs: burstMs, requests: 14 },
    { atMs: firstMs, requests: 2 },
    { atMs: secondMs, requests: 2 },
  ];
  if (rests) bouts.push({ atMs: secondMs + draw(3, 3100, 3300), requests: 4 });
  return bouts;
}
