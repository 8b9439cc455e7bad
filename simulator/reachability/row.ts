import type { StateName } from '../../contracts/states.ts';
import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Fault } from '../faults/fault.ts';

type Texts = Readonly<Record<string, string | undefined>>;

/**
 * A request as data. A text may hold `{name}`: the value of that name, from the provider state. Undefined leaves a member of
 * the base request out.
 */
export interface Asked {
  /** Another method than the operation's. */
  readonly method?: string;
  /** Parameters of the operation's path. */
  readonly path?: Texts;
  readonly query?: Texts;
  readonly headers?: Texts;
  readonly form?: Texts;
  readonly json?: Readonly<Record<string, unknown>>;
}

/** What must be true first, and what is asked then. */
export interface Way extends Asked {
  readonly state?: StateName;
  readonly params?: Readonly<Record<string, unknown>>;
  /** For the few answers that nothing else brings about. */
  readonly fault?: Fault;
}

/** One documented answer and how to reach it. */
export interface Row {
  readonly operation: OperationId;
  readonly status: number;
  /** The error code; of an item of a decision with its source before a colon; `-` where the answer has none. */
  readonly code: string;
  /** In words, for the table in the docs; empty where the state says it all. */
  readonly how: string;
  /** Whole, the base request included. */
  readonly way: Way & { readonly state: StateName };
}

/** How a row is reached. */
export function kindOf({ way }: Row): 'request' | 'state' | 'fault' {
  if (way.fault !== undefined) return 'fault';
  return way.params === undefined ? 'request' : 'state';
}

/** Status, code, how in words, and how as a change to the operation's base request. */
export type RowOf = readonly [status: number, code: string, how: string, change: Way];
export type RowsOf = Readonly<Partial<Record<OperationId, readonly RowOf[]>>>;
