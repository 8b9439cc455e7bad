import { type ExchangeEvidence, type Masker, shownExchange } from '../../core/index.ts';
import type { WireExchange } from './recorder.ts';

/**
 * Returns the exchange as it went over the wire, for the reader of a report: secrets masked, long
 * bodies cut.
 */
export function exchangeEvidence(recorded: WireExchange, masker: Masker): ExchangeEvidence {
  const { method, url, status, headers, body, request } = recorded;
  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  return shownExchange(
    {
      request: { method, url, headers: request.headers, body: text(request.body) },
      response: { status, headers, body: text(body) },
    },
    masker,
  );
}
