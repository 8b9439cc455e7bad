/**
 * The documented limit: one request a second for each device, and a burst of ten more ([THR] in
 * `openapi/rest-v2.yaml`).
 */
export const documentedLimit = { ratePerSecond: 1, burst: 10 } as const;
