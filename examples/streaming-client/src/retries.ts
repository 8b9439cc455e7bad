/** How often one request is sent at most, the first time included. */
export const maximumAttempts = 3;

/** Returns how long the client waits after an attempt that failed: 1.25 s, 2.5 s, 5 s. Attempts count from 1. */
export function backoffMs(attempt: number): number {
  return 1_250 * 2 ** (attempt - 1);
}
