import type { OperationId } from '../../openapi/generated/operations.ts';

/** How an answer goes wrong. Times are milliseconds. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | DelayFault
  | { readonly kind: 'slow-body'; readonly ms: number }
  | { readonly kind: 'stale'; readonly forMs: number }
  | { readonly kind: 'failure' }
  | { readonly kind: 'drop-connection' }
  | { readonly kind: 'truncate' }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'content-type'; readonly contentType: string }
  | { readonly kind: 'drop-property'; readonly pointer: string }
  | { readonly kind: 'set-property'; readonly pointer: string; readonly value: unknown }
  | VaryFault
  | { readonly kind: 'throttle' }
  | { readonly kind: 'rate-limit-off' }
  | RateLimitFault;

/**
 * Gives a property another value in each answer, so that no two bodies are alike and all stay
 * valid.
 */
export interface VaryFault {
  readonly kind: 'vary-property';
  readonly pointer: string;
}

export const distributions = ['uniform', 'normal', 'exponential'] as const;

/**
 * Answers `ms` later, and by a draw that `jitterMs` scales: the width, the standard deviation or
 * the mean.
 */
export interface DelayFault {
  readonly kind: 'delay';
  readonly ms: number;
  readonly jitterMs?: number;
  /** Default `uniform`. */
  readonly distribution?: (typeof distributions)[number];
}

/**
 * Another limit instead of the provider's: a leaky bucket for each device, or one for all requests
 * the rule meets.
 */
export interface RateLimitFault {
  readonly kind: 'rate-limit';
  readonly requestsPerSecond: number;
  /** Requests that may come at once beyond the first. */
  readonly burst: number;
  /** One bucket for the whole fleet. */
  readonly shared: boolean;
}

export type FaultKind = Fault['kind'];

/** Which requests a fault meets; without any property: all. */
export interface FaultMatch {
  readonly operation?: OperationId;
  /** The device's address as the rate limit sees it. */
  readonly forwardedFor?: string;
  readonly deviceIdentifier?: string;
}

export interface FaultRule {
  readonly match: FaultMatch;
  readonly fault: Fault;
  /** How often it still happens; absent: always. */
  readonly times?: number;
  /** Share of the matching requests, 0 to 1; absent: all. */
  readonly rate?: number;
}
