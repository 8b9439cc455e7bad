import { expect } from 'vitest';
import { headersFor, type JudgedCaller, type Sent, type Values } from './judged-caller.ts';

/** A request in a provider state, and the status and code it must get. */
export interface ErrorCase {
  readonly state: string;
  readonly params?: Record<string, unknown>;
  readonly request: (values: Values) => readonly [method: string, path: string, sent?: Sent];
  readonly status: number;
  /** `code` or `error` of the body, or the code of its first decision; undefined: no body. */
  readonly code?: string;
}

export type NamedCase = [name: string, given: ErrorCase];

export const session = (params = {}) => ({ state: 'an authentication session', params });
export const viewer = (params = {}) => ({ state: 'a viewer who has logged in', params });
export const v2 =
  (method: string, path: string, more: Sent = {}) =>
  (values: Values) =>
    [
      method,
      `/api/v2/REF30${path.replace('{code}', values.code ?? '').replace('{mvpd}', values.mvpd ?? '')}`,
      { ...more, headers: { ...headersFor(values), ...more.headers } },
    ] as const;
export const as = (path: string) => (values: Values) =>
  ['GET', path, { headers: headersFor(values) }] as const;
export const token = { state: 'a client with an access token' };
export const resources = { json: { resources: ['evening-news'] } };
export const form = { mvpd: 'NorthCable', domainName: 'a.example', redirectUrl: 'https://a.example/' };
export const redirect = 'redirectUrl=https%3A%2F%2Fa.example';

/**
 * Arranges the state, sends the request from its device and compares; the caller judges the body
 * strictly.
 */
export async function expectCase(
  caller: JudgedCaller,
  { state, params, request, status, code }: ErrorCase,
): Promise<void> {
  const values = await caller.state(state, params);
  const [method, path, sent = {}] = request(values);
  const headers = { 'x-forwarded-for': values.forwardedFor, ...sent.headers };
  const received = await caller.call(method, path, { ...sent, headers });
  const receivedCode =
    received.body?.code ?? received.body?.error ?? received.body?.decisions?.[0]?.error?.code;
  expect([received.status, receivedCode]).toEqual([status, code]);
}
