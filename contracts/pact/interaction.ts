import type { ConsumerInteraction } from '@pact-foundation/pact-core';
import type { JsonObject } from '../../core/index.ts';
import { operations } from '../../openapi/generated/operations.ts';
import type { Interaction } from '../interactions/row.ts';
import { bodyFromState, fromState, mapKeys, withMatchers } from './matchers.ts';
import { keysComment } from './names.ts';
import { answerSchema } from './schema.ts';
import { deviate, type WireRequest, wireOf } from './wire-request.ts';

/** Tells the Pact core what a row says. `document` is the API's, for the matchers. */
export function describeTo(pact: ConsumerInteraction, row: Interaction, document: JsonObject): void {
  if (Object.keys(row.params).length === 0) pact.given(row.state);
  else pact.givenWithParams(row.state, JSON.stringify(row.params));
  describeRequest(
    pact,
    deviate(wireOf(row.operation, row.example.call), row.deviations),
    deviate(wireOf(row.operation, row.placeholders.call), row.deviations),
  );
  describeAnswer(pact, row, document);
}

/** Its request: what the mock waits for, and what is sent to a provider. */
export function describeRequest(
  pact: ConsumerInteraction,
  example: WireRequest,
  placeholder: WireRequest,
): void {
  pact.withRequest(example.method, fromState(example.path, placeholder.path));
  for (const [name, value] of Object.entries(example.query)) {
    pact.withQuery(name, 0, fromState(value, placeholder.query[name] ?? value));
  }
  for (const [name, value] of Object.entries(example.headers)) {
    pact.withRequestHeader(name, 0, fromState(value, placeholder.headers[name] ?? value));
  }
  if (example.contentType === '') return;
  if (isEmpty(example.body)) {
    pact.withRequestHeader('Content-Type', 0, example.contentType);
    return;
  }
  // `withRequestBody` takes the matchers also for a form; PactV4's own `.body()` would make it
  // binary.
  pact.withRequestBody(JSON.stringify(bodyFromState(example.body, placeholder.body)), example.contentType);
}

function describeAnswer(pact: ConsumerInteraction, row: Interaction, document: JsonObject): void {
  const { status, contentType, headers, body, exactly } = row.example.answer;
  pact.withStatus(status);
  for (const [name, { matches, example }] of Object.entries(headers)) {
    const value = { 'pact:matcher:type': 'regex', regex: matches.source, value: example };
    pact.withResponseHeader(name, 0, JSON.stringify(value));
  }
  if (body === undefined) return;
  if (typeof body === 'string') {
    pact.withResponseBody(body, contentType);
    // In XML a rule of type holds for every element below; the validators judge what Pact cannot.
    const matcher = contentType.endsWith('xml') ? { match: 'type' } : { match: 'regex', regex: '[\\s\\S]+' };
    const anything = { body: { $: { combine: 'AND', matchers: [matcher] } } };
    pact.withResponseMatchingRules(JSON.stringify(anything));
    return;
  }
  const { method, path } = operations[row.operation];
  const schema = answerSchema(document, { path, method, status, contentType }) ?? {};
  const placeholder = row.placeholders.answer.body;
  const matched = withMatchers({ document, schema, example: body, placeholder, pointer: '', exactly });
  pact.withResponseBody(JSON.stringify(matched), contentType);
  const keys = mapKeys(body, placeholder);
  if (Object.keys(keys).length > 0) pact.setComment(keysComment, JSON.stringify(keys));
}

/**
 * Returns whether a form has no fields: it has no bytes then, which the mock server takes for no
 * body.
 */
function isEmpty(body: unknown): boolean {
  return typeof body === 'object' && body !== null && Object.keys(body).length === 0;
}
