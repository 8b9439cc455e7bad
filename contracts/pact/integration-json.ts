/**
 * Pact's integration format: plain JSON in which an object may be a matcher or a generator. The
 * Pact core reads it. These are the matchers that the contracts use, so that nobody has to install
 * the server, the proxy and the telemetry of `@pact-foundation/pact` for them.
 * https://docs.pact.io/implementation_guides/rust/pact_ffi/integrationjson
 */
import type { JsonObject } from '../../core/index.ts';

/** Matches a value of the same type. */
export function like(value: unknown): JsonObject {
  return matcher('type', { value });
}

/** Matches this value alone. */
export function equal(value: unknown): JsonObject {
  return matcher('equality', { value });
}

/** Matches a text by a regular expression of Rust. */
export function regex(expression: string, value: unknown): JsonObject {
  return matcher('regex', { regex: expression, value });
}

/** Matches any whole number. */
export function integer(value: number): JsonObject {
  return matcher('integer', { value });
}

/** Matches any number with a fraction. */
export function decimal(value: number): JsonObject {
  return matcher('decimal', { value });
}

/** Matches an array of one or more items that all match `item`. */
export function atLeastOneLike(item: unknown): JsonObject {
  return matcher('type', { min: 1, value: [item] });
}

/** Matches an array that holds an item for each of `variants`, in any order. */
export function arrayContaining(variants: readonly unknown[]): JsonObject {
  return matcher('arrayContains', { variants });
}

/** Takes the value from the provider state, beside a matcher of the example. */
export function fromProviderState(expression: string): JsonObject {
  return { 'pact:generator:type': 'ProviderState', expression };
}

function matcher(type: string, rest: JsonObject): JsonObject {
  return { 'pact:matcher:type': type, ...rest };
}
