import { definedOnly, type ExchangeEvidence } from '../../core/index.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { maskFields, maskUrl } from '../proxy/masking/mask-fields.ts';
import { maskHeader } from '../proxy/masking/mask-headers.ts';
import type { RecordingMasker } from '../proxy/masking/recording-masker.ts';

/**
 * Returns an exchange for the reader of a report, as far as the judge knows it: secrets and personal
 * data are fingerprints, since other recorders than the proxy keep them; bodies are gone but for the
 * fields of the request and the code of an error.
 */
export function exchangeEvidence(exchange: Exchange, masker: RecordingMasker): ExchangeEvidence {
  const { method, origin, path, query, request, status, answer } = exchange;
  const search = new URLSearchParams([...query]).toString();
  const fields = bodyOf(exchange);
  const body = fields && maskFields(fields, masker);
  const shown = [...(request.headers ?? [])].map(([name, value]) => [name, maskHeader(name, value, masker)]);
  const error =
    answer.kind === 'error'
      ? JSON.stringify({ code: answer.code, ...definedOnly({ action: answer.action }) })
      : undefined;
  return {
    request: {
      method,
      url: maskUrl(`${origin}${path}${search === '' ? '' : `?${search}`}`, masker),
      headers: {
        ...Object.fromEntries(shown),
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
