/** How far a login is from a poll at the least: what a machine and a network need for both. */
const clearMs = 150;

/**
 * Returns a time that is not about that of a poll, of which one is due every interval: which of the
 * two came first at the provider would be chance, and the requests of a device with it. What a login
 * and a poll make of each other is still seen from so many milliseconds on.
 */
export function clearOfPolls(delayMs: number, intervalMs: number): number {
  const sincePollMs = delayMs % intervalMs;
  if (sincePollMs < clearMs) return delayMs - sincePollMs + clearMs;
  return Math.min(delayMs, delayMs - sincePollMs + intervalMs - clearMs);
}
