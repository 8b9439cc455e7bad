import { isRecord } from '../../core/basics.ts';
import type { CapturedExchange, CapturedMessage } from './captured.ts';

/**
 * Returns the exchange of one line of the simulator's journal (`GET /_simulator/journal`), parsed;
 * undefined for what is none.
 */
export function journalExchange(
  line: unknown,
): (CapturedExchange & { readonly sequence: number }) | undefined {
  if (!isRecord(line)) return undefined;
  const { sequence, at, address, request, response } = line;
  if (typeof at !== 'number' || !isRecord(request) || !isRecord(response)) return undefined;
  const { method, url } = request;
  if (typeof method !== 'string' || typeof url !== 'string') return undefined;
  return {
    sequence: typeof sequence === 'number' ? sequence : 0,
    place: `exchange ${String(sequence)}`,
    sentMs: at,
    answeredMs: at,
    address: typeof address === 'string' ? address : undefined,
    method,
    url,
    request: message(request),
    status: typeof response.status === 'number' ? response.status : 0,
    response: message(response),
  };
}

function message({ headers, body, missingBytes }: Readonly<Record<string, unknown>>): CapturedMessage {
  const texts = Object.entries(isRecord(headers) ? headers : {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    headers: new Map(texts),
    body: typeof body === 'string' ? body : '',
    bodyMissing:
      missingBytes === undefined ? undefined : `the journal lacks ${String(missingBytes)} bytes of it`,
  };
}
