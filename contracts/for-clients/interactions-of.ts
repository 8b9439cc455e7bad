import { knownName, PassgateError } from '../../core/index.ts';
import { type ApiName, type OperationId, operations } from '../../openapi/generated/operations.ts';
import type { AnswerBodyOf, CallOf, StatusOf } from '../call.ts';
import { interactions } from '../interactions/index.ts';
import type { Interaction, UntypedCall } from '../interactions/row.ts';
import { descriptionOf } from '../pact/names.ts';
import type { StateName } from '../states.ts';

/** Operation and title, as in the pact files: `issueToken: registered credentials give a token`. */
export type InteractionDescription<Id extends OperationId = OperationId> = `${Id}: ${string}`;

/**
 * An interaction as the test of a client sees it: what the client has to send, and what it is
 * answered.
 */
export interface ClientInteraction<Id extends OperationId = OperationId> {
  readonly operation: Id;
  readonly description: InteractionDescription<Id>;
  /** What is true in the provider before. */
  readonly state: StateName;
  /**
   * The request with its values: identifiers, tokens, codes. The client's own code has to send just
   * these.
   */
  readonly request: CallOf<Id>;
  readonly answer: {
    readonly status: StatusOf<Id>;
    /** Empty where there is no body. */
    readonly contentType: string;
    readonly headers: Readonly<Record<string, string>>;
    /** Parsed where it is JSON, text where it is not, undefined where there is none. */
    readonly body: AnswerBodyOf<Id, StatusOf<Id>> | undefined;
  };
}

/** One type for each operation, so that `operation` tells them apart. */
export type InteractionOf<Id extends OperationId> = Id extends OperationId ? ClientInteraction<Id> : never;

/** The operations of an API; an operation stands for itself. */
export type OperationsOf<Name extends ApiName | OperationId> = Name extends OperationId
  ? Name
  : { [Id in OperationId]: (typeof operations)[Id]['api'] extends Name ? Id : never }[OperationId];

/** The same as it comes out of the tables. */
export interface UntypedInteraction {
  readonly operation: OperationId;
  readonly description: string;
  readonly state: StateName;
  readonly request: UntypedCall;
  readonly answer: {
    readonly status: number;
    readonly contentType: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

/**
 * A request that is wrong on purpose is no client's: whoever keeps to the documents never sends it.
 */
const sendable: readonly UntypedInteraction[] = interactions
  .filter(({ deviations }) => deviations.length === 0)
  .map(fromRow);

/** What interactions are found by. */
type ApiNameOrOperationId = ApiName | OperationId;

/** The interactions of a name. A wrong name is one error, where it stands. */
type InteractionsOf<Name extends string> = Name extends ApiNameOrOperationId
  ? InteractionOf<OperationsOf<Name>>
  : // biome-ignore lint/suspicious/noExplicitAny: any other type adds an error in each line that uses the result.
    any;

/**
 * Returns the interactions of an operation or of a whole API, for a test each; requests that are
 * wrong on purpose are left out. Throws `UNKNOWN_NAME`.
 */
export function interactionsOf<const Name extends string>(
  name: Name extends ApiNameOrOperationId ? Name : ApiNameOrOperationId,
): readonly InteractionsOf<Name>[];
export function interactionsOf<Name extends ApiNameOrOperationId>(
  name: Name,
): readonly InteractionOf<OperationsOf<Name>>[] {
  const ids = Object.values(operations).flatMap(({ api, id }) => (api === name || id === name ? [id] : []));
  if (ids.length === 0) {
    const known = Object.values(operations).flatMap(({ api, id }) => [api, id]);
    knownName('API or operation', String(name), [...new Set(known)]);
  }
  return sendable.filter((one) => isOf<OperationsOf<Name>>(one, ids));
}

/**
 * Returns the interaction of this description. Throws `UNKNOWN_NAME` with the nearest one where
 * there is none.
 */
export function interactionBy(description: string): UntypedInteraction {
  const operation = description.slice(0, description.indexOf(':'));
  const own = sendable.filter((one) => one.operation === operation);
  const found = own.find((one) => one.description === description);
  if (found !== undefined) return found;
  if (interactions.some((row) => descriptionOf(row.operation, row.title) === description)) {
    throw new PassgateError(
      'UNKNOWN_NAME',
      `“${description}” is a request that is wrong on purpose, which no client sends.`,
      'Choose one of those that interactionsOf() returns.',
    );
  }
  const known = (own.length > 0 ? own : sendable).map((one) => one.description);
  knownName('interaction', description, known);
  throw new PassgateError(
    'INTERNAL',
    `The interaction “${description}” was not found.`,
    'Please report this as a bug of Passgate.',
  );
}

/**
 * Narrows the type: the tables are typed by operation, so a row of one holds its request and
 * answer.
 */
function isOf<Id extends OperationId>(
  one: UntypedInteraction,
  ids: readonly string[],
): one is UntypedInteraction & InteractionOf<Id> {
  return ids.includes(one.operation);
}

function fromRow({ operation, title, state, example }: Interaction): UntypedInteraction {
  const { status, contentType, headers, body } = example.answer;
  const sent = Object.entries(headers).map(([name, header]) => [name, header.example]);
  return {
    operation,
    description: descriptionOf(operation, title),
    state,
    request: example.call,
    answer: { status, contentType, headers: Object.fromEntries(sent), body },
  };
}
