import type { Exchange } from '../exchange/exchange.ts';

/** Which credentials an exchange used, told by the client id, or by a token where nobody saw its issue. */
export interface Credentials {
  /** Undefined where it used none. */
  of(exchange: Exchange): string | undefined;
}

/** Learns from the token requests of a recording which client id each token was issued to. */
export function credentialsIn(exchanges: readonly Exchange[]): Credentials {
  const issuedTo = new Map<string, string>();
  for (const { answer, request } of exchanges) {
    if (answer.kind === 'token' && request.clientId !== undefined) {
      issuedTo.set(answer.token, request.clientId);
    }
  }
  return {
    of: ({ request, answer }) => {
      if (request.clientId !== undefined) return request.clientId;
      if (answer.kind === 'registration') return answer.clientId;
      return request.token === undefined ? undefined : (issuedTo.get(request.token) ?? request.token);
    },
  };
}
