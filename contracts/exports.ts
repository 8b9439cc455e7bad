/**
 * `passgate/contracts`: the consumer contracts for the test suite of a client. Loads without the
 * Pact core, which only `with…` needs.
 */
export type { ApiName, OperationId } from '../openapi/generated/operations.ts';
export type { CallOf } from './call.ts';
export { type Caller, type ClientOptions, referenceClient } from './client.ts';
export { ContractMismatch } from './for-clients/contract-mismatch.ts';
export {
  type ClientInteraction,
  type InteractionDescription,
  type InteractionOf,
  interactionsOf,
} from './for-clients/interactions-of.ts';
export {
  type ClientResult,
  type MockProvider,
  type ResolvedInteraction,
  withInteraction,
  withInteractions,
} from './for-clients/with-interactions.ts';
export { type Interaction, interactions } from './interactions/index.ts';
export type {
  AnswerHeader,
  ExampleExchange,
  JsonValue,
  UntypedCall,
  UntypedDeviation,
} from './interactions/row.ts';
export { type StateName, type StateParams, type StateValues, stateNames } from './states.ts';
