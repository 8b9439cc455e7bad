import type { Arrivals, ProfileName } from './protocol.ts';

/** How the devices of a scenario come in a run whose load is even. */
export type Coming =
  /** They are all there; their first requests are spread over one interval, so that the rate is the same from the first second on. */
  | 'there'
  /** They are all there, and each has sent its first request before a quarter of the run is over. */
  | 'early'
  /** They come during a ramp before the steady phase and go round and round. */
  | 'ramp'
  /** Each comes once, throughout the steady phase. */
  | 'throughout'
  /** All come within a minute, or within half of a shorter run. */
  | 'together';

export interface Size {
  readonly devices: number;
  readonly intervalMs: number;
  readonly durationMs: number;
  /** Devices that come each second; only of those that come. */
  readonly ratePerSecond?: number;
  readonly latencyP99Ms: number;
}

const longestRampMs = 30_000;
/** The last device to come still has this long for its requests. */
const lastMs = 4000;
const steps = 10;
const baseShare = 0.2;

/** When the devices of a run come, and how long the ramp before its steady phase is. */
export function arrivalsOf(
  coming: Coming,
  profile: ProfileName,
  size: Size,
): { readonly arrivals: Arrivals; readonly rampMs: number } {
  const { durationMs, intervalMs, devices, ratePerSecond, latencyP99Ms } = size;
  if (profile === 'breakpoint') {
    const stepMs = Math.floor(durationMs / steps);
    const windowMs = Math.min(intervalMs, stepMs / 2);
    return { arrivals: { shape: 'steps', windowMs, steps, stepMs, targetP99Ms: latencyP99Ms }, rampMs: 0 };
  }
  const ownMs = ratePerSecond === undefined ? undefined : (devices * 1000) / ratePerSecond;
  const windowMs = ownMs ?? evenWindowMs(coming, durationMs, intervalMs);
  const rampMs = coming === 'ramp' ? windowMs : 0;
  if (profile !== 'spike') return { arrivals: { shape: 'even', windowMs }, rampMs };
  const burstAtMs = rampMs + durationMs * 0.4;
  const burstMs = Math.max(1000, durationMs / 20);
  const leaveAtMs = rampMs + durationMs * 0.75;
  return { arrivals: { shape: 'spike', windowMs, baseShare, burstAtMs, burstMs, leaveAtMs }, rampMs };
}

function evenWindowMs(coming: Coming, durationMs: number, intervalMs: number): number {
  if (coming === 'ramp') return Math.min(longestRampMs, Math.max(1000, durationMs / 4));
  if (coming === 'throughout') return Math.max(durationMs / 4, durationMs - lastMs);
  if (coming === 'together') return Math.min(60_000, durationMs / 2);
  if (coming === 'early') return Math.min(intervalMs, durationMs / 4);
  return intervalMs;
}
