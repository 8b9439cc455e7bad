import { setTimeout as after } from 'node:timers/promises';
import { documentedLimit, type TargetLimit, type World } from '../../core/index.ts';

/** Waits until the next request may be sent. Rejects on the signal. */
export type RequestPace = () => Promise<void>;

/** Requests do not travel at one speed: two may arrive closer together than they were sent. */
const margin = 1.1;

/**
 * Spaces requests to a real provider at the rate of one device, whatever it counts devices by: the
 * declared rate, else the documented one. The burst may be granted once only, so nobody may count
 * on it. [THR]
 */
export function createPace(
  { monotonicMs, signal }: Pick<World, 'monotonicMs' | 'signal'>,
  { requestsPerSecond }: Pick<TargetLimit, 'requestsPerSecond'> = documentedLimit,
  sleep: (waitMs: number) => Promise<void> = (waitMs) => after(waitMs, undefined, { signal }),
): RequestPace {
  const intervalMs = (1000 / requestsPerSecond) * margin;
  let freeAtMs = Number.NEGATIVE_INFINITY;
  return async () => {
    const nowMs = monotonicMs();
    const atMs = Math.max(nowMs, freeAtMs);
    freeAtMs = atMs + intervalMs;
    if (atMs > nowMs) await sleep(atMs - nowMs);
  };
}
