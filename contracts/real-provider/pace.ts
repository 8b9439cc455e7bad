import { setTimeout as after } from 'node:timers/promises';
import type { World } from '../../core/index.ts';

/** Waits until the next request may be sent. Rejects on the signal. */
export type RequestPace = () => Promise<void>;

/**
 * The documented rate is one request a second for a device. Its first burst is granted once only,
 * so nobody may count on it. [THR]
 */
const intervalMs = 1_000;

/**
 * Spaces requests to a real provider at the documented rate of one device, whatever address it
 * counts devices by.
 */
export function createPace(
  { monotonicMs, signal }: Pick<World, 'monotonicMs' | 'signal'>,
  sleep: (waitMs: number) => Promise<void> = (waitMs) => after(waitMs, undefined, { signal }),
): RequestPace {
  let freeAtMs = Number.NEGATIVE_INFINITY;
  return async () => {
    const nowMs = monotonicMs();
    const atMs = Math.max(nowMs, freeAtMs);
    freeAtMs = atMs + intervalMs;
    if (atMs > nowMs) await sleep(atMs - nowMs);
  };
}
