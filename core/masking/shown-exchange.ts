import type { ExchangeEvidence } from '../result.ts';

type HeaderEntries = Iterable<readonly [name: string, value: string]>;

/** An exchange as it went over the wire, secrets and all. */
export interface SeenExchange {
  readonly request: {
    readonly method: string;
    /** With origin and query. */
    readonly url: string;
    readonly headers: HeaderEntries;
    readonly body: string;
  };
  /** Absent when no answer came. */
  readonly response?: { readonly status: number; readonly headers: HeaderEntries; readonly body: string };
}

/** Longer bodies are cut here, in characters, and say how much is gone. */
const longestBody = 8_000;

/** HeaderEntries whose whole value is a credential or an identity. */
const secretHeader = /token|cookie|secret|identity$/i;
/** What the client's own transport adds says nothing about the call. */
const ofTheTransport = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'sec-fetch-mode']);

/** What a `Masker` does with an exchange. */
interface ExchangeMasker {
  text(text: string): string;
  body(text: string): string;
  header(name: string, value: string): string;
  fingerprint(value: string): string;
}

/**
 * Returns the exchange for the reader of a report: secrets masked, long bodies cut. Free of Node,
 * as k6 shows exchanges too.
 */
export function shownExchange({ request, response }: SeenExchange, masker: ExchangeMasker): ExchangeEvidence {
  const { method, url, headers, body } = request;
  // A request may have, without a name, what its answer names.
  if (response !== undefined) masker.body(response.body);
  return {
    request: {
      method,
      url: masker.text(url),
      headers: shownHeaders(headers, masker),
      ...shownBody(body, masker),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: shownHeaders(response.headers, masker),
            ...shownBody(response.body, masker),
          },
        }),
  };
}

function shownHeaders(headers: HeaderEntries, masker: ExchangeMasker): Record<string, string> {
  const shown = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(
    shown
      .filter(([name]) => !ofTheTransport.has(name))
      .map(([name, value]) => [
        name,
        secretHeader.test(name) ? masker.fingerprint(value) : masker.header(name, value),
      ]),
  );
}

/** Masks a body before it is cut, because the masker does not know half a secret. */
function shownBody(body: string, masker: ExchangeMasker): { readonly body?: string } {
  if (body === '') return {};
  const text = masker.body(body);
  const left = text.length - longestBody;
  return { body: left <= 0 ? text : `${text.slice(0, longestBody)}… (${left} more characters)` };
}
