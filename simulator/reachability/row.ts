import type { StateName } from '../../contracts/states.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Fault } from '../faults/fault.ts';

type Templates = Readonly<Record<string, string | undefined>>;

/**
 * A request as data. A text may hold `{name}`: the value of that name, from the provider state.
 * Undefined leaves a member of the base request out.
 */
export interface RequestTemplate {
  /** Another method than the operation's. */
  readonly method?: string;
  /** Parameters of the operation's path. */
  readonly path?: Templates;
  readonly query?: Templates;
  readonly headers?: Templates;
  readonly form?: Templates;
  readonly json?: Readonly<Record<string, unknown>>;
}

/** What must be true first, and what is asked then. */
export interface ArrangedRequest extends RequestTemplate {
  readonly state?: StateName;
  readonly params?: Readonly<Record<string, unknown>>;
  /** For the few answers that nothing else brings about. */
  readonly fault?: Fault;
}

/** One documented answer and how to reach it. */
export interface ReachabilityRow {
  readonly operation: OperationId;
  readonly status: number;
  /**
   * The error code; of an item of a decision with its source before a colon; `-` where the answer
   * has none.
   */
  readonly code: string;
  /** In words, for the table in the docs; empty where the state says it all. */
  readonly how: string;
  /** Whole, the base request included. */
  readonly request: ArrangedRequest & { readonly state: StateName };
}

/** Returns how a row is reached. */
export function kindOf({ request }: ReachabilityRow): 'request' | 'state' | 'fault' {
  if (request.fault !== undefined) return 'fault';
  return request.params === undefined ? 'request' : 'state';
}

/** Status, code, how in words, and how as a change to the operation's base request. */
export type RowTuple = readonly [status: number, code: string, how: string, change: ArrangedRequest];
export type RowsByOperation = Readonly<Partial<Record<OperationId, readonly RowTuple[]>>>;
