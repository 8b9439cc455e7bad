import type { OperationId } from '../../openapi/generated/operations.ts';

/** How an answer goes wrong. Times are milliseconds. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'delay'; readonly ms: number; readonly jitterMs?: number }
  | { readonly kind: 'drop-connection' }
  | { readonly kind: 'truncate' }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'content-type'; readonly contentType: string }
  | { readonly kind: 'drop-property'; readonly pointer: string }
  | { readonly kind: 'set-property'; readonly pointer: string; readonly value: unknown }
  | { readonly kind: 'throttle' }
  | { readonly kind: 'rate-limit-off' };

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
