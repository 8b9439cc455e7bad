import { describe, expect, it } from 'vitest';
import { placeholderValue } from '../state-values.ts';
import { bodyText, deviate, requestOf, type WireRequest, wireOf, wireOfRequest } from './wire-request.ts';

const placeholder = (name: string): string => placeholderValue(name, '');

const session: WireRequest = {
  method: 'POST',
  path: '/api/v2/REF30/sessions',
  query: { a: '1' },
  headers: { 'X-Device-Info': 'e30=' },
  contentType: 'application/x-www-form-urlencoded',
  body: { mvpd: 'M', redirectUrl: 'https://app.example/a?b=c' },
};

it('makes a request from a row by what the documents say', () => {
  const call = {
    params: {
      path: { serviceProvider: 'a/b' },
      query: { a: undefined },
      header: { 'X-Device-Info': 'e30=' },
    },
    body: { mvpd: 'M' },
    token: placeholder('accessToken'),
  };
  expect(wireOf('createSession', call)).toEqual({
    method: 'POST',
    path: '/api/v2/a%2Fb/sessions',
    query: {},
    headers: {
      'X-Device-Info': 'e30=',
      Authorization: `Bearer ${placeholder('accessToken')}`,
      Accept: 'application/json',
    },
    contentType: 'application/x-www-form-urlencoded',
    body: { mvpd: 'M' },
  });
});

describe('deviate', () => {
  it.each([
    [
      'leaves out a header, whatever its case',
      [{ leaveOut: 'header', name: 'x-device-info' }],
      { headers: {} },
    ],
    ['leaves out a query parameter', [{ leaveOut: 'query', name: 'a' }], { query: {} }],
    ['leaves out a property', [{ leaveOut: 'body', name: 'redirectUrl' }], { body: { mvpd: 'M' } }],
    [
      'replaces a property',
      [{ replace: 'body', name: 'mvpd', by: ['x'] }],
      { body: { ...Object(session.body), mvpd: ['x'] } },
    ],
    [
      'replaces the content type',
      [{ replace: 'header', name: 'Content-Type', by: 'text/csv' }],
      { contentType: 'text/csv' },
    ],
    [
      'adds what was not there',
      [{ replace: 'query', name: 'ttl', by: 36_001 }],
      { query: { a: '1', ttl: '36001' } },
    ],
  ] as const)('%s', (_name, deviations, changed) => {
    expect(deviate(session, deviations)).toEqual({ ...session, ...changed });
  });

  it('refuses to leave out what is not there, as that would change nothing', () => {
    expect(() => deviate(session, [{ leaveOut: 'query', name: 'deviceId' }])).toThrow('deviceId');
  });
});

it.each([
  ['Application/X-WWW-Form-Urlencoded; charset=UTF-8', '?a=1&b=2', { '?a': '1', b: '2' }],
  ['APPLICATION/JSON', '{"a":1}', { a: 1 }],
])('reads a body of %s', async (contentType, body, want) => {
  const headers = { 'Content-Type': contentType };
  const read = await wireOfRequest(new Request('http://127.0.0.1:1', { method: 'POST', headers, body }));
  expect(read.body).toEqual(want);
});

it('reads back the request it makes', async () => {
  const read = await wireOfRequest(requestOf(session, 'http://127.0.0.1:1'));
  expect(read).toEqual({ ...session, headers: { 'x-device-info': 'e30=' } });
  expect(bodyText(read)).toBe('mvpd=M&redirectUrl=https%3A%2F%2Fapp.example%2Fa%3Fb%3Dc');
});
