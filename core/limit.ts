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

/**
 * The models of a limiter that answers can tell apart; docs/limiter.md defines them. Those that
 * give the same answer to every request have one name: a token bucket and GCRA are
 * `leaky-bucket`.
 */
export const limiterModels = [
  'leaky-bucket',
  'one-time-burst',
  'fixed-window',
  'sliding-window-log',
  'sliding-window-counter',
] as const;
export type LimiterModel = (typeof limiterModels)[number];

/** The limit of a target, as its owner declares it. */
export interface TargetLimit extends DeviceLimit {
  /**
   * Absent: `leaky-bucket` or `one-time-burst`, the two models that reproduce Adobe's documented
   * table.
   */
  readonly model?: LimiterModel;
}

/** Tells whether a limit is as Adobe documents it. */
export function isDocumentedLimit(limit: TargetLimit): boolean {
  const { requestsPerSecond, burst, key, scope } = documentedLimit;
  return (
    limit.requestsPerSecond === requestsPerSecond &&
    limit.burst === burst &&
    limit.key === key &&
    limit.scope === scope &&
    limit.model === undefined &&
    limit.refusal === undefined
  );
}

/** Returns what may pass, for people: `5 requests a second for each device and 20 more at first`. */
export function limitText({ requestsPerSecond, burst, key, scope }: TargetLimit): string {
  const rate = requestsPerSecond === 1 ? 'one request' : `${requestsPerSecond} requests`;
  const more = burst === 10 ? 'ten' : burst;
  const each = { address: 'address', device: 'device', 'address-and-device': 'device at each address' }[key];
  const where = { all: '', api: ' and API', operation: ' and operation' }[scope];
  return `${rate} a second for each ${each}${where} and ${more} more at first`;
}
