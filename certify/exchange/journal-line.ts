import { isRecord } from '../../core/json.ts';
import type { CapturedExchange, CapturedMessage } from './captured.ts';

/**
 * Returns the exchange of one line of the simulator's journal (`GET /_simulator/journal`), parsed;
 * undefined for what is none.
 */
export function journalExchange(
  line: unknown,
): (CapturedExchange & { readonly sequence: number }) | undefined {
  if (!isRecord(line)) return undefined;
  const { sequence, at, address, request, response, clockFrozen } = line;
  if (typeof at !== 'number' || !isRecord(request) || !isRecord(response)) return undefined;
  const { method, url } = request;
  if (typeof method !== 'string' || typeof url !== 'string') return undefined;
  const sentMs = clockFrozen === true ? undefined : at;
  return {
    sequence: typeof sequence === 'number' ? sequence : 0,
    place: `exchange ${String(sequence)}`,
    sentMs,
    answeredMs: sentMs,
    address: typeof address === 'string' ? address : undefined,
    method,
    url,
    request: message(request),
    ...received(response, faultsOf(line)),
  };
}

/** Faults spoil an answer behind the journal's back: it holds what the client should have received. */
function received(
  response: Readonly<Record<string, unknown>>,
  faults: readonly unknown[],
): Pick<CapturedExchange, 'status' | 'response'> {
  const status = typeof response.status === 'number' ? response.status : 0;
  if (faults.includes('drop-connection')) return { status: 0, response: { headers: undefined, body: '' } };
  if (!faults.includes('truncate')) return { status, response: message(response) };
  const bodyMissing = 'a fault of the simulator cut it';
  return { status, response: { ...message(response), bodyMissing } };
}

function faultsOf({ faults }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(faults) ? faults : [];
}

function message({ headers, body, missingBytes }: Readonly<Record<string, unknown>>): CapturedMessage {
  const texts = Object.entries(isRecord(headers) ? headers : {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
  );
  return {
    headers: new Map(texts),
    body: typeof body === 'string' ? body : '',
    bodyMissing:
      missingBytes === undefined ? undefined : `the journal lacks ${String(missingBytes)} bytes of it`,
  };
}
