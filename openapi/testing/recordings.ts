import { readFileSync } from 'node:fs';
import { validateHar } from '../har/validate-har.ts';

export const sample = (name: string): string =>
  readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8');

/** An answer to createSession, and requests of createSession and issueToken. */
export const session = sample('rest-v2.createSession.200.authenticate.json').trim();
export const form = sample('rest-v2.createSession.request.authenticate.form').trim();
export const token = 'client_id=a&client_secret=secret-of-a&grant_type=client_credentials';

export const json = 'application/json; charset=utf-8';
export const formType = 'application/x-www-form-urlencoded';

type RecordedHeaders = Readonly<Record<string, string>>;

export const listed = (headers: RecordedHeaders) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));
export const base64 = (body: string | Uint8Array): string => Buffer.from(body).toString('base64');

export function har(entries: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ log: { version: '1.2', entries } }));
}

export const address = 'https://api.example';

/** Returns the verdicts on both sides of an entry: `request valid`. */
export async function verdictsOn(entry: object) {
  const { results } = await validateHar('a.har', har([entry]), 'strict');
  return results.map(({ source, verdict, errors }) => ({
    is: `${source.replace(/.*\//, '')} ${verdict}`,
    says: errors.map(({ message }) => message).join('; '),
  }));
}

/**
 * Returns a request of createSession (whose body may be absent) or issueToken (whose body may not).
 */
export async function ofRequest(operation: 'createSession' | 'issueToken', request: object) {
  const path = operation === 'issueToken' ? '/o/client/token' : '/api/v2/REF30/sessions';
  const sent = { method: 'POST', url: `${address}${path}`, ...request };
  return (await verdictsOn({ request: sent, response: { status: 0 } }))[0];
}

/** Returns an answer to createSession. */
export async function ofAnswer(response: object, entry: object = {}) {
  const known = { bodySize: form.length, postData: { mimeType: formType, text: form } };
  const request = { method: 'POST', url: `${address}/api/v2/REF30/sessions`, ...known };
  return (await verdictsOn({ request, response: { status: 200, ...response }, ...entry }))[1];
}

export const sent = (headers: RecordedHeaders, more: object = {}) => ({
  headers: listed({ 'Content-Type': formType, ...headers }),
  ...more,
});

export const answered = (headers: RecordedHeaders, content: object, more: object = {}) => ({
  headers: listed({ 'Content-Type': json, ...headers }),
  content,
  ...more,
});
