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

/** What a `Masker` does with a text, and with a value that is secret as a whole. */
interface Conceal {
  text(text: string): string;
  fingerprint(value: string): string;
}

/**
 * Returns the exchange for the reader of a report: secrets masked, long bodies cut. Free of Node,
 * as k6 shows exchanges too.
 */
export function shownExchange({ request, response }: SeenExchange, conceal: Conceal): ExchangeEvidence {
  const { method, url, headers, body } = request;
  return {
    request: {
      method,
      url: conceal.text(url),
      headers: shownHeaders(headers, conceal),
      ...shownBody(body, conceal),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: shownHeaders(response.headers, conceal),
            ...shownBody(response.body, conceal),
          },
        }),
  };
}

function shownHeaders(headers: HeaderEntries, conceal: Conceal): Record<string, string> {
  const shown = [...headers].map(([name, value]) => [name.toLowerCase(), value] as const);
  return Object.fromEntries(
    shown
      .filter(([name]) => !ofTheTransport.has(name))
      .map(([name, value]) => [
        name,
        secretHeader.test(name) ? conceal.fingerprint(value) : conceal.text(value),
      ]),
  );
}

/** Masks a body before it is cut, because the masker does not know half a secret. */
function shownBody(body: string, conceal: Conceal): { readonly body?: string } {
  if (body === '') return {};
  const text = conceal.text(body);
  const left = text.length - longestBody;
  return { body: left <= 0 ? text : `${text.slice(0, longestBody)}… (${left} more characters)` };
}
