import type { StateName } from '../../contracts/states.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Fault } from '../faults/fault.ts';

type Templates = Readonly<Record<string, string | undefined>>;

/**
 * A request as data. `{name}` in a string stands for that value of the provider state. Undefined
 * removes a member of the ordinary request.
 */
export interface RequestTemplate {
  /** Replaces the operation's method. */
  readonly method?: string;
  /** Parameters of the operation's path. */
  readonly path?: Templates;
  readonly query?: Templates;
  readonly headers?: Templates;
  readonly form?: Templates;
  readonly json?: Readonly<Record<string, unknown>>;
}

/** A provider state and the request to send in it. */
export interface ArrangedRequest extends RequestTemplate {
  readonly state?: StateName;
  readonly params?: Readonly<Record<string, unknown>>;
  /** For the few answers that only a fault causes. */
  readonly fault?: Fault;
}

/** One documented answer and how to reach it. */
export interface ReachabilityRow {
  readonly operation: OperationId;
  readonly status: number;
  /**
   * The error code; in an item of a decision with the source and a colon before it; `-` if the
   * answer has none.
   */
  readonly code: string;
  /** The change in words, for the table in the docs; empty if the state says enough. */
  readonly how: string;
  /** The whole request, not only the change. */
  readonly request: ArrangedRequest & { readonly state: StateName };
}

/** Returns how a row is reached. */
export function kindOf({ request }: ReachabilityRow): 'request' | 'state' | 'fault' {
  if (request.fault !== undefined) return 'fault';
  return request.params === undefined ? 'request' : 'state';
}

/** Status, code, the change in words, and the change to the operation's ordinary request. */
export type RowTuple = readonly [status: number, code: string, how: string, change: ArrangedRequest];
export type RowsByOperation = Readonly<Partial<Record<OperationId, readonly RowTuple[]>>>;
