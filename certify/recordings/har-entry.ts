import { isRecord, type JsonObject, parsedJson, recordOf, wireText } from '../../core/index.ts';
import {
  headersOf,
  type ReadAttachment,
  type RecordedBody,
  type RecordedExchange,
  readHarEntry,
} from '../../openapi/index.ts';
import type { CapturedExchange, CapturedMessage } from '../exchange/captured.ts';
import { durationMs, momentOf } from './har-time.ts';
import { mayBeOfApi } from './may-be-of-api.ts';
import { excuseOf } from './not-of-client.ts';

/** An entry of a HAR recording that says nothing about the client. */
export type PassedBy =
  /** A browser sent it on its own, or it is no request of HTTP. */
  | { readonly kind: 'ignored' }
  /** `atMs`: when it was sent, where that can be read. */
  | { readonly kind: 'unreadable'; readonly atMs: number | undefined };

/** An exchange of a HAR recording. */
interface FoundExchange {
  readonly kind: 'exchange';
  readonly exchange: CapturedExchange;
  /** Headers in lower case whose values somebody blotted out. */
  readonly blotted: readonly string[];
}

/**
 * Returns the exchange of an entry of a HAR recording, whatever wrote it. Bodies are read only
 * where they may be of a documented operation.
 */
export function capturedEntry(
  value: unknown,
  pointer: string,
  readAttachment: ReadAttachment,
): FoundExchange | PassedBy {
  const entry = recordOf(value);
  const { request, response } = entry;
  const sentMs = momentOf(entry.startedDateTime);
  const unreadable: PassedBy = { kind: 'unreadable', atMs: sentMs };
  if (!isRecord(request) || sentMs === undefined) return unreadable;
  const { headers, blotted } = withoutBlotted(headersOf(request));
  const { method, url: recorded } = request;
  if (typeof method !== 'string' || method === '' || typeof recorded !== 'string' || recorded === '')
    return unreadable;
  if (isPreflight(method, headers, entry) || !isOfHttp(recorded)) return { kind: 'ignored' };
  const url = absolute(recorded, headers);
  const bodies = mayBeOfApi(url) ? readHarEntry(entry, pointer, readAttachment) : undefined;
  const took = durationMs(entry);
  return {
    kind: 'exchange',
    blotted,
    exchange: {
      place: pointer,
      sentMs,
      answeredMs: took === undefined ? undefined : sentMs + took,
      steadyMs: finite(entry._monotonicMs),
      address: textIn(entry._clientAddress) ?? textIn(entry.clientIPAddress),
      method: method.toUpperCase(),
      url,
      ...messagesOf(method, headers, recordOf(response), bodies),
      excuse: excuseOf(entry),
    },
  };
}

/** What people and tools write over a secret before they hand a recording on. */
const blot = /^(?:bearer\s+|fingerprint\s+)?[[<(*]*(?:redacted|removed|sanitized|hidden|\*{3,}|x{4,})/i;

function withoutBlotted(headers: ReadonlyMap<string, string>): {
  readonly headers: ReadonlyMap<string, string>;
  readonly blotted: readonly string[];
} {
  const secrets = ['authorization', 'ap-device-identifier'];
  const blotted = secrets.filter((name) => blot.test(headers.get(name) ?? ''));
  if (blotted.length === 0) return { headers, blotted };
  return { headers: new Map([...headers].filter(([name]) => !blotted.includes(name))), blotted };
}

const nothing: CapturedMessage = { headers: undefined, body: '' };

function messagesOf(
  method: string,
  headers: ReadonlyMap<string, string>,
  response: JsonObject,
  bodies: RecordedExchange | undefined,
): Pick<CapturedExchange, 'request' | 'status' | 'response'> {
  if (bodies === undefined) {
    const status = Number(response.status);
    const isStatus = Number.isInteger(status) && status >= 100 && status <= 999;
    const request = headers.size === 0 ? nothing : { headers, body: '' };
    return { request, status: isStatus ? status : 0, response: { headers: locationOf(response), body: '' } };
  }
  const { request, status } = bodies;
  const mayHaveBody = /^(?:post|put|patch)$/i.test(method);
  const sent = bodyOf(request.body, mayHaveBody);
  const { contentType } = request;
  return {
    request: { headers: withContentType(headers, contentType), ...sent },
    status,
    response: { headers: locationOf(response), ...bodyOf(bodies.response.body, true) },
  };
}

/** Returns where an answer sends the browser, as the only header that is read of it. */
function locationOf(response: JsonObject): ReadonlyMap<string, string> | undefined {
  const status = Number(response.status);
  if (!(status >= 300 && status < 400)) return undefined;
  const location = headersOf(response).get('location') ?? textIn(response.redirectURL);
  return location === undefined ? undefined : new Map([['location', location]]);
}

/** Returns the headers; undefined where the recorder kept none. */
function withContentType(
  headers: ReadonlyMap<string, string>,
  contentType: string | null,
): ReadonlyMap<string, string> | undefined {
  if (headers.size === 0) return undefined;
  if (contentType === null || contentType === '' || headers.has('content-type')) return headers;
  return new Map([...headers, ['content-type', contentType]]);
}

function bodyOf(body: RecordedBody, isExpected: boolean): Pick<CapturedMessage, 'body' | 'bodyMissing'> {
  switch (body.kind) {
    case 'missing':
      return { body: '', bodyMissing: body.certain || isExpected ? body.why : undefined };
    case 'none':
      return { body: '', bodyMissing: isExpected ? body.doubt : undefined };
    case 'content': {
      const text = typeof body.content === 'string' ? body.content : wireText(body.content);
      const isWhole = body.cut === undefined || parsedJson(text) !== undefined;
      return {
        body: text.startsWith('\ufeff') ? text.slice(1) : text,
        bodyMissing: isWhole ? undefined : body.cut,
      };
    }
  }
}

/** A browser asks before it lets a page call another origin: that is not the client's call. */
function isPreflight(method: string, headers: ReadonlyMap<string, string>, entry: JsonObject): boolean {
  return (
    method.toUpperCase() === 'OPTIONS' &&
    (headers.has('access-control-request-method') || entry._resourceType === 'preflight')
  );
}

function isOfHttp(url: string): boolean {
  return /^https?:/i.test(url) || !/^[a-z][a-z\d+.-]*:/i.test(url);
}

/** Some recorders write the path alone; HTTP/2 has the rest in headers of its own. */
function absolute(url: string, headers: ReadonlyMap<string, string>): string {
  if (!url.startsWith('/')) return url;
  const host = headers.get(':authority') ?? headers.get('host');
  return host === undefined ? url : `${headers.get(':scheme') ?? 'https'}://${host}${url}`;
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
