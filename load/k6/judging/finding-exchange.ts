import { maskText, secretsIn } from '../../../core/masking/masking-rules.ts';
import { type SeenExchange, shownExchange } from '../../../core/masking/shown-exchange.ts';
import type { ExchangeEvidence } from '../../../core/result.ts';
import type { ValidatorTable } from '../../../openapi/runtime/validator.ts';

/** A response as k6 records it, with its request; nothing of a request that k6 refused to send. */
export interface RecordedResponse {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly request?: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string | readonly string[]>>;
    readonly body: string;
  };
}

/** Shows the exchange behind a finding; `undefined` where there was none. */
export type ShowExchange = (response: RecordedResponse) => ExchangeEvidence | undefined;

/** No secret leaves k6, so there is none that a fingerprint could be compared with. */
const hidden = '[masked]';
const credential = /^(?:Bearer|Basic)\s+(.+)$/;

/**
 * Shows exchanges with their secrets masked: the properties that the documents of a scenario mark
 * as such, its token, and all that looks like one. Dear, so only for the first example of a
 * finding.
 */
export function exchangesShownBy(tables: Readonly<Record<string, ValidatorTable>>): ShowExchange {
  const entries = Object.values(tables).flatMap((table) => Object.values(table));
  const names = new Set(entries.flatMap(({ secrets = [] }) => secrets));
  return (response) => {
    const seen = seenIn(response);
    if (seen === undefined) return undefined;
    const known = new Set([
      ...secretsIn(seen.request.body, names),
      ...secretsIn(seen.response?.body ?? '', names),
      ...[...seen.request.headers].flatMap(([, value]) => credential.exec(value)?.[1] ?? []),
    ]);
    return shownExchange(seen, {
      text: (text) => maskText(text, known, () => hidden),
      fingerprint: () => hidden,
    });
  };
}

function seenIn({ request, status = 0, headers = {}, body }: RecordedResponse): SeenExchange | undefined {
  if (request === undefined || request === null) return undefined;
  const { method, url, body: sent } = request;
  const sentHeaders = Object.entries(request.headers).map(
    ([name, values]) => [name, [values].flat().join(', ')] as const,
  );
  return {
    request: { method, url, headers: sentHeaders, body: sent },
    ...(status === 0
      ? {}
      : {
          response: { status, headers: Object.entries(headers), body: typeof body === 'string' ? body : '' },
        }),
  };
}
