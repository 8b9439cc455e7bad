import { definedOnly, type ExchangeEvidence } from '../../core/index.ts';
import type { Exchange } from '../exchange/exchange.ts';

/**
 * Returns an exchange for the reader of a report, as far as the judge knows it: secrets are
 * fingerprints, bodies are gone but for the fields of the request and the code of an error.
 */
export function exchangeEvidence(exchange: Exchange): ExchangeEvidence {
  const { method, origin, path, query, request, status, answer } = exchange;
  const search = new URLSearchParams([...query]).toString();
  const body = bodyOf(exchange);
  const error =
    answer.kind === 'error'
      ? JSON.stringify({ code: answer.code, ...definedOnly({ action: answer.action }) })
      : undefined;
  return {
    request: {
      method,
      url: `${origin}${path}${search === '' ? '' : `?${search}`}`,
      headers: {
        ...Object.fromEntries(request.headers ?? []),
        ...(request.token === undefined ? {} : { authorization: `Bearer ${request.token}` }),
        ...(request.device === undefined ? {} : { 'ap-device-identifier': request.device }),
      },
      ...definedOnly({ body }),
    },
    ...(status < 100 || status > 599
      ? {}
      : { response: { status, headers: {}, ...definedOnly({ body: error }) } }),
  };
}

function bodyOf({ request: { fields, resources } }: Exchange): string | undefined {
  if (resources !== undefined) return JSON.stringify({ resources });
  if (fields.size === 0) return undefined;
  return [...fields].map(([name, value]) => `${name}=${value}`).join('&');
}
