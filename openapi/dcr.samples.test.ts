import { describe, expect, it } from 'vitest';
import { recordOf } from '../core/index.ts';
import type { SamplePlace } from './testing/sample-bodies.ts';
import { bodiesOf, samplesHold } from './testing/sample-cases.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const registered: SamplePlace = { kind: 'response', operationId: 'registerClient', status: 201 };
const registrationRefused: SamplePlace = { kind: 'response', operationId: 'registerClient', status: 400 };
const registration: SamplePlace = { kind: 'request', operationId: 'registerClient', status: null };
const issued: SamplePlace = { kind: 'response', operationId: 'issueToken', status: 201 };
const tokenRefused: SamplePlace = { kind: 'response', operationId: 'issueToken', status: 400 };
const tokenRequest: SamplePlace = { kind: 'request', operationId: 'issueToken', status: null };

describe('samples of dynamic client registration', () => samplesHold('dcr'));

describe('bodies that dynamic client registration refuses', () => {
  const { judged, sample, rows } = bodiesOf('dcr');
  const changed = (file: string, change: object) => ({ ...recordOf(sample(`dcr.${file}`)), ...change });
  const credentials = (change: object) => changed('registerClient.201.with-redirect.json', change);
  const token = (change: object) => changed('issueToken.201.six-hours.json', change);
  const statement = (change: object) => changed('registerClient.request.statement-only.json', change);
  const exchange = (change: object) => changed('issueToken.request.client-credentials.form', change);

  it.each([
    [
      'time of issue as text',
      registered,
      credentials({ client_id_issued_at: '1793534461' }),
      '/client_id_issued_at type',
    ],
    [
      'time of issue in milliseconds',
      registered,
      credentials({ client_id_issued_at: 1793534461000 }),
      '/client_id_issued_at maximum',
    ],
    ['no secret', registered, credentials({ client_secret: undefined }), '/ required client_secret'],
    ['empty secret', registered, credentials({ client_secret: '' }), '/client_secret pattern'],
    ['unknown member', registered, credentials({ client_name: 'x' }), '/ additionalProperties client_name'],
    [
      'redirect URI without a scheme',
      registered,
      credentials({ redirect_uris: ['signed-in'] }),
      '/redirect_uris/0 format uri',
    ],
    ['no grant type', registered, credentials({ grant_types: [] }), '/grant_types minItems'],
    ['scopes as one text', registered, credentials({ scopes: 'api:client:v2' }), '/scopes type'],
    ['null for an identifier', registered, credentials({ client_id: null }), '/client_id type'],
    ['unknown code', registrationRefused, { error: 'too_bad' }, '/error enum'],
    ['a code of the other operation', registrationRefused, { error: 'invalid_client' }, '/error enum'],
    ['no code', registrationRefused, {}, '/ required error'],
    [
      'a description beside the code',
      registrationRefused,
      { error: 'invalid_request', error_description: 'x' },
      '/ additionalProperties error_description',
    ],
    ['an enhanced error', registrationRefused, { status: 400, code: 'invalid_request' }, '/ required error'],
    ['no statement', registration, { redirect_uri: 'harbourtv://x' }, '/ required software_statement'],
    [
      'statement of two parts',
      registration,
      statement({ software_statement: 'a.b' }),
      '/software_statement pattern',
    ],
    ['unknown member', registration, statement({ client_name: 'x' }), '/ additionalProperties client_name'],
    ['an array', registered, [], '/ type'],
    ['lifetime of nothing', issued, token({ expires_in: 0 }), '/expires_in minimum'],
    ['lifetime with a fraction', issued, token({ expires_in: 0.5 }), '/expires_in type'],
    ['time of issue in seconds', issued, token({ created_at: 1793534461 }), '/created_at minimum'],
    ['another kind of token', issued, token({ token_type: 'mac' }), '/token_type const'],
    ['no identifier', issued, token({ id: undefined }), '/ required id'],
    ['a refresh token', issued, token({ refresh_token: 'x' }), '/ additionalProperties refresh_token'],
    ['unknown code', tokenRefused, { error: 'nope' }, '/error enum'],
    ['a code of the other operation', tokenRefused, { error: 'invalid_redirect_uri' }, '/error enum'],
  ] as const)('%s (%o)', (_name, place, value, violation) => {
    expect(judged(place, json, value)).toContain(violation);
  });

  it.each([
    ['no secret', exchange({ client_secret: undefined }), '/ required client_secret'],
    ['a refresh token', exchange({ refresh_token: 'x' }), '/ additionalProperties refresh_token'],
    ['another grant type', exchange({ grant_type: 'password' }), '/grant_type enum'],
  ])('token request with %s', (_name, value, violation) => {
    expect(judged(tokenRequest, form, value)).toContain(violation);
  });

  it.each([
    [
      registrationRefused,
      [
        'invalid-request',
        'invalid-redirect-uri',
        'invalid-software-statement',
        'unapproved-software-statement',
      ],
    ],
    [tokenRefused, ['invalid-request', 'invalid-client', 'unauthorized-client', 'unsupported-grant-type']],
  ])('every error code has a sample: %o', (place, codes) => {
    const variants = rows.filter(
      ({ operationId, status }) => operationId === place.operationId && status === 400,
    );
    expect(variants.map(({ variant }) => variant).sort()).toEqual([...codes].sort());
  });
});
