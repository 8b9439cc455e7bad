import { type ApiName, type OperationId, operations } from '../../openapi/generated/operations.ts';
import type { AnswerBodyOf, CallOf, CodeOf, PlaceName, StatusOf } from '../call.ts';
import type { Caller } from '../client.ts';
import { exampleValue, placeholderValue, stateValues } from '../state-values.ts';
import type { StateName, StateParams, StateValues } from '../states.ts';
import { errorExample } from './error-example.ts';

/** What turns a valid request into a wrong one, where the types would not let it be written. */
export type Deviation<Id extends OperationId = OperationId> = {
  [Place in 'header' | 'query' | 'body']:
    | { readonly leaveOut: Place; readonly name: PlaceName<Id, Place> }
    | { readonly replace: Place; readonly name: PlaceName<Id, Place>; readonly by: JsonValue };
}['header' | 'query' | 'body'];

export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A header that an answer must carry, with an example of its value. */
export interface AnswerHeader {
  readonly matches: RegExp;
  readonly example: string;
}

/** An answer the consumer relies on: what its example leaves out, the consumer does not need. */
export interface AnswerOf<Id extends OperationId, State extends StateName, Status extends StatusOf<Id>> {
  /** By default the first documented one; `text/html` and the like are named. */
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, AnswerHeader>>;
  /**
   * An example; its matchers come from the schema. Values of the state stand where the provider
   * must know them.
   */
  readonly body?: (values: StateValues<State>) => AnswerBodyOf<Id, Status>;
  /**
   * In place of a body: the code of the error, whose example is made from it and which must be just
   * this.
   */
  readonly error?: CodeOf<Id, Status>;
  /**
   * JSON pointers of values that must be exactly these, where the schema allows others too (error
   * codes, say).
   */
  readonly exactly?: readonly string[];
}

/** One row of a contract table. A property that the documents do not know does not compile. */
export interface InteractionRow<
  Id extends OperationId,
  State extends StateName,
  Status extends StatusOf<Id>,
> {
  readonly title: string;
  /** Parameters of the state. */
  readonly params?: StateParams<State>;
  /** A valid request. */
  readonly request: (values: StateValues<State>) => CallOf<Id>;
  /** What is then made wrong in it. */
  readonly deviations?: readonly Deviation<Id>[];
  readonly answer: AnswerOf<Id, State, Status>;
}

/** A row without its types, as the engine goes through them. */
export interface Interaction {
  readonly api: ApiName;
  readonly operation: OperationId;
  readonly title: string;
  readonly state: StateName;
  readonly params: Readonly<Record<string, unknown>>;
  readonly deviations: readonly UntypedDeviation[];
  readonly example: ExampleExchange;
  /** The same with `${name}` in place of every value that the state answers. */
  readonly placeholders: ExampleExchange;
  /** Sends the valid request, with the example's values, through a client. */
  readonly send: (client: Caller) => Promise<{ response: Response }>;
}

export type UntypedDeviation =
  | { readonly leaveOut: 'header' | 'query' | 'body'; readonly name: string }
  | { readonly replace: 'header' | 'query' | 'body'; readonly name: string; readonly by: JsonValue };

export interface ExampleExchange {
  readonly call: UntypedCall;
  readonly answer: {
    readonly status: number;
    /** Empty where there is no body. */
    readonly contentType: string;
    readonly headers: Readonly<Record<string, AnswerHeader>>;
    readonly body: unknown;
    readonly exactly: readonly string[];
  };
}

export interface UntypedCall {
  readonly params: {
    readonly path?: object | undefined;
    readonly query?: object | undefined;
    readonly header?: object | undefined;
  };
  readonly body?: unknown;
  readonly token?: string;
  readonly accept?: string;
}

/**
 * Makes a row of a table: which operation, what must be true in the provider before, and the status
 * that is answered. The second call takes the rest, so that everything in it is typed by the first.
 */
export function interaction<Id extends OperationId, State extends StateName, Status extends StatusOf<Id>>(
  operation: Id,
  state: State,
  status: Status,
): (row: InteractionRow<Id, State, Status>) => Interaction {
  return (row) => untypedInteraction(operation, state, status, row);
}

/**
 * A row whose answer is held by the validators alone, before Pact runs: for rows that are made for
 * many operations.
 */
export interface UntypedRow<Id extends OperationId, State extends StateName> {
  readonly title: string;
  readonly params?: StateParams<State>;
  readonly request: (values: StateValues<State>) => CallOf<Id>;
  readonly deviations?: readonly UntypedDeviation[];
  readonly answer: {
    readonly contentType?: string;
    readonly headers?: Readonly<Record<string, AnswerHeader>>;
    readonly body?: (values: StateValues<State>) => unknown;
    readonly error?: string;
    readonly exactly?: readonly string[];
  };
}

/** As `interaction`, for a family of rows. */
export function untypedInteraction<Id extends OperationId, State extends StateName>(
  operation: Id,
  state: State,
  status: number,
  { title, params = {}, deviations = [], answer, request }: UntypedRow<Id, State>,
): Interaction {
  const { headers = {}, contentType = firstContentType(operation, status), error } = answer;
  const bodyOf = error === undefined ? answer.body : () => errorExample(operations[operation].api, error);
  const exactly = error === undefined ? (answer.exactly ?? []) : ['/code', '/error'];
  const exchange = (values: StateValues<State>): ExampleExchange => ({
    call: request(values),
    answer: {
      status,
      contentType: bodyOf === undefined ? '' : contentType,
      headers,
      body: bodyOf?.(values),
      exactly,
    },
  });
  const examples = stateValues[state](exampleValue);
  return {
    api: operations[operation].api,
    operation,
    title,
    state,
    params,
    deviations,
    example: exchange(examples),
    placeholders: exchange(stateValues[state](placeholderValue)),
    send: (client) => client[operation](request(examples)),
  };
}

function firstContentType(operation: OperationId, status: number): string {
  const responses: Readonly<Record<string, { readonly contentTypes: readonly string[] }>> =
    operations[operation].responses;
  return responses[String(status)]?.contentTypes[0] ?? '';
}
