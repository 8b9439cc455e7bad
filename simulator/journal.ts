import { createMasker } from '../core/index.ts';

/** One request and its answer, as they were; secrets are masked when the journal is read. */
export interface Exchange {
  /** Virtual time of arrival, milliseconds since the epoch. */
  readonly atMs: number;
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  /** The device, as the rate limit sees it. */
  readonly address: string;
  readonly requestHeaders: Readonly<Record<string, unknown>>;
  readonly requestBody: Buffer | null | undefined;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, unknown>> | undefined;
  readonly contentType: string | undefined;
  readonly responseBody: string | undefined;
  /** Kinds of the faults that met it. */
  readonly faults: readonly string[];
}

const maximumBytes = 32 * 1024 * 1024;
const longestBody = 64 * 1024;
const secretHeaders = [
  'authorization',
  'ad-service-token',
  'adobe-subject-token',
  'x-roku-reserved-roku-connect-token',
  'ap-temppass-identity',
];

/** The newest exchanges, bounded by count and bytes. Recording costs an object; reading does the work. */
export class Journal {
  readonly #capacity: number;
  #entries: Exchange[] = [];
  #first = 0;
  #bytes = 0;
  #recorded = 0;
  readonly #masker = createMasker();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  record(exchange: Exchange): void {
    this.#recorded += 1;
    if (this.#capacity === 0) return;
    this.#entries.push(exchange);
    this.#bytes += sizeOf(exchange);
    while (this.#entries.length - this.#first > this.#capacity || this.#bytes > maximumBytes)
      this.#dropOldest();
    if (this.#first > this.#capacity) {
      this.#entries = this.#entries.slice(this.#first);
      this.#first = 0;
    }
  }

  /** Exchanges that are not kept any more. */
  get dropped(): number {
    return this.#recorded - (this.#entries.length - this.#first);
  }

  /** One JSON object a line, oldest first; `sequence` counts from 1 and has a gap where exchanges were dropped. */
  lines(): string[] {
    const dropped = this.dropped;
    return this.#entries
      .slice(this.#first)
      .map((exchange, index) => this.#line(exchange, dropped + index + 1));
  }

  #dropOldest(): void {
    const oldest = this.#entries[this.#first];
    if (oldest !== undefined) this.#bytes -= sizeOf(oldest);
    this.#first += 1;
  }

  #line(exchange: Exchange, sequence: number): string {
    const { atMs, operation, method, url, address, status, contentType, faults } = exchange;
    const headers = this.#maskHeaders(exchange.requestHeaders);
    const requestBody = exchange.requestBody?.subarray(0, longestBody).toString('utf8') ?? '';
    const responseHeaders = { 'content-type': contentType, ...exchange.responseHeaders };
    const responseBody = exchange.responseBody?.slice(0, longestBody) ?? '';
    return JSON.stringify({
      sequence,
      at: atMs,
      operation,
      address,
      request: { method, url: this.#masker.text(url), headers, body: this.#masker.text(requestBody) },
      response: { status, headers: responseHeaders, body: this.#maskResponse(operation, responseBody) },
      faults,
    });
  }

  #maskHeaders(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const masked: Record<string, unknown> = { ...headers };
    for (const name of secretHeaders) {
      const value = masked[name];
      if (typeof value === 'string') masked[name] = this.#masker.fingerprint(value);
    }
    return masked;
  }

  /** The one secret whose name says nothing: the value of a Vantage client secret. */
  #maskResponse(operation: string | undefined, body: string): string {
    if (operation !== 'createClientSecret') return this.#masker.text(body);
    return body.replace(
      /("value":")([^"]*)/,
      (_, name: string, value: string) => name + this.#masker.fingerprint(value),
    );
  }
}

function sizeOf({ requestBody, responseBody, url }: Exchange): number {
  return (requestBody?.length ?? 0) + (responseBody?.length ?? 0) + url.length + 200;
}
