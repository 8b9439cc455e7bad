import type { Totals } from '../result/totals.ts';

/** Returns the last whole second in a few figures. */
export function progressText(totals: Totals, devices: number): string {
  const last = totals.seconds.at(-2) ?? totals.seconds.at(-1);
  if (last === undefined) return `${devices} devices, starting k6`;
  const lateness = last.lateness.percentile(0.99);
  return [
    `${devices} devices`,
    `${last.sent} requests/s of ${last.due} due`,
    ...(lateness === undefined ? [] : [`lateness p99 ${lateness.toFixed(1)} ms`]),
    `${totals.throttled} throttled`,
    `${totals.sum((operation) => operation.invalid)} invalid`,
    `${totals.failed} failed`,
  ].join(', ');
}
