import type { OperationId } from '../../openapi/generated/operations.ts';

/** What is wrong with an answer. Times are milliseconds. */
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

/** Gives a property another value in each answer: all bodies differ and stay valid. */
export interface VaryFault {
  readonly kind: 'vary-property';
  readonly pointer: string;
}

export const distributions = ['uniform', 'normal', 'exponential'] as const;

/**
 * Delays the answer by `ms` and a random time. `jitterMs` is the width (uniform), the standard
 * deviation (normal) or the mean (exponential) of the random time.
 */
export interface DelayFault {
  readonly kind: 'delay';
  readonly ms: number;
  readonly jitterMs?: number;
  /** Default `uniform`. */
  readonly distribution?: (typeof distributions)[number];
}

/**
 * Replaces the provider's rate limit by a leaky bucket for each device, or by one for all requests
 * that the rule matches.
 */
export interface RateLimitFault {
  readonly kind: 'rate-limit';
  readonly requestsPerSecond: number;
  /** Requests that pass at once after the first. */
  readonly burst: number;
  /** One bucket for the whole fleet. */
  readonly shared: boolean;
}

export type FaultKind = Fault['kind'];

/** Which requests a fault matches; without any property: all. */
export interface FaultMatch {
  readonly operation?: OperationId;
  /** The device's address as the rate limit sees it. */
  readonly forwardedFor?: string;
  readonly deviceIdentifier?: string;
}

export interface FaultRule {
  readonly match: FaultMatch;
  readonly fault: Fault;
  /** How many more times the fault happens; absent: without end. */
  readonly times?: number;
  /** Share of the matching requests, 0 to 1; absent: all. */
  readonly rate?: number;
}
