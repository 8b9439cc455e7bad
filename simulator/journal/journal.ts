import { createMasker } from '../../core/basics.ts';
import { ByteRing } from './byte-ring.ts';
import type { JournalExchange } from './journal-exchange.ts';
import {
  type ExchangeHead,
  readRecord,
  type StoredBody,
  type StoredExchange,
  writeRecord,
} from './record.ts';

const maximumBytes = 32 * 1024 * 1024;
const secretHeaders = new Set([
  'authorization',
  'ad-service-token',
  'adobe-subject-token',
  'x-roku-reserved-roku-connect-token',
  'ap-temppass-identity',
]);

/**
 * The newest exchanges, limited in number and in total size. Secrets are masked when they are read.
 */
export class Journal {
  /** Tells it from the journal before a reset, and from that of another process. */
  readonly id = crypto.randomUUID();
  readonly #ring: ByteRing;
  readonly #masker = createMasker();

  /** Creates a journal; a capacity of 0 stores nothing. */
  constructor(capacity: number, bytes: number = maximumBytes) {
    this.#ring = new ByteRing(capacity, capacity === 0 ? 0 : bytes);
  }

  record(
    head: ExchangeHead,
    requestBody: Uint8Array | null | undefined,
    responseBody: string | undefined,
  ): void {
    writeRecord(this.#ring, head, requestBody, responseBody);
  }

  /** Exchanges that are not kept any more. */
  get dropped(): number {
    return this.#ring.dropped;
  }

  /** Returns the exchanges behind `after`, one JSON object a line, oldest first; `most` of them. */
  lines(after = 0, most = Number.POSITIVE_INFINITY): string[] {
    const lines: string[] = [];
    for (const exchange of this.exchanges(after)) {
      if (lines.length >= most) break;
      lines.push(JSON.stringify(exchange));
    }
    return lines;
  }

  /**
   * Yields the exchanges behind `after`, oldest first. `sequence` counts from 1 and has a gap where
   * exchanges were dropped. Read them before the next one is recorded.
   */
  *exchanges(after = 0): Generator<JournalExchange> {
    let sequence = Math.max(this.dropped, after);
    for (const record of this.#ring.records(after)) {
      sequence += 1;
      yield this.#exchange(sequence, readRecord(record));
    }
  }

  #exchange(sequence: number, { head, requestBody, responseBody }: StoredExchange): JournalExchange {
    const { atMs: at, operation, method, address, status, contentType, faults } = head;
    const { acceptedShapes, unverifiedStatement, clockFrozen } = head;
    const url = this.#masker.text(head.url);
    const headers = this.#maskedHeaders(head.requestHeaders);
    const type = contentType === undefined ? {} : { 'content-type': contentType };
    const responseHeaders = { ...type, ...this.#maskedCookies(head.responseHeaders ?? {}) };
    const body = this.#maskedResponse(operation, responseBody.text);
    return {
      sequence,
      at,
      ...(operation === undefined ? {} : { operation }),
      address,
      request: { method, url, headers, body: this.#masker.text(requestBody.text), ...cut(requestBody) },
      response: { status, headers: responseHeaders, body, ...cut(responseBody) },
      faults,
      ...(acceptedShapes === undefined ? {} : { acceptedShapes }),
      ...(unverifiedStatement === undefined ? {} : { unverifiedStatement }),
      ...(clockFrozen === undefined ? {} : { clockFrozen }),
    };
  }

  /**
   * Returns the headers by lower-case name; the values of a repeated one are joined, as HTTP reads
   * them.
   */
  #maskedHeaders(sent: readonly string[]): Record<string, string> {
    const headers = new Map<string, string>();
    for (let index = 0; index + 1 < sent.length; index += 2) {
      const name = sent[index]?.toLowerCase() ?? '';
      const value = sent[index + 1] ?? '';
      const shown = this.#maskedHeader(name, value);
      const before = headers.get(name);
      headers.set(name, before === undefined ? shown : `${before}, ${shown}`);
    }
    return Object.fromEntries(headers);
  }

  #maskedHeader(name: string, value: string): string {
    if (name === 'cookie')
      return value
        .split(';')
        .map((pair) => this.#maskedCookie(pair))
        .join(';');
    return secretHeaders.has(name) ? this.#maskedSecret(value) : value;
  }

  #maskedCookies(headers: Readonly<Record<string, string>>): Record<string, string> {
    const entries = Object.entries(headers).map(([name, value]) => [
      name,
      name.toLowerCase() === 'set-cookie' ? this.#maskedCookie(value) : value,
    ]);
    return Object.fromEntries(entries);
  }

  /** Masks the value of a cookie, and leaves its name and attributes. */
  #maskedCookie(cookie: string): string {
    const [, name = '', value = '', attributes = ''] = /^([^=;]*=)([^;]*)([\s\S]*)$/.exec(cookie) ?? [];
    return name === ''
      ? this.#masker.fingerprint(cookie)
      : name + this.#masker.fingerprint(value) + attributes;
  }

  /**
   * Masks what stands behind the scheme of a credential, as a body has it without one: so it is seen
   * which token was sent.
   */
  #maskedSecret(value: string): string {
    const [, scheme = '', secret = value] = /^((?:Bearer|Basic)\s+)(\S.*)$/i.exec(value) ?? [];
    return scheme + this.#masker.fingerprint(secret);
  }

  /** Masks the one secret that its name does not show: the value of a Vantage client secret. */
  #maskedResponse(operation: string | undefined, body: string): string {
    if (operation !== 'createClientSecret') return this.#masker.text(body);
    return body.replace(
      /("value":")([^"]*)/,
      (_, name: string, value: string) => name + this.#masker.fingerprint(value),
    );
  }
}

function cut({ missingBytes }: StoredBody): { missingBytes?: number } {
  return missingBytes === 0 ? {} : { missingBytes };
}
