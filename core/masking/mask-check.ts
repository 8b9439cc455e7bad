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
  const shown = received && masker.valueAt(pointer ?? '', received);
  return {
    ...evidence,
    message: masker.text(withReceived(message, received, shown)),
    ...definedOnly({
      pointer: masked(pointer),
      expected: masked(expected),
      received: masked(shown),
      exchange: exchange && maskExchange(exchange, masker),
      where: masked(where),
      hint: masked(hint),
    }),
  };
}

/** Takes what another process of the run has masked for that, so that it is not masked once more. */
export function acceptMasked({ pointer, received, exchange }: Evidence, masker: Masker): void {
  masker.accept('', pointer, received);
  if (exchange === undefined) return;
  for (const part of [exchange.request, exchange.response]) {
    if (part === undefined) continue;
    masker.accept(part.body ?? '');
    for (const [name, value] of Object.entries(part.headers)) masker.acceptHeader(name, value);
  }
  masker.accept(exchange.request.url);
}

/** The message of a finding quotes what was received. */
function withReceived(message: string, received: string | undefined, shown: string | undefined): string {
  return !received || shown === undefined ? message : message.replaceAll(received, shown);
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
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, masker.header(name, value)]),
  );
}

function maskBody(body: string | undefined, masker: Masker): { readonly body?: string } {
  return body === undefined ? {} : { body: masker.body(body) };
}
