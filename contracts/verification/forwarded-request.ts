import type { IncomingMessage } from 'node:http';
import type { World } from '../../core/index.ts';
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

export async function bodyOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

interface Outgoing {
  readonly method: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What came back, and what it answers. */
export type ForwardedAnswer = Pick<WireExchange, 'status' | 'headers' | 'body' | 'request'>;

/** Passes a request on and reads the answer whole. Throws as `sendUnobstructed` does. */
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
  const answer = await sendUnobstructed(url, env, () => fetch(url, init));
  const received = new Uint8Array(await answer.arrayBuffer());
  return {
    status: answer.status,
    headers: answer.headers,
    body: received,
    request: { headers, body },
  };
}
