import type { ExchangeEvidence, Masker } from '../../core/index.ts';
import type { Recorded } from './recorder.ts';

/** Longer bodies are cut here, in characters, and say how much is gone. */
const longestBody = 8_000;

/** Headers whose whole value is a credential or an identity. */
const secretHeader = /token|cookie|secret|identity$/i;
/** What the client's own transport adds says nothing about the call. */
const ofTheTransport = new Set(['host', 'connection', 'content-length', 'accept-encoding', 'sec-fetch-mode']);

/** The exchange as it went over the wire, for the reader of a report: secrets masked, long bodies cut. */
export function exchangeEvidence(recorded: Recorded, masker: Masker): ExchangeEvidence {
  const { method, url, status, headers, body, request } = recorded;
  return {
    request: {
      method,
      url: masker.text(url),
      headers: shownHeaders(request.headers, masker),
      ...shownBody(request.body, masker),
    },
    response: { status, headers: shownHeaders(headers, masker), ...shownBody(body, masker) },
  };
}

function shownHeaders(headers: Headers, masker: Masker): Record<string, string> {
  const shown = [...headers].filter(([name]) => !ofTheTransport.has(name));
  return Object.fromEntries(
    shown.map(([name, value]) => [
      name,
      secretHeader.test(name) ? masker.fingerprint(value) : masker.text(value),
    ]),
  );
}

/** Masked before it is cut: half a secret is none that the masker knows. */
function shownBody(body: Uint8Array, masker: Masker): { readonly body?: string } {
  if (body.length === 0) return {};
  const text = masker.text(new TextDecoder().decode(body));
  const left = text.length - longestBody;
  return { body: left <= 0 ? text : `${text.slice(0, longestBody)}… (${left} more characters)` };
}
