import type { JournalExchange } from '../journal/journal-exchange.ts';
import type { ExchangeSummary } from './messages.ts';

/** A URL may be as long as a request line; a list shows its beginning. */
const longestText = 500;

/** Returns what a list shows of an exchange. */
export function summaryOf(exchange: JournalExchange): ExchangeSummary {
  const { sequence, at, operation, address, request, response, faults, acceptedShapes } = exchange;
  const deviceIdentifier = request.headers['ap-device-identifier'];
  const clientId = clientIdOf(exchange);
  return {
    sequence,
    at,
    ...(operation === undefined ? {} : { operation }),
    method: request.method,
    url: shortened(request.url),
    status: response.status,
    address: shortened(address),
    ...(deviceIdentifier === undefined ? {} : { deviceIdentifier: shortened(deviceIdentifier) }),
    ...(clientId === undefined ? {} : { clientId }),
    faults,
    ...(acceptedShapes === undefined ? {} : { acceptedShapes }),
  };
}

/** Returns the client of a call that names no device: a registration, or a request for a token. */
function clientIdOf({ operation, request, response }: JournalExchange): string | undefined {
  if (operation !== 'registerClient' && operation !== 'issueToken') return undefined;
  const text = operation === 'registerClient' ? response.body : `${request.url} ${request.body}`;
  return /client_id"?\s*[=:]\s*"?([\w-]{1,100})/.exec(text)?.[1];
}

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}
