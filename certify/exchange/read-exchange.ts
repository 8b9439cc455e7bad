import type { OperationId } from '../../openapi/generated/operations.ts';
import { type FoundOperation, findOperation } from '../../openapi/runtime/find-operation.ts';
import type { AnswerFacts } from './answer.ts';
import type { CapturedExchange } from './captured.ts';
import type { Exchange, RequestFacts } from './exchange.ts';
import { Remembered } from './exchange-memory.ts';
import { readAnswer } from './read-answer.ts';
import { type CapturedRequest, headersKey, readRequest } from './read-request.ts';
import { isSecretName } from './secret-names.ts';

/** What a reading needs beside the exchange. */
export interface ReadingContext {
  /** Returns the fingerprint of a secret; what is masked already stays as it is. */
  readonly fingerprint: (secret: string) => string;
  /** What many exchanges of one recording share; without it nothing is shared. */
  readonly memory?: ExchangeMemory;
}

/** What an address says. */
interface Address extends Pick<Exchange, 'origin' | 'path' | 'query'> {
  readonly found: FoundOperation<OperationId> | null;
}

const longestSharedBody = 4_000;
/** A fleet of so many devices that take turns is remembered whole. */
const mostAlike = 2_500;

/** Values that many exchanges of one recording share: addresses, requests and answers. */
export class ExchangeMemory {
  readonly addresses = new Remembered<Address>(mostAlike);
  readonly requests = new Remembered<RequestFacts>(mostAlike);
  readonly answers = new Remembered<AnswerFacts>(500);
  readonly texts = new Remembered<string>(mostAlike);
}

/** Returns what the rules read of an exchange; secrets become fingerprints, bodies are dropped. */
export function readExchange(
  captured: CapturedExchange,
  index: number,
  { fingerprint, memory = new ExchangeMemory() }: ReadingContext,
): Exchange {
  const { method, url, request, status, steadyMs, excuse } = captured;
  const { found, origin, path, query } = memory.addresses.get(`${method} ${url}`, () =>
    addressOf(method, url, fingerprint),
  );
  const sentMs = captured.sentMs ?? Number.NaN;
  const from = request.headers?.get('x-forwarded-for')?.split(',')[0]?.trim() || captured.address;
  return {
    index,
    place: captured.place,
    sentMs,
    answeredMs: captured.answeredMs ?? sentMs,
    steadyMs,
    operation: found?.id,
    method,
    origin,
    path,
    parameters: found?.parameters ?? noParameters,
    query,
    address: from === undefined ? undefined : memory.texts.get(from, () => from),
    request: requestOf({ found, message: request }, fingerprint, memory),
    status,
    answer: answerOf(captured, found, fingerprint, memory),
    excuse,
  };
}

function requestOf(
  request: CapturedRequest,
  fingerprint: ReadingContext['fingerprint'],
  memory: ExchangeMemory,
): RequestFacts {
  const { found, message } = request;
  if (message.body !== '') return readRequest(request, fingerprint);
  const key = [found?.id, message.bodyMissing, headersKey(message.headers)].join('\n');
  return memory.requests.get(key, () => readRequest(request, fingerprint));
}

function answerOf(
  { status, response }: CapturedExchange,
  found: FoundOperation<OperationId> | null,
  fingerprint: ReadingContext['fingerprint'],
  memory: ExchangeMemory,
): AnswerFacts {
  const read = (): AnswerFacts =>
    readAnswer({ operation: found?.id, status, message: response }, fingerprint);
  const { headers, body, bodyMissing } = response;
  if (body.length > longestSharedBody) return read();
  const key = [found?.id, status, bodyMissing, headers?.get('location'), body].join('\n');
  return memory.answers.get(key, read);
}

const noParameters: Readonly<Record<string, string>> = {};
const noFields: ReadonlyMap<string, string> = new Map();

/** The query is read only where an operation was called: other addresses have long ones. */
function addressOf(method: string, url: string, fingerprint: ReadingContext['fingerprint']): Address {
  const isAbsolute = /^[a-z][a-z\d+.-]*:/i.test(url);
  const base = 'http://unknown.invalid';
  if (!URL.canParse(url, base)) return { origin: '', path: url, query: noFields, found: null };
  const { origin, pathname, searchParams } = new URL(url, base);
  const found = findOperation(method, pathname);
  const isEmpty = found === null || searchParams.size === 0;
  const fields = Array.from(searchParams, ([name, value]): [string, string] => [
    name,
    isSecretName(name) ? fingerprint(value) : value,
  ]);
  return {
    origin: isAbsolute ? origin : '',
    path: pathname,
    query: isEmpty ? noFields : new Map(fields),
    found,
  };
}
