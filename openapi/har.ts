import { PassgateError } from '../core/index.ts';
import { isRecord, type JsonObject, listOf, recordOf } from './json.ts';
import { jsonBreak } from './json-syntax.ts';

/** The body of a message as a recording has it (HAR 1.2). */
export type RecordedBody =
  | { readonly kind: 'content'; readonly content: string | Uint8Array }
  | { readonly kind: 'none' }
  /** There was or may have been a body, which the recording does not hold. */
  | { readonly kind: 'missing'; readonly why: string };

export interface RecordedMessage {
  /** The header as it was sent, else what the recorder says; empty where neither says anything. */
  readonly contentType: string;
  readonly body: RecordedBody;
}

export interface RecordedExchange {
  /** JSON pointer to the entry in the recording. */
  readonly pointer: string;
  readonly method: string;
  readonly url: string;
  readonly request: RecordedMessage;
  /** 0 where no answer came. */
  readonly status: number;
  readonly response: RecordedMessage;
}

/**
 * Reads a HAR recording. `name` is the file, for errors.
 * @throws PassgateError `INPUT_FILE` (exit 2) with the place where it is broken or is no HAR
 */
export function readHar(name: string, text: string): RecordedExchange[] {
  const broken = text.trim() === '' ? null : jsonBreak(text);
  if (broken !== null) {
    throw noHar(
      `${name}:${broken.line}:${broken.column}: the JSON breaks here: expected ${broken.expected}.`,
    );
  }
  if (text.trim() === '') throw noHar(`${name} is empty.`);
  const entries = recordOf(recordOf(JSON.parse(text)).log).entries;
  if (!Array.isArray(entries)) throw noHar(`${name} is no HAR: it has no list at /log/entries.`);
  return entries.map((entry, index) => exchangeOf(entry, `/log/entries/${index}`, name));
}

function exchangeOf(entry: unknown, pointer: string, name: string): RecordedExchange {
  const { request, response } = recordOf(entry);
  if (!isRecord(request) || typeof request.method !== 'string' || typeof request.url !== 'string') {
    throw noHar(`${name}#${pointer}/request is no request of a HAR: it needs a method and a url.`);
  }
  if (!isRecord(response) || typeof response.status !== 'number') {
    throw noHar(`${name}#${pointer}/response is no response of a HAR: it needs a status.`);
  }
  const { method, url } = request;
  const { status } = response;
  return {
    pointer,
    method,
    url,
    request: requestMessage(request),
    status,
    response: responseMessage(response, status),
  };
}

function requestMessage(request: JsonObject): RecordedMessage {
  const data = recordOf(request.postData);
  const contentType = contentTypeOf(request, data.mimeType);
  const params = listOf(data.params).map(recordOf);
  if (!isGiven(data.text) && params.length > 0)
    return { contentType, body: { kind: 'content', content: form(params) } };
  return { contentType, body: bodyOf(data, sizeOf(request.bodySize)) };
}

function responseMessage(response: JsonObject, status: number): RecordedMessage {
  const content = recordOf(response.content);
  const contentType = contentTypeOf(response, content.mimeType);
  const size = Math.max(
    sizeOf(content.size),
    sizeOf(response.bodySize),
    sizeOf(headerOf(response, 'content-length')),
  );
  const unknownSize = typeof content.size !== 'number' || content.size < 0;
  if (isGiven(content.text)) return { contentType, body: bodyOf(content, size) };
  // These have no body by the rules of HTTP (RFC 9110), whatever length their headers speak of.
  if (status === 204 || status === 304) return { contentType, body: { kind: 'none' } };
  if (unknownSize)
    return {
      contentType,
      body: { kind: 'missing', why: 'the recording does not say whether there was a body' },
    };
  return { contentType, body: bodyOf(content, size) };
}

function bodyOf({ text, encoding }: JsonObject, size: number): RecordedBody {
  if (!isGiven(text)) {
    return size > 0
      ? { kind: 'missing', why: `the recording lacks the body of ${size} bytes` }
      : { kind: 'none' };
  }
  if (encoding === undefined || encoding === '') return { kind: 'content', content: text };
  if (encoding !== 'base64')
    return { kind: 'missing', why: 'the body is encoded in another way than base64' };
  const isWhole = /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text);
  return isWhole
    ? { kind: 'content', content: Buffer.from(text, 'base64') }
    : { kind: 'missing', why: 'its base64 is broken' };
}

function contentTypeOf(message: JsonObject, recorded: unknown): string {
  const header = headerOf(message, 'content-type');
  if (typeof header === 'string') return header;
  // What one browser writes where there was no header.
  return typeof recorded === 'string' && recorded !== 'x-unknown' ? recorded : '';
}

function headerOf(message: JsonObject, name: string): unknown {
  const headers = listOf(message.headers).map(recordOf);
  return headers.find((header) => String(header.name).toLowerCase() === name)?.value;
}

function form(params: readonly JsonObject[]): string {
  const fields = new URLSearchParams();
  for (const { name, value } of params) fields.append(String(name), String(value ?? ''));
  return fields.toString();
}

/** Bytes; 0 where the recorder knows none, or writes -1 for that. */
function sizeOf(value: unknown): number {
  const size = Number(value);
  return Number.isFinite(size) && size > 0 ? size : 0;
}

function isGiven(text: unknown): text is string {
  return typeof text === 'string' && text !== '';
}

function noHar(message: string): PassgateError {
  return new PassgateError('INPUT_FILE', message, 'Export the recording again, as HAR 1.2 with content.');
}
