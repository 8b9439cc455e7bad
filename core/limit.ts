/** What a limiter counts requests by: docs/limiter.md says where each is found in a request. */
export const limitKeys = ['address', 'device', 'address-and-device'] as const;
export type LimitKey = (typeof limitKeys)[number];

/** What has a limit of its own: all paths together, each API, or each operation. */
export const limitScopes = ['all', 'api', 'operation'] as const;
export type LimitScope = (typeof limitScopes)[number];

/** The form of a 429. What is absent is as documented: an HTML page without `Retry-After`. */
export interface RefusalForm {
  readonly contentType?: string;
  /** Only the simulator uses it. */
  readonly body?: string;
  /** The value of the header `Retry-After`. */
  readonly retryAfterSeconds?: number;
}

/** A rate limit, with all its figures. */
export interface DeviceLimit {
  readonly requestsPerSecond: number;
  /** Requests that pass at once after the first. */
  readonly burst: number;
  readonly key: LimitKey;
  readonly scope: LimitScope;
  /** Absent: the documented form. */
  readonly refusal?: RefusalForm;
}

/** One request a second for each address, and ten more [behaviour.md, Throttling]. */
export const documentedLimit: DeviceLimit = {
  requestsPerSecond: 1,
  burst: 10,
  key: 'address',
  scope: 'all',
};
