import { isRecord, parsedJson, recordOf } from '../../core/index.ts';
import type { PassingAnswer } from './misbehaving-proxy.ts';

/** Value → what it is. */
export const canaries = new Map<string, string>();
export const cookie = 'canary-cookie-0b8d52';
export const undocumented = 'Canary Street 4711';

/** Members of the answers whose values nobody may see again. */
const hidden = new Set(['sessionId', 'serializedToken', 'access_token', 'client_secret']);

function collect(value: unknown, path: string): void {
  if (Array.isArray(value)) for (const one of value) collect(one, path);
  if (!isRecord(value)) return;
  for (const [name, one] of Object.entries(value)) {
    const text = typeof one === 'string' ? one : recordOf(one).value;
    if (typeof text === 'string' && text.length >= 6) {
      const isCode = name === 'code' && /^[A-Z0-9]+$/.test(text);
      if (isCode || hidden.has(name) || /^(?:upstreamU|u)serID$/.test(name))
        canaries.set(text, `${name} of ${path}`);
    }
    collect(one, path);
  }
}

/** Collects what an answer has, and sets a cookie. */
export function watch(answer: PassingAnswer): undefined {
  if (answer.path.startsWith('/_simulator/')) return;
  answer.headers['set-cookie'] = `AWSALB=${cookie}`;
  collect(parsedJson(answer.body), answer.path.split('/').slice(0, 4).join('/'));
}

/** Breaks what carries sensitive values, so that findings show them. */
export function spoil(answer: PassingAnswer): undefined {
  watch(answer);
  if (answer.path.startsWith('/_simulator/')) return undefined;
  const body = parsedJson(answer.body);
  if (!isRecord(body)) return undefined;
  for (const profile of Object.values(recordOf(body.profiles))) {
    if (!isRecord(profile) || !isRecord(profile.attributes)) continue;
    delete profile.notAfter;
    profile.attributes.street = { value: undocumented, state: 'plain' };
    profile.attributes.householdID = { value: 47114712, state: 'plain' };
  }
  if (typeof body.sessionId === 'string') body.sessionId = `${body.sessionId}-x`;
  answer.body = JSON.stringify(body);
  return undefined;
}

/** A provider without a control API, as a real one. */
export function watchReal(answer: PassingAnswer): undefined {
  if (!answer.path.startsWith('/_simulator/')) return watch(answer);
  answer.status = 404;
  answer.body = '';
  return undefined;
}
