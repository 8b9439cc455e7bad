import type { LoadPlan } from '../../protocol.ts';

/** A device keeps this much below its rate, so that it keeps to it wherever its requests arrive. */
const pacedShare = 1.1;
/** Devices are no quicker than the documented limit allows, whatever the target does. */
const documentedMs = 1000;
const mostFree = 7;
/** Requests that the set-up may have sent for a device. */
const ofSetUp = 3;

/** How quickly the requests of one device may follow each other. */
export interface DevicePace {
  /** Requests that may follow each other at once. */
  readonly free: number;
  /** Between the others, milliseconds. */
  readonly gapMs: number;
}

/**
 * Returns the pace of a limit. The first requests may follow each other at once where there is a
 * burst, ten as documented [behaviour.md, Throttling]; three are left to the set-up. A window
 * counts them against the rate, so there are none.
 */
export function paceOf({ requestsPerSecond, burst, model }: LoadPlan['limit']): DevicePace {
  const hasBurst = model === undefined || model === 'leaky-bucket' || model === 'one-time-burst';
  return {
    free: hasBurst ? Math.max(0, Math.min(mostFree, burst - ofSetUp)) : 0,
    gapMs: pacedShare * Math.max(documentedMs, 1000 / requestsPerSecond),
  };
}
