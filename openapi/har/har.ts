import {
  createMasker,
  isRecord,
  isTooDeep,
  type JsonObject,
  jsonOf,
  listOf,
  PassgateError,
  recordOf,
  tooDeep,
} from '../../core/index.ts';
import { jsonBreak } from '../validate/json-syntax.ts';
import { type RecordedBody, requestBody, responseBody } from './body.ts';
import { headersOf, isText } from './fields.ts';
import type { ReadAttachment } from './har-archive.ts';

export interface RecordedMessage {
  /**
   * The header as it was sent, else what the recorder says; empty where there was none, null where
   * nobody says.
   */
  readonly contentType: string | null;
  readonly body: RecordedBody;
}

export interface RecordedExchange {
  /** JSON pointer to the entry in the recording. */
  readonly pointer: string;
  readonly method: string;
  readonly url: string;
  readonly request: RecordedMessage;
  /** 0 where no answer came, or none was recorded; then the body of the response says why. */
  readonly status: number;
  readonly response: RecordedMessage;
}

export interface Recording {
  readonly exchanges: readonly RecordedExchange[];
  /** Entries without a request that could be read: nobody knows what they are of. */
  readonly unreadable: number;
}

/** For a recording that stands alone. */
const noAttachment: ReadAttachment = () => undefined;

/**
 * Reads a HAR recording. `name` is the file, for errors.
 * @throws PassgateError `INPUT_FILE` (exit 2) with the place where it is broken or is no HAR
 */
export function readHar(name: string, text: string, readAttachment = noAttachment): Recording {
  const broken = text.trim() === '' ? null : jsonBreak(text);
  if (broken !== null) {
    throw noHar(
      `${name}:${broken.line}:${broken.column}: the JSON is invalid here: expected ${broken.expected}.`,
    );
  }
  if (text.trim() === '') throw noHar(`${name} is empty.`);
  if (isTooDeep(text)) throw noHar(`${name} cannot be read: ${tooDeep}.`);
  const entries = recordOf(recordOf(jsonOf(text)).log).entries;
  if (!Array.isArray(entries)) throw noHar(`${name} is not a HAR file: it has no list at /log/entries.`);
  const exchanges = entries.flatMap(
    (entry, index) => readHarEntry(entry, `/log/entries/${index}`, readAttachment) ?? [],
  );
  return { exchanges, unreadable: entries.length - exchanges.length };
}

/**
 * Returns the exchange of one entry, undefined where nobody can tell which it is. Requires only
 * what tells which operation it is of: the rest may be lacking, and is then not judged.
 */
export function readHarEntry(
  entry: unknown,
  pointer: string,
  readAttachment: ReadAttachment,
): RecordedExchange | undefined {
  const { request, response, ...more } = recordOf(entry);
  if (!isRecord(request)) return undefined;
  const { method, url, postData } = request;
  if (!isText(method) || !isText(url)) return undefined;
  const { mimeType, params } = recordOf(postData);
  // Recorders take only forms apart.
  const recorded = mimeType ?? (listOf(params).length > 0 ? 'application/x-www-form-urlencoded' : undefined);
  const contentType = contentTypeOf(request, recorded);
  const body = requestBody(request, contentType ?? '', readAttachment);
  return {
    pointer,
    method,
    url,
    request: { contentType, body },
    ...answerOf(recordOf(response), more, readAttachment),
  };
}

function answerOf(
  response: JsonObject,
  entry: JsonObject,
  readAttachment: ReadAttachment,
): Pick<RecordedExchange, 'status' | 'response'> {
  const status = Number(response.status);
  const interrupted = interruptionOf(response, entry);
  // Recorders write 0 or -1 where no answer came.
  if (!Number.isInteger(status) || status < 100 || status > 999) {
    const why = interrupted ?? 'no response was recorded';
    return { status: 0, response: { contentType: null, body: { kind: 'missing', why, certain: false } } };
  }
  const contentType = contentTypeOf(response, recordOf(response.content).mimeType);
  const body = responseBody(response, status, interrupted, readAttachment);
  return { status, response: { contentType, body } };
}

/** Returns what some recorders write where an exchange broke off; undefined where it did not. */
function interruptionOf(response: JsonObject, entry: JsonObject): string | undefined {
  const { _error, _failureText, _charlesStatus } = response;
  const failure = [_error, _failureText, entry._error].find(isText);
  if (failure !== undefined)
    return `the exchange was interrupted (${createMasker().text(failure).slice(0, 160)})`;
  const incomplete = isText(_charlesStatus) && _charlesStatus.toLowerCase() !== 'complete';
  return incomplete || entry._wasAborted === true ? 'the exchange was interrupted' : undefined;
}

function contentTypeOf(message: JsonObject, recorded: unknown): string | null {
  const headers = headersOf(message);
  const header = headers.get('content-type');
  if (header !== undefined) return header;
  // What browsers and proxies write where there was no header.
  const isUnknown = isText(recorded) && /^(?:application\/)?x-unknown$/.test(recorded);
  if (isText(recorded) && !isUnknown) return recorded;
  return headers.size > 0 || (isUnknown && Array.isArray(message.headers)) ? '' : null;
}

function noHar(message: string): PassgateError {
  return new PassgateError('INPUT_FILE', message, 'Export the recording again, as HAR 1.2 with content.');
}
