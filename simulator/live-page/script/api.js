/** @import { StreamMessage } from '../../watch/messages.ts' */

/** In this variable only: a token must not get into a URL or into storage. */
let controlToken = '';
/** The page may be served below another path. */
const base = location.pathname.replace(/\/?$/, '/');

/** The simulator asks for the control token. */
export class TokenNeeded extends Error {}

/** @param {string} token */
export function useToken(token) {
  controlToken = token;
}

/**
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<Response>} a response with a status of success
 */
async function send(method, path, body) {
  const response = await fetch(`${base}${path}`, {
    method,
    cache: 'no-store',
    credentials: 'omit',
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(controlToken === '' ? {} : { authorization: `Bearer ${controlToken}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.ok) return response;
  const { error, hint, refused } = await response.json().catch(() => ({}));
  const message = [error ?? `The simulator returned ${response.status}.`, hint].filter(Boolean).join(' ');
  throw refused === 'address' || refused === 'host' ? new TokenNeeded(message) : new Error(message);
}

/**
 * Sends a control request and returns the text of the answer.
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 */
export async function control(method, path, body) {
  return (await send(method, path, body)).text();
}

/**
 * Reads the stream until it ends.
 * @param {string} path
 * @param {() => void} onOpen
 * @param {(messages: readonly StreamMessage[]) => void} onMessages
 */
export async function readStream(path, onOpen, onMessages) {
  const { body } = await send('GET', path);
  if (body === null) return;
  onOpen();
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    onMessages(lines.filter((line) => line !== '').map((line) => JSON.parse(line)));
  }
}
