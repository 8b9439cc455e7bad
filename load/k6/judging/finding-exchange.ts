import type { Conceal } from '../../../core/masking/conceal.ts';
import { secretsIn } from '../../../core/masking/masking-rules.ts';
import { type SeenExchange, shownExchange } from '../../../core/masking/shown-exchange.ts';
import type { ExchangeEvidence } from '../../../core/result.ts';
import type { ValidatorTable } from '../../../openapi/runtime/validator.ts';
import { type NewFinding, sealedText } from '../../lines.ts';

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

const credential = /^(?:Bearer|Basic)\s+(.+)$/;

/**
 * Shows exchanges with what is secret or sensitive masked: the properties that the documents of a scenario mark
 * as such, its token, and all that looks like one. Dear, so only for the first example of a
 * finding.
 */
export function exchangesShownBy(
  tables: Readonly<Record<string, ValidatorTable>>,
  conceal: Conceal,
): ShowExchange {
  const entries = Object.values(tables).flatMap((table) => Object.values(table));
  const names = new Set(entries.flatMap(({ secrets = [] }) => secrets));
  return (response) => {
    const seen = seenIn(response);
    if (seen === undefined) return undefined;
    for (const secret of secretsIn(seen.request.body, names)) conceal.learn(secret);
    for (const secret of secretsIn(seen.response?.body ?? '', names)) conceal.learn(secret);
    for (const [, value] of seen.request.headers) conceal.learn(credential.exec(value)?.[1] ?? '');
    return shownExchange(seen, conceal);
  };
}

/** Returns the finding of an exchange that was shown, without the values that its texts quote. */
export function concealedFinding<Finding extends NewFinding>(
  finding: Finding,
  conceal: Conceal,
): Finding & { readonly seal: string } {
  const { message, pointer, expected, received } = finding;
  const shown = conceal.valueAt(pointer, received);
  const concealed = {
    ...finding,
    message: conceal.text(received === '' ? message : message.replaceAll(received, shown)),
    expected: conceal.text(expected),
    received: conceal.text(shown),
  };
  return { ...concealed, seal: conceal.seal(sealedText(concealed)) };
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
