import type { Arrivals } from '../../protocol.ts';
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
  if (arrivals.shape !== 'spike') return Number.POSITIVE_INFINITY;
  return uniform(seed, device, groupDraw) < arrivals.baseShare
    ? Number.POSITIVE_INFINITY
    : arrivals.leaveAtMs;
}
