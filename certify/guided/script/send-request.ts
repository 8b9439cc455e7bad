import { messageOf } from '../../../core/index.ts';
import type { TriggerEnd } from '../trigger.ts';
import type { ScriptRequest } from './script.ts';

/** Sends a request of a script, and says whether it was answered as it should be. */
export async function sendRequest(
  { url, method, headers, body, status }: ScriptRequest,
  signal: AbortSignal,
): Promise<TriggerEnd> {
  const isJson = typeof body === 'object';
  const name = `${method ?? (body === undefined ? 'GET' : 'POST')} ${url.split('?')[0]}`;
  try {
    const response = await fetch(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: { ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : body }),
      signal,
    });
    await response.body?.cancel();
    const isRight = status === undefined ? response.ok : response.status === status;
    if (isRight) return { ok: true };
    return { ok: false, why: `${name} answered ${response.status} instead of ${status ?? '2xx'}.` };
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    return { ok: false, why: `${name} failed: ${messageOf(cause)}.` };
  }
}
