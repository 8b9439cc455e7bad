import type { operations as DcrOperations } from '../openapi/generated/dcr.ts';
import type { OperationId, operations } from '../openapi/generated/operations.ts';
import type { operations as ReggieOperations } from '../openapi/generated/reggie.ts';
import type { operations as RestV2Operations } from '../openapi/generated/rest-v2.ts';
import type { operations as VantageOperations } from '../openapi/generated/vantage-clients.ts';

/** What the documents say about every operation, as types. */
export type Operations = DcrOperations & ReggieOperations & RestV2Operations & VantageOperations;

type ContentOf<Part> = Part extends { content: infer Content } ? Content[keyof Content] : never;

type RequestBodyOf<Operation> = Operation extends { requestBody: infer Body }
  ? { body: ContentOf<Body> }
  : Operation extends { requestBody?: infer Body }
    ? [ContentOf<NonNullable<Body>>] extends [never]
      ? { body?: never }
      : { body?: ContentOf<NonNullable<Body>> }
    : { body?: never };

/**
 * One request of an operation: its parameters, its body, and the token where the operation needs
 * one.
 */
export type CallOf<Id extends OperationId> = {
  readonly params: Operations[Id]['parameters'];
  /** The `Accept` header; absent for what the client sends by itself. */
  readonly accept?: string;
} & RequestBodyOf<Operations[Id]> &
  ((typeof operations)[Id]['authorised'] extends true
    ? {
        /** Without the word `Bearer`. */
        readonly token: string;
      }
    : (typeof operations)[Id]['authorised'] extends 'optional'
      ? { readonly token?: string }
      : { readonly token?: never });

type ResponsesOf<Id extends OperationId> = Operations[Id]['responses'];

/** The documented statuses of an operation. */
export type StatusOf<Id extends OperationId> = keyof ResponsesOf<Id> & number;

/** The documented body of an answer; `never` where there is none. */
export type AnswerBodyOf<Id extends OperationId, Status extends StatusOf<Id>> = ContentOf<
  ResponsesOf<Id>[Status]
>;

/** The documented error codes of an answer. */
export type CodeOf<Id extends OperationId, Status extends StatusOf<Id>> = CodeIn<AnswerBodyOf<Id, Status>> &
  string;

type CodeIn<Body> = Body extends { code: infer Code }
  ? Code
  : Body extends { error: infer Code }
    ? Code
    : never;

/** Where a request can be made wrong: a header, the query, or the top of the body. */
export type PlaceName<
  Id extends OperationId,
  Place extends 'header' | 'query' | 'body',
> = Place extends 'body'
  ? CallOf<Id> extends { body?: infer Body }
    ? KeysOf<NonNullable<Body>>
    : never
  : Place extends 'header'
    ? KeysOf<NonNullable<Operations[Id]['parameters']['header']>> | 'Authorization' | 'Content-Type'
    : KeysOf<NonNullable<Operations[Id]['parameters']['query']>>;

type KeysOf<Value> = Value extends object ? keyof Value & string : never;
