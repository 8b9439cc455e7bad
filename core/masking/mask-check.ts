import { definedOnly } from '../defined-only.ts';
import type { Check, Evidence, ExchangeEvidence } from '../result.ts';
import type { Masker } from './masking.ts';

/**
 * Returns the check as it may be shown and stored: the last line of defence behind the rooms' own
 * masking.
 */
export function maskCheck(check: Check, masker: Masker): Check {
  return {
    ...check,
    title: masker.text(check.title),
    evidence: check.evidence.map((evidence) => maskEvidence(evidence, masker)),
  };
}

/** Returns the evidence without the secrets that its texts may quote. */
export function maskEvidence(evidence: Evidence, masker: Masker): Evidence {
  const { message, pointer, expected, received, exchange, where, hint } = evidence;
  const masked = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : masker.text(text);
  return {
    ...evidence,
    message: masker.text(message),
    ...definedOnly({
      pointer: masked(pointer),
      expected: masked(expected),
      received: masked(received),
      exchange: exchange && maskExchange(exchange, masker),
      where: masked(where),
      hint: masked(hint),
    }),
  };
}

/** Masks an exchange once more: a secret may have been learnt only after it. */
function maskExchange({ request, response }: ExchangeEvidence, masker: Masker): ExchangeEvidence {
  return {
    request: {
      method: request.method,
      url: masker.text(request.url),
      headers: maskHeaders(request.headers, masker),
      ...maskBody(request.body, masker),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: maskHeaders(response.headers, masker),
            ...maskBody(response.body, masker),
          },
        }),
  };
}

function maskHeaders(headers: Readonly<Record<string, string>>, masker: Masker): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, masker.text(value)]));
}

function maskBody(body: string | undefined, masker: Masker): { readonly body?: string } {
  return body === undefined ? {} : { body: masker.text(body) };
}
