import { describe, expect, it } from 'vitest';
import { recordOf } from '../core/index.ts';
import type { SamplePlace } from './testing/sample-bodies.ts';
import { bodiesOf, samplesHold } from './testing/sample-cases.ts';

const json = 'application/json';
const jsonPatch = 'application/json-patch+json';
const problem = 'application/problem+json';
const request: SamplePlace = { kind: 'request', operationId: 'createClient', status: null };
const created: SamplePlace = { kind: 'response', operationId: 'createClient', status: 201 };
const secretRequest: SamplePlace = { kind: 'request', operationId: 'createClientSecret', status: null };
const secretCreated: SamplePlace = { kind: 'response', operationId: 'createClientSecret', status: 201 };
const scopes = ['openid', 'permissions', 'publicapi.all'];

/** Returns the example with values in place of the names in braces. */
function filledIn(text: string): string {
  return text
    .replace(/\{(?:startTime|expiration)\}/g, '2027-01-01T00:00:00.000Z')
    .replace(/\{(allowedCorsOrigins|postLogoutRedirectUris|redirectUris)\}/g, 'https://$1.example')
    .replace(/\{(\w+)\}/g, 'some-$1');
}

describe('samples of Vantage client administration', () => samplesHold('vantage-clients', { filledIn }));

describe('bodies that Vantage client administration refuses', () => {
  const { judged, sample } = bodiesOf('vantage-clients');
  const changed = (file: string, change: object) => ({
    ...recordOf(sample(`vantage-clients.${file}`)),
    ...change,
  });
  const client = (change: object) => changed('createClient.request.full.json', change);
  const stored = (change: object) => changed('createClient.201.full.json', change);
  const secret = (change: object) => changed('createClientSecret.201.with-display.json', change);

  const refusedRequests = [
    ['two scopes', client({ allowedScopes: scopes.slice(1) }), '/allowedScopes minItems'],
    ['four scopes', client({ allowedScopes: [...scopes, 'openid'] }), '/allowedScopes maxItems'],
    [
      'a scope twice',
      client({ allowedScopes: ['openid', 'openid', 'permissions'] }),
      '/allowedScopes uniqueItems',
    ],
    [
      'another scope',
      client({ allowedScopes: ['openid', 'permissions', 'profile'] }),
      '/allowedScopes/2 enum',
    ],
    ['scopes as one text', client({ allowedScopes: scopes.join(' ') }), '/allowedScopes type'],
    ['no scopes', client({ allowedScopes: undefined }), '/ required allowedScopes'],
    ['no identifier', client({ clientId: undefined }), '/ required clientId'],
    ['an empty name', client({ clientName: '' }), '/clientName minLength'],
    ['no grant type', client({ allowedGrantTypes: [] }), '/allowedGrantTypes minItems'],
    ['yes for CORS', client({ allowedCorsOrigins: true }), '/allowedCorsOrigins type'],
    ['yes as text', client({ allowOfflineAccess: 'true' }), '/allowOfflineAccess type'],
    ['a lifetime of nothing', client({ accessTokenLifetime: 0 }), '/accessTokenLifetime minimum'],
    ['a lifetime in words', client({ refreshTokenLifetime: '30 days' }), '/refreshTokenLifetime type'],
    [
      'a redirect URI without a scheme',
      client({ redirectUris: ['ledger.example'] }),
      '/redirectUris/0 format uri',
    ],
    ['an unknown member', client({ allowRopcs: true }), '/ additionalProperties allowRopcs'],
    ['a list of patches', [{ op: 'add', path: '/clientId', value: 'x' }], '/ type'],
  ] as const;
  it.each(
    refusedRequests.flatMap((row) => [json, jsonPatch].map((contentType) => [contentType, ...row] as const)),
  )('creation as %s with %s', (contentType, _name, value, violation) => {
    expect(judged(request, contentType, value)).toContain(violation);
  });

  it.each([
    ['a default left out', created, stored({ requireConsent: undefined }), '/ required requireConsent'],
    ['an unknown member', created, stored({ clientSecret: 'x' }), '/ additionalProperties clientSecret'],
    ['a wrong scope set', created, stored({ allowedScopes: ['openid'] }), '/allowedScopes minItems'],
    ['no value', secretCreated, secret({ value: undefined }), '/ required value'],
    ['no expiration', secretCreated, secret({ expiration: undefined }), '/ required expiration'],
    [
      'a time without a zone',
      secretCreated,
      secret({ startTime: '2026-11-22T06:00:00' }),
      '/startTime format date-time',
    ],
    ['two characters on display', secretCreated, secret({ valueDisplay: 'wK' }), '/valueDisplay minLength'],
    [
      'the whole value on display',
      secretCreated,
      secret({ valueDisplay: 'wK9-sample' }),
      '/valueDisplay maxLength',
    ],
    ['an identifier', secretCreated, secret({ id: 1 }), '/ additionalProperties id'],
    ['a date without time', secretRequest, { expiration: '2027-05-22' }, '/expiration format date-time'],
    ['an unknown member', secretRequest, { value: 'chosen' }, '/ additionalProperties value'],
  ] as const)('%s (%o)', (_name, place, value, violation) => {
    expect(judged(place, json, value)).toContain(violation);
  });

  it.each([400, 401, 403, 404, 409, 415, 429, 500])(
    'a problem of another status than its answer: %i',
    (status) => {
      const place: SamplePlace = { kind: 'response', operationId: 'createClient', status };
      expect(judged(place, problem, { title: 'x', status: 418 })).toEqual(['/status const']);
      expect(judged(place, problem, { status })).toEqual(['/ required title']);
    },
  );
});
