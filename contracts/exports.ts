/** `passgate/contracts`: the consumer contracts as data, for the test suite of a client. Loads without the Pact core. */
export type { ApiName, OperationId } from '../openapi/generated/operations.ts';
export type { CallOf } from './call.ts';
export { type Caller, type ClientOptions, referenceClient } from './client.ts';
export { type Interaction, interactions } from './interactions/index.ts';
export type { AnswerHeader, Exchange, JsonValue, LooseCall, LooseDeviation } from './interactions/row.ts';
export { type StateName, type StateParams, type StateValues, stateNames } from './states.ts';
