import type { ByteRing } from './byte-ring.ts';

/** One request and its answer, without their bodies. */
export interface ExchangeHead {
  /** Virtual time of arrival, milliseconds since the epoch. */
  readonly atMs: number;
  /** Undefined for a request to none of the documented operations. */
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The device, as the rate limit sees it. */
  readonly address: string;
  /** Names and values in turn, as received. */
  readonly requestHeaders: readonly string[];
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>> | undefined;
  readonly contentType: string | undefined;
  /** Kinds of the faults that matched the request. */
  readonly faults: readonly string[];
  /** Accepted shapes of the request; undefined if it has none. */
  readonly acceptedShapes?: readonly string[] | undefined;
  readonly unverifiedStatement?: true | undefined;
  /** The clock stood still: `atMs` does not say when the request was sent. */
  readonly clockFrozen?: true | undefined;
}

export interface StoredExchange {
  readonly head: ExchangeHead;
  readonly requestBody: StoredBody;
  readonly responseBody: StoredBody;
}

export interface StoredBody {
  readonly text: string;
  /** Bytes that were not stored. */
  readonly missingBytes: number;
}

/** Bytes of each body that are stored. */
const longestBody = 64 * 1024;
/** Lengths of the head and of the two whole bodies, four bytes each. */
const prefixBytes = 12;

/** Parts of the head that most exchanges do not have. */
type RareParts = Pick<
  ExchangeHead,
  'responseHeaders' | 'faults' | 'acceptedShapes' | 'unverifiedStatement' | 'clockFrozen'
>;

/** Stands between the parts of a head: HTTP refuses it in a line and in a header. */
const separator = '\0';

/**
 * Writes an exchange as one record: head, request body, response body. It leaves no object behind.
 */
export function writeRecord(
  ring: ByteRing,
  exchange: ExchangeHead,
  requestBody: Uint8Array | null | undefined,
  responseBody: string = '',
): void {
  const head = headText(exchange);
  const requestLength = requestBody?.length ?? 0;
  const responseLength = Buffer.byteLength(responseBody);
  const { request, response, end } = partsOf(head.length, requestLength, responseLength);
  const record = ring.push(end);
  if (record === undefined) return;
  record.writeUInt32LE(head.length, 0);
  record.writeUInt32LE(requestLength, 4);
  record.writeUInt32LE(responseLength, 8);
  // HTTP allows Latin-1 in a head.
  record.write(head, prefixBytes, 'latin1');
  if (requestBody && requestLength > 0) record.set(requestBody.subarray(0, longestBody), request);
  const written = record.write(responseBody, response);
  // A body is cut before the character that does not fit.
  if (response + written < end) record.fill(0x20, response + written);
}

/** Every request pays for this text: joined, it costs a quarter of one as JSON. */
function headText(exchange: ExchangeHead): string {
  const { atMs, operation = '', method, url, address, status, contentType = '', requestHeaders } = exchange;
  return `${atMs}\0${operation}\0${method}\0${url}\0${address}\0${status}\0${contentType}\0${rareText(exchange)}\0${requestHeaders.join(separator)}`;
}

function rareText({
  responseHeaders,
  faults,
  acceptedShapes,
  unverifiedStatement,
  clockFrozen,
}: ExchangeHead): string {
  const isPlain =
    responseHeaders === undefined &&
    faults.length === 0 &&
    acceptedShapes === undefined &&
    unverifiedStatement === undefined &&
    clockFrozen === undefined;
  if (isPlain) return '';
  const rare: RareParts = { responseHeaders, faults, acceptedShapes, unverifiedStatement, clockFrozen };
  return JSON.stringify(rare);
}

export function readRecord(record: Buffer): StoredExchange {
  const headLength = record.readUInt32LE(0);
  const requestLength = record.readUInt32LE(4);
  const responseLength = record.readUInt32LE(8);
  const { request, response, end } = partsOf(headLength, requestLength, responseLength);
  return {
    head: readHead(record.toString('latin1', prefixBytes, request)),
    requestBody: storedBody(record.toString('utf8', request, response), requestLength),
    responseBody: storedBody(record.toString('utf8', response, end), responseLength),
  };
}

function readHead(text: string): ExchangeHead {
  const parts = text.split(separator);
  const [atMs, operation = '', method = '', url = '', address = '', status, contentType = '', rare = ''] =
    parts;
  const plain: RareParts = { responseHeaders: undefined, faults: [] };
  const stored: RareParts = rare === '' ? plain : JSON.parse(rare);
  return {
    ...stored,
    atMs: Number(atMs),
    operation: operation === '' ? undefined : operation,
    method,
    url,
    address,
    status: Number(status),
    contentType: contentType === '' ? undefined : contentType,
    requestHeaders: parts.slice(8).filter((part, _index, headers) => headers.length > 1 || part !== ''),
  };
}

function storedBody(text: string, wholeBytes: number): StoredBody {
  return { text, missingBytes: Math.max(0, wholeBytes - longestBody) };
}

/** Returns where the parts of a record begin. */
function partsOf(headLength: number, requestLength: number, responseLength: number) {
  const request = prefixBytes + headLength;
  const response = request + Math.min(requestLength, longestBody);
  return { request, response, end: response + Math.min(responseLength, longestBody) };
}
