import { type ConsumerPact, makeConsumerPact } from '@pact-foundation/pact-core';
import { definedOnly, forbidTracking } from '../../core/index.ts';
import { bareContentType } from '../../openapi/runtime/content-type.ts';
import { findOperation } from '../../openapi/runtime/find-operation.ts';
import { describeRequest } from '../pact/interaction.ts';
import { type WireRequest, wireOf } from '../pact/wire-request.ts';
import { startBodyReader } from './body-reader.ts';
import type { UntypedInteraction } from './interactions-of.ts';

export interface MockServer {
  /** Origin, without a slash at the end. */
  readonly url: string;
  /**
   * Ends the mock and tells what the client did otherwise than the interactions say; nothing is an
   * empty list.
   */
  close(): Promise<string[]>;
}

const loopback = '127.0.0.1';
/** Pact specification V4, in the numbering of the core. */
const pactV4 = 5;

/** Starts a mock server of the Pact core that answers these interactions and nothing else. */
export async function startMock(interactions: readonly UntypedInteraction[]): Promise<MockServer> {
  forbidTracking();
  const pact = makeConsumerPact('client', 'provider', pactV4, 'error');
  const wanted: WireRequest[] = [];
  for (const { operation, description, request, answer } of interactions) {
    const told = pact.newInteraction(description);
    const wire = ofDevice(wireOf(operation, request));
    describeRequest(told, wire, wire);
    if (wire.contentType !== '') told.withRequestHeader('Content-Type', 0, inAnyCase(wire.contentType));
    wanted.push(wire);
    told.withStatus(answer.status);
    for (const [name, value] of Object.entries(answer.headers)) told.withResponseHeader(name, 0, value);
    if (answer.body === undefined) continue;
    const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
    told.withResponseBody(text, answer.contentType);
  }
  const port = pact.createMockServer(loopback);
  const reader = await startBodyReader(`http://${loopback}:${port}`);
  return {
    url: reader.url,
    close: async () => {
      const inText = (await reader.close()).map(
        ({ method, path, problem }) => `${about(method, path)}: ${problem}`,
      );
      const held = pact.mockServerMatchedSuccessfully(port);
      const differences = held
        ? []
        : pact.mockServerMismatches(port).flatMap((one) => differencesOf(one, wanted));
      pact.cleanupMockServer(port);
      const told = [...differences, ...inText];
      return held || told.length > 0 ? told : ['the Pact core does not say what differs'];
    },
  };
}

/**
 * Returns what a client on a device need not send: the address that only servers pass on for their
 * devices, and an `Accept` that asks for what is sent anyway.
 */
function ofDevice(wire: WireRequest): WireRequest {
  const kept = Object.entries(wire.headers).filter(
    ([name, value]) =>
      name !== 'X-Forwarded-For' && !(name === 'Accept' && /^(application\/json|text\/html)$/.test(value)),
  );
  return { ...wire, headers: Object.fromEntries(kept) };
}

/**
 * Returns a matcher of a content type in any case and with any parameters; the core compares by
 * letter.
 */
function inAnyCase(contentType: string): string {
  const regex = `(?i)${contentType.replaceAll(/[.+]/g, '\\$&')}\\s*(?:;.*)?`;
  return JSON.stringify({ 'pact:matcher:type': 'regex', regex, value: contentType });
}

type MatchingResult = ReturnType<ConsumerPact['mockServerMismatches']>[number];
type Mismatch = Extract<MatchingResult, { type: 'request-mismatch' }>['mismatches'][number];

function differencesOf(result: MatchingResult, wanted: readonly WireRequest[]): string[] {
  if (!('method' in result)) return 'type' in result ? [] : [result.error];
  const { method, path } = result;
  const request = about(method, path);
  switch (result.type) {
    case 'request-mismatch':
      return result.mismatches.map((one) => `${request}: ${textOf(one)}`);
    case 'request-not-found': {
      const near = wanted.find((wire) => wire.method === method && wire.path === path);
      const differences = near === undefined ? [] : headerDifferences(near, result.request.headers ?? {});
      if (differences.length > 0) return differences.map((one) => `${request}: ${one}`);
      return [`${request}: the client sent this request, and no interaction expects it`];
    }
    case 'missing-request':
      return [`${request}: the client did not send this request`];
  }
}

function about(method: string, path: string): string {
  return `${findOperation(method, path)?.id ?? 'no operation'} (${method} ${path})`;
}

function textOf(mismatch: Mismatch): string {
  if ('key' in mismatch && mismatch.key === 'Content-Type') {
    return otherHeader('Content-Type', mismatch.expected ?? '', mismatch.actual || undefined);
  }
  const text = 'mismatch' in mismatch ? mismatch.mismatch : `expected ${mismatch.expected}`;
  return 'path' in mismatch ? `${text} at ${mismatch.path}` : text;
}

/** Among several interactions the core does not say by which headers the nearest one was missed. */
function headerDifferences(wire: WireRequest, sent: Readonly<Record<string, unknown>>): string[] {
  const expected = {
    ...wire.headers,
    ...definedOnly({ 'Content-Type': wire.contentType || undefined }),
  };
  const received = new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), String(value)]));
  return Object.entries(expected).flatMap(([name, value]) => {
    const came = received.get(name.toLowerCase());
    const same =
      name === 'Content-Type' ? bareContentType(came ?? '') === value : came?.startsWith(value) === true;
    return same ? [] : [otherHeader(name, value, came)];
  });
}

function otherHeader(name: string, expected: string, came: string | undefined): string {
  const actual = came === undefined ? 'was missing' : `was '${came}'`;
  return `Expected header '${name}' to have value '${expected}' but ${actual}`;
}
