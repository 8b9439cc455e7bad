import type { LimiterEstimate } from '../../core/index.ts';

/**
 * The documented limit: one request a second for each device, and a burst of ten more ([THR] in
 * `openapi/rest-v2.yaml`).
 */
const documentedFigures = { source: 'documented', ratePerSecond: 1, burst: 10 } as const;

/** Returns the limit that a limiter was judged by, and who says so. */
export function judgedLimit({ declared }: Pick<LimiterEstimate, 'declared'>) {
  return declared === undefined ? documentedFigures : { source: 'declared', ...declared };
}
