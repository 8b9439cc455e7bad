import type { IncomingMessage } from 'node:http';
import { BodyTooLong, bodyOf, type World } from '../../core/index.ts';
import { comparableContentType } from '../pact/content-type.ts';
import { sendUnobstructed } from './obstruction.ts';
import type { WireExchange } from './wire-exchange.ts';

const hopByHop = new Set([
  'host',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'expect',
]);

/**
 * Returns the headers of an answer as the core is told them; the record keeps them as they came.
 */
export function forPact(answered: Headers): { [name: string]: string } {
  const headers = [...answered].filter(([name]) => !hopByHop.has(name) && name !== 'content-encoding');
  return Object.fromEntries(
    headers.map(([name, value]) => [name, name === 'content-type' ? comparableContentType(value) : value]),
  );
}

/** Returns the headers that are passed on. */
export function headersOf(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !hopByHop.has(name)) headers.set(name, String(value));
  }
  return headers;
}

interface Outgoing {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What came back, and what it answers. */
export type ForwardedAnswer = Pick<WireExchange, 'status' | 'headers' | 'body' | 'unread' | 'request'>;

/** Passes a request on and reads the answer, to its bound. Throws as `sendUnobstructed` does. */
export async function send(
  url: string,
  request: Outgoing,
  { env }: World,
  within: AbortSignal,
): Promise<ForwardedAnswer> {
  const { method, headers, body } = request;
  const init = {
    method,
    headers,
    redirect: 'manual' as const,
    signal: within,
    ...(body.length === 0 ? {} : { body }),
  };
  const answer = await received(() => sendUnobstructed(url, env, () => fetch(url, init)));
  return { ...answer, request: { headers, body } };
}

/** Returns what a request was answered: of a body that is too long, the beginning. */
async function received(ask: () => Promise<Response>): Promise<Omit<ForwardedAnswer, 'request'>> {
  try {
    const response = await ask();
    return { status: response.status, headers: response.headers, body: await bodyOf(response) };
  } catch (error) {
    if (!(error instanceof BodyTooLong)) throw error;
    const { response, start, message } = error;
    return { status: response.status, headers: response.headers, body: start, unread: message };
  }
}
