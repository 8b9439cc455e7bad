import type { IncomingMessage } from 'node:http';
import type { BodyCapture } from './body-capture.ts';
import { type BodyText, bareType, bodyText } from './body-text.ts';
import type { BodyPlace } from './masking/mask-body.ts';
import { maskBody } from './masking/mask-body.ts';
import { decodedField, maskUrl } from './masking/mask-fields.ts';
import { maskHeader } from './masking/mask-headers.ts';
import type { RecordingMasker } from './masking/recording-masker.ts';
import { pairsOf, type RawHeaders, valuesOf } from './raw-headers.ts';
import type { RelayOutcome } from './relay.ts';

interface HarPair {
  readonly name: string;
  readonly value: string;
}

/** An entry of HAR 1.2, with Passgate's own fields. It holds no secret. */
export interface ProxyEntry {
  readonly startedDateTime: string;
  /** Milliseconds, as are the timings. */
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarPair[];
    readonly headers: readonly HarPair[];
    readonly queryString: readonly HarPair[];
    readonly postData?: { readonly mimeType: string; readonly text?: string; readonly comment?: string };
    readonly headersSize: -1;
    readonly bodySize: number;
  };
  readonly response: {
    /** 0 where the client has no whole answer. */
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarPair[];
    readonly headers: readonly HarPair[];
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      readonly text?: string;
      readonly comment?: string;
    };
    readonly redirectURL: string;
    readonly headersSize: -1;
    readonly bodySize: number;
  };
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
  readonly comment?: string;
  /** Address of the client's connection. */
  readonly _clientAddress: string;
  /** When the request arrived, by a clock that is never set, from an origin of its own. */
  readonly _monotonicMs: number;
  /** The answer is not the provider's: what the recorder or its network did. */
  readonly _recorderError?: string;
}

/** An exchange that is over. */
export interface RelayedExchange {
  readonly request: IncomingMessage;
  readonly origin: string;
  readonly path: string;
  readonly ofApi: boolean;
  readonly clientAddress: string;
  readonly requestBody: BodyCapture;
  readonly responseBody: BodyCapture;
  /** When the request arrived, by both clocks. */
  readonly arrivedMs: number;
  readonly arrivedMonotonicMs: number;
  readonly outcome: RelayOutcome;
}

/** Returns the entry of an exchange, masked. */
export async function entryOf(exchange: RelayedExchange, masker: RecordingMasker): Promise<ProxyEntry> {
  const { request, outcome, arrivedMonotonicMs: arrived } = exchange;
  const sent = await recordedBody(exchange.requestBody, request.rawHeaders);
  const received: BodyText =
    outcome.ownText === undefined
      ? await recordedBody(exchange.responseBody, outcome.headers)
      : { text: outcome.ownText };
  return {
    startedDateTime: new Date(exchange.arrivedMs).toISOString(),
    time: rounded(outcome.endMs - arrived),
    request: requestOf(exchange, sent, masker),
    response: responseOf(exchange, received, masker),
    cache: {},
    timings: {
      send: rounded(outcome.sentMs - arrived),
      wait: rounded(outcome.headMs - outcome.sentMs),
      receive: rounded(outcome.endMs - outcome.headMs),
    },
    ...(outcome.comment === undefined ? {} : { comment: outcome.comment }),
    _clientAddress: exchange.clientAddress,
    _monotonicMs: rounded(arrived),
    ...(outcome.recorderError === undefined ? {} : { _recorderError: outcome.recorderError }),
  };
}

function recordedBody(capture: BodyCapture, headers: RawHeaders): Promise<BodyText> {
  const { passed } = capture;
  const contentType = valuesOf(headers, 'content-type')[0] ?? '';
  const contentEncoding = valuesOf(headers, 'content-encoding').join(',');
  return bodyText({ bytes: capture.release(), passed, contentType, contentEncoding });
}

function requestOf(
  exchange: RelayedExchange,
  body: BodyText,
  masker: RecordingMasker,
): ProxyEntry['request'] {
  const { request, origin, path, requestBody } = exchange;
  const mimeType = valuesOf(request.rawHeaders, 'content-type')[0] ?? '';
  const masked = maskedBody(body, placeOf(exchange, mimeType), masker);
  const url = maskUrl(path, masker);
  return {
    method: request.method ?? '',
    url: origin + url,
    httpVersion: `HTTP/${request.httpVersion}`,
    cookies: [],
    headers: maskedHeaders(request.rawHeaders, { body, masked }, masker),
    queryString: queryOf(url),
    ...(requestBody.passed === 0 ? {} : { postData: { mimeType, ...masked } }),
    headersSize: -1,
    bodySize: sizeOf(masked, requestBody.passed),
  };
}

function responseOf(
  exchange: RelayedExchange,
  body: BodyText,
  masker: RecordingMasker,
): ProxyEntry['response'] {
  const { outcome, responseBody } = exchange;
  const { status, statusText, headers } = outcome;
  const mimeType =
    outcome.ownText === undefined ? (valuesOf(headers, 'content-type')[0] ?? '') : 'text/plain';
  const place = placeOf(exchange, mimeType);
  const isPage = !place.ofApi && place.contentType.includes('html');
  const masked = isPage
    ? { comment: `A page of ${responseBody.passed} bytes, not recorded.` }
    : maskedBody(body, place, masker);
  const location = valuesOf(headers, 'location')[0];
  return {
    status,
    statusText,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: maskedHeaders(headers, { body, masked }, masker),
    content: { size: sizeOf(masked, responseBody.passed), mimeType: mimeType || 'x-unknown', ...masked },
    redirectURL: location === undefined ? '' : maskUrl(location, masker),
    headersSize: -1,
    bodySize: responseBody.passed,
  };
}

function placeOf({ path, ofApi }: RelayedExchange, mimeType: string): BodyPlace {
  return { contentType: bareType(mimeType), path: path.split('?', 1)[0] ?? '', ofApi };
}

function maskedBody({ text, comment }: BodyText, place: BodyPlace, masker: RecordingMasker): BodyText {
  return {
    ...(text === undefined ? {} : { text: maskBody(text, place, masker) }),
    ...(comment === undefined ? {} : { comment }),
  };
}

/** Returns the size of a body as it is recorded, of one that is recorded in part that of the whole. */
function sizeOf({ text = '', comment }: BodyText, passed: number): number {
  const size = Buffer.byteLength(text);
  return comment === undefined ? size : Math.max(size, passed);
}

/**
 * Returns the headers as a recording has them. A fingerprint is shorter or longer than what it stands
 * for, and readers take a text that is shorter than its `Content-Length` for one that was cut off, so
 * that of a masked body is the length of its recorded text.
 */
function maskedHeaders(
  headers: RawHeaders,
  { body, masked }: { readonly body: BodyText; readonly masked: BodyText },
  masker: RecordingMasker,
): HarPair[] {
  const isCoded = valuesOf(headers, 'content-encoding').length > 0;
  const isOther =
    masked.text !== undefined && masked.text !== body.text && masked.comment === undefined && !isCoded;
  return pairsOf(headers).map(([name, value]) => ({
    name,
    value:
      isOther && name.toLowerCase() === 'content-length'
        ? String(Buffer.byteLength(masked.text ?? ''))
        : maskHeader(name, value, masker),
  }));
}

function queryOf(url: string): HarPair[] {
  const [, query = ''] = /\?([^#]*)/.exec(url) ?? [];
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return { name: decodedField(name), value: decodedField(value.join('=')) };
    });
}

/** Microseconds are enough, and time never runs backwards. */
function rounded(ms: number): number {
  return Math.max(0, Math.round(ms * 1000) / 1000);
}
