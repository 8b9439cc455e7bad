import { createMasker, definedOnly, type JsonObject, listOf, recordOf } from '../../core/index.ts';
import { bareContentType, isForm } from '../runtime/content-type.ts';
import { decodedText, fromBase64 } from './encoding.ts';
import { bytesIn, headersOf, isText } from './fields.ts';
import { formOfParams } from './form.ts';
import type { ReadAttachment } from './har-archive.ts';

/** The body of a message as a recording has it (HAR 1.2). */
export type RecordedBody =
  | {
      readonly kind: 'content';
      readonly content: string | Uint8Array;
      /** Why it may be only the beginning of what was sent. */
      readonly cut?: string;
      /** What was sent, if the recorder writes forms in the other way. */
      readonly otherwise?: string;
    }
  /** `doubt`: why there may have been one all the same. */
  | { readonly kind: 'none'; readonly doubt?: string }
  /** There was one (`certain`) or may have been one, which the recording does not hold. */
  | { readonly kind: 'missing'; readonly why: string; readonly certain: boolean };

/** Words of recorders that left a body out, or a part of it. */
const leftOutWords =
  /\b(?:not (?:be )?(?:included|captured|recorded|available|saved|stored|kept|read)|omit|discard|truncat|exceed|too (?:large|big|long)|remov|redact|stripp?ed|unavailable)/i;

/** Returns the body of a request. `contentType` is that of the message. */
export function requestBody(
  request: JsonObject,
  contentType: string,
  readAttachment: ReadAttachment,
): RecordedBody {
  const data = recordOf(request.postData);
  const headers = headersOf(request);
  const length = bytesIn(headers.get('content-length'));
  const size = bytesIn(request.bodySize);
  const stated = Math.max(length ?? 0, size ?? 0);
  const left = saidOf(data, request);
  if (isText(data.text)) {
    const text = isForm(bareContentType(contentType)) ? data.text.replace(uploadHeaders, '') : data.text;
    const whole = text === data.text ? stated : (length ?? 0);
    return textBody({ ...data, text }, headers, { size: isCoded(headers) ? 0 : whole, left });
  }
  const elsewhere = inAnotherFile(data, readAttachment);
  if (elsewhere !== undefined) return elsewhere;
  const params = listOf(data.params).map(recordOf);
  if (params.length > 0) {
    if (contentType !== '' && !isForm(bareContentType(contentType)))
      return missing('it is not a form, and the recording contains only parameters of it');
    return { kind: 'content', ...formOfParams(params, [length ?? -1, size ?? -1]) };
  }
  if (left !== undefined && length !== 0) return missing(left);
  if (stated > 0) return missing(`the recording does not contain the body of ${stated} bytes`);
  if (length === 0 || size === 0) return none(doubtOf(data, headers, length));
  return missing('the recording does not say whether there was a body', false);
}

/** One browser puts the headers of a form that a page sends in front of it. */
const uploadHeaders = /^(?:content-[\w-]+:[^\r\n]*\r\n)+\r\n/i;

/** Returns the body of an answer with a status. `interrupted`: why it may have broken off. */
export function responseBody(
  response: JsonObject,
  status: number,
  interrupted: string | undefined,
  readAttachment: ReadAttachment,
): RecordedBody {
  const content = recordOf(response.content);
  const headers = headersOf(response);
  const length = bytesIn(headers.get('content-length'));
  const size = bytesIn(content.size);
  const wire = bytesIn(response.bodySize);
  const left = saidOf(content, response) ?? interrupted;
  if (isText(content.text)) {
    return textBody(content, headers, { size: decodedSize(headers, { size, length, wire }), left });
  }
  const elsewhere = inAnotherFile(content, readAttachment);
  if (elsewhere !== undefined) return elsewhere;
  // These have no body by the rules of HTTP (RFC 9110), whatever length their headers speak of.
  if (status === 204 || status === 304) return none(undefined);
  const stated = Math.max(size ?? 0, length ?? 0);
  if (left !== undefined && (length !== 0 || stated > 0)) return missing(left);
  // Some recorders count the headers in: the size on the wire alone is no proof.
  const bytes = size === undefined ? Math.max(stated, wire ?? 0) : stated;
  if (bytes > 0) return missing(`the recording does not contain the body of ${bytes} bytes`);
  if (length === undefined && wire === undefined && size === undefined)
    return missing('the recording does not say whether there was a body', false);
  // HTTP/2 needs no length: a recorder that lets a body pass shows none either.
  const needsLength = !/^h(?:ttp\/)?[23]/i.test(String(response.httpVersion));
  const sure = length === 0 || (size === 0 && wire === 0 && needsLength);
  return none(
    sure ? doubtOf(content, headers, length) : 'the recording does not say for certain that there was none',
  );
}

interface Sizes {
  readonly size: number | undefined;
  readonly length: number | undefined;
  readonly wire: number | undefined;
}

/** Returns the bytes of the body without its compression; 0 where nobody says. */
function decodedSize(
  headers: ReadonlyMap<string, string>,
  { size = 0, length = 0, wire = 0 }: Sizes,
): number {
  if (!isCoded(headers)) return Math.max(size, length);
  // Some recorders write the compressed size in both places.
  return size > Math.max(length, wire) ? size : 0;
}

/** `size`: bytes that it must have, 0 where nobody says; `left`: why it may not be all of it. */
function textBody(
  { text, encoding }: JsonObject,
  headers: ReadonlyMap<string, string>,
  { size, left }: { size: number; left: string | undefined },
): RecordedBody {
  const recorded = String(text);
  if (headers.has('transfer-encoding') && /^[\da-f]+(?:;[^\r\n]*)?\r\n/i.test(recorded))
    return missing('it was recorded in transfer chunks');
  const decoded = decodedText(recorded, encodingOf(recorded, encoding, size), codingsOf(headers));
  if ('why' in decoded) return missing(decoded.why);
  const { content, decompressed } = decoded;
  const bytes = Buffer.byteLength(content);
  const cut = !decompressed && bytes < size ? `the recording contains ${bytes} of its ${size} bytes` : left;
  return { kind: 'content', content, ...definedOnly({ cut }) };
}

/** Some recorders leave out that a text is base64: then its size is that of the bytes behind it. */
function encodingOf(text: string, encoding: unknown, size: number): unknown {
  const unsaid = encoding === undefined || encoding === null || encoding === '';
  return unsaid && size > 0 && size < text.length && fromBase64(text)?.length === size ? 'base64' : encoding;
}

function inAnotherFile(
  { _file, _sha1 }: JsonObject,
  readAttachment: ReadAttachment,
): RecordedBody | undefined {
  const name = [_file, _sha1].find(isText);
  if (name === undefined) return undefined;
  const content = readAttachment(name);
  if (content !== undefined) return { kind: 'content', content };
  return missing(
    'the recorder saved it in another file, which is not beside the recording; keep them together, or record with the content embedded',
  );
}

/**
 * Returns why a recorder did not keep a body, or all of it, in its own words; undefined where it
 * says nothing of the kind.
 */
function saidOf(holder: JsonObject, message: JsonObject): string | undefined {
  const comment = [holder.comment, message.comment].find(
    (one) => typeof one === 'string' && leftOutWords.test(one),
  );
  if (comment === undefined) return undefined;
  return `the recorder says: “${createMasker().text(String(comment)).slice(0, 160)}”`;
}

/** Returns why there may have been a body although a size says there was none. */
function doubtOf(
  holder: JsonObject,
  headers: ReadonlyMap<string, string>,
  length: number | undefined,
): string | undefined {
  if (length === 0) return undefined;
  if (headers.has('transfer-encoding'))
    return 'it was sent in chunks, and the recording contains none of them';
  if (isCoded(headers)) return 'it was sent compressed, and the recording contains none of it';
  return holder.text === null ? 'the recorder did not have it' : undefined;
}

function codingsOf(headers: ReadonlyMap<string, string>): readonly string[] | null {
  if (headers.size === 0) return null;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  return codings.map((one) => one.trim()).filter((one) => one !== '' && one !== 'identity');
}

function isCoded(headers: ReadonlyMap<string, string>): boolean {
  return (codingsOf(headers)?.length ?? 0) > 0;
}

function none(doubt: string | undefined): RecordedBody {
  return { kind: 'none', ...definedOnly({ doubt }) };
}

function missing(why: string, certain = true): RecordedBody {
  return { kind: 'missing', why, certain };
}
