/** The limit the documents state: a device may send one request a second, and ten more, once ([THR] in `openapi/rest-v2.yaml`). */
export const documentedLimit = { ratePerSecond: 1, burst: 10 } as const;
