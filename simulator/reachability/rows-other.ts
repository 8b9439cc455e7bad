import type { RowsByOperation, RowTuple } from './row.ts';
import { general } from './rows-common.ts';

const [, , throttled] = general;
const throttledRows = throttled === undefined ? [] : [throttled];
const noToken: RowTuple = [401, '-', 'no `Authorization`', { headers: { authorization: undefined } }];
const wrongToken: RowTuple = [401, '-', 'an unknown token', { headers: { authorization: 'Bearer nobody' } }];
const unknownCode: RowTuple = [404, '-', '', { state: 'a registration code', params: { expired: true } }];
const administrator = 'a Vantage administrator';
const notJson = { headers: { 'content-type': 'text/csv' } };
const vantageLimit: RowTuple = [
  429,
  '-',
  'the documents give this API no rate limit, so the simulator has none',
  { fault: { kind: 'throttle' } },
];
const vantageTenant: readonly RowTuple[] = [
  noToken,
  [404, '-', 'an unknown tenant in the path', { path: { tenantId: 'nobody' } }],
  [415, '-', 'a content type that is not JSON', notJson],
  vantageLimit,
];

/** Registration of clients, registration codes and Vantage. */
export const otherRows: RowsByOperation = {
  registerClient: [
    [201, '-', '', {}],
    [400, 'invalid_request', 'no `software_statement`', { json: { software_statement: undefined } }],
    [
      400,
      'invalid_redirect_uri',
      'a `redirect_uri` that is not a URI',
      { json: { redirect_uri: 'over there' } },
    ],
    [
      400,
      'invalid_software_statement',
      'a statement without a valid signature',
      { json: { software_statement: 'a.b.c' } },
    ],
    [400, 'unapproved_software_statement', '', { state: 'an application that was revoked' }],
    ...throttledRows,
  ],
  issueToken: [
    [201, '-', '', {}],
    [400, 'invalid_request', 'no `grant_type`', { form: { grant_type: undefined } }],
    [400, 'invalid_client', 'a wrong `client_secret`', { form: { client_secret: 'wrong' } }],
    [400, 'unauthorized_client', '', { state: 'a registered client', params: { grantWithdrawn: true } }],
    [400, 'unsupported_grant_type', 'another `grant_type`', { form: { grant_type: 'password' } }],
    ...throttledRows,
  ],
  createRegistrationCode: [
    [201, '-', '', {}],
    [400, '-', 'a `ttl` of more than ten hours', { query: { ttl: '36001' } }],
    noToken,
    ...throttledRows,
  ],
  getRegistrationCode: [[200, '-', '', {}], wrongToken, unknownCode, ...throttledRows],
  deleteRegistrationCode: [[204, '-', '', {}], noToken, unknownCode, ...throttledRows],
  createClient: [
    [201, '-', '', {}],
    [400, '-', 'another set of scopes', { json: { allowedScopes: ['openid'] } }],
    [403, '-', '', { state: 'a Vantage user' }],
    [
      409,
      '-',
      'the `clientId` of a client that exists',
      { state: 'a Vantage client', json: { clientId: '{clientId}' } },
    ],
    [500, '-', '', { state: administrator, params: { damaged: true } }],
    ...vantageTenant,
  ],
  createClientSecret: [
    [201, '-', '', {}],
    [400, '-', 'an `expiration` in the past', { json: { expiration: '2020-01-01T00:00:00.000Z' } }],
    [403, '-', '', { state: 'a Vantage user', path: { clientId: 'any' } }],
    [500, '-', '', { state: administrator, params: { damaged: true }, path: { clientId: 'any' } }],
    ...vantageTenant,
  ],
};
