import { arrivalMs, leaveMs } from '../k6/devices/arrivals.ts';
import { type Arrivals, type LoadPlan, type ProfileName, settleMs } from '../protocol.ts';

/** How the devices of a scenario come in a run whose load is even. */
export type ArrivalPattern =
  /**
   * They are all there; their first requests are spread over one interval, so that the rate is the
   * same from the first second on.
   */
  | 'at-start'
  /**
   * They are all there, and each has sent its first request before a quarter of the run is over.
   */
  | 'early'
  /** They come during a ramp before the steady phase and go round and round. */
  | 'ramp'
  /** Each comes once, throughout the steady phase. */
  | 'throughout'
  /** All come within a minute, or within half of a shorter run. */
  | 'together';

export interface ArrivalSize {
  readonly devices: number;
  readonly intervalMs: number;
  readonly durationMs: number;
  /** Devices that come each second; only of those that come. */
  readonly ratePerSecond?: number;
}

const longestRampMs = 30_000;
const steps = 10;
const baseShare = 0.2;

/** Returns when the devices of a run start, and how long the ramp before its steady phase is. */
export function arrivalsOf(
  pattern: ArrivalPattern,
  profile: ProfileName,
  size: ArrivalSize,
): { readonly arrivals: Arrivals; readonly rampMs: number } {
  const { durationMs, intervalMs, devices, ratePerSecond } = size;
  if (profile === 'breakpoint') {
    const stepMs = Math.floor(durationMs / steps);
    const windowMs = Math.min(intervalMs, stepMs / 2);
    return { arrivals: { shape: 'steps', windowMs, steps, stepMs }, rampMs: 0 };
  }
  const ownMs = ratePerSecond === undefined ? undefined : (devices * 1000) / ratePerSecond;
  const windowMs = ownMs ?? evenWindowMs(pattern, durationMs, intervalMs);
  const rampMs = pattern === 'ramp' ? windowMs : 0;
  if (profile !== 'spike') return { arrivals: { shape: 'even', windowMs }, rampMs };
  const burstAtMs = rampMs + durationMs * 0.4;
  const burstMs = Math.max(1000, durationMs / 20);
  const leaveAtMs = rampMs + durationMs * 0.75;
  return { arrivals: { shape: 'spike', windowMs, baseShare, burstAtMs, burstMs, leaveAtMs }, rampMs };
}

function evenWindowMs(pattern: ArrivalPattern, durationMs: number, intervalMs: number): number {
  if (pattern === 'ramp') return Math.min(longestRampMs, Math.max(1000, durationMs / 4));
  if (pattern === 'throughout') return Math.max(durationMs / 4, durationMs - settleMs);
  if (pattern === 'together') return Math.min(60_000, durationMs / 2);
  if (pattern === 'early') return Math.min(intervalMs, durationMs / 4);
  return intervalMs;
}

/** What says when the devices of a run come. */
export type ArrivalSchedule = Pick<LoadPlan, 'devices' | 'arrivals' | 'seed' | 'rampMs' | 'durationMs'>;

/**
 * Counts the devices that start before the end of the run. Those that start in the last moments, or
 * leave within moments (`late`), have no time for all of their requests.
 */
export function arrivingDevices(plan: ArrivalSchedule): { readonly all: number; readonly late: number } {
  const endMs = plan.rampMs + plan.durationMs;
  let all = 0;
  let late = 0;
  for (let device = 0; device < plan.devices; device += 1) {
    const atMs = arrivalMs(plan.arrivals, plan.seed, device);
    if (atMs < endMs) all += 1;
    const staysMs = Math.min(endMs, leaveMs(plan.arrivals, plan.seed, device));
    if (atMs < endMs && atMs > staysMs - settleMs) late += 1;
  }
  return { all, late };
}

/** Returns when the first device starts, milliseconds since the schedule began. */
export function firstArrivalMs({ devices, arrivals, seed }: ArrivalSchedule): number {
  let first = Number.POSITIVE_INFINITY;
  for (let device = 0; device < devices; device += 1)
    first = Math.min(first, arrivalMs(arrivals, seed, device));
  return first;
}
