import type { Arrivals, CurvePart } from '../../protocol.ts';
import { uniform } from '../engine/random.ts';

/** Draws of a device, so that none is used twice. */
const momentDraw = 0;
const groupDraw = 1;

/**
 * Returns when a device starts, in milliseconds since the schedule began. The same for the same
 * seed.
 */
export function arrivalMs(arrivals: Arrivals, seed: number, device: number): number {
  const moment = uniform(seed, device, momentDraw);
  if (arrivals.shape === 'stages') return curveMs(arrivals.rises, turnOf(arrivals, device) + moment);
  if (arrivals.shape === 'even') return moment * arrivals.windowMs;
  const group = uniform(seed, device, groupDraw);
  if (arrivals.shape === 'spike' && group >= arrivals.baseShare) {
    return arrivals.burstAtMs + moment * arrivals.burstMs;
  }
  if (arrivals.shape === 'steps') {
    return Math.floor(group * arrivals.steps) * arrivals.stepMs + moment * arrivals.windowMs;
  }
  return moment * arrivals.windowMs;
}

/**
 * Returns when a device leaves, in milliseconds since the schedule began; `Infinity` for one that
 * stays.
 */
export function leaveMs(arrivals: Arrivals, seed: number, device: number): number {
  if (arrivals.shape === 'stages') {
    return curveMs(arrivals.falls, turnOf(arrivals, device) + uniform(seed, device, momentDraw));
  }
  if (arrivals.shape !== 'spike') return Number.POSITIVE_INFINITY;
  return uniform(seed, device, groupDraw) < arrivals.baseShare
    ? Number.POSITIVE_INFINITY
    : arrivals.leaveAtMs;
}

/** Tells whether some devices leave before the end. */
export function someLeave(arrivals: Arrivals): boolean {
  return arrivals.shape === 'spike' || (arrivals.shape === 'stages' && arrivals.falls.length > 0);
}

/**
 * Returns which of all devices that come a device is, from 0. Those of any part of the fleet are
 * spread over all turns, so that runners and virtual users share every moment of the curve.
 */
function turnOf({ fleet, stride }: Extract<Arrivals, { shape: 'stages' }>, device: number): number {
  return (device * stride) % fleet;
}

/**
 * Returns when a curve has come to a turn: exact to a device, whatever the seed. `Infinity` for a turn
 * that it does not come to.
 */
export function curveMs(parts: readonly CurvePart[], turn: number): number {
  const part = parts.find(({ first, count }) => turn < first + count);
  if (part === undefined) return Number.POSITIVE_INFINITY;
  const { fromMs, toMs, first, count, startShare } = part;
  const share = Math.max(0, turn - first) / count;
  if (share === 0) return fromMs;
  // The solution of share = 2 s x + (1 - 2 s) x², for the start s, without a difference in its divisor.
  const x = share / (startShare + Math.sqrt(startShare * startShare + (1 - 2 * startShare) * share));
  return fromMs + Math.min(1, x) * (toMs - fromMs);
}
