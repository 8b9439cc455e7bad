import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectCase, type NamedCase, token } from './testing/error-cases.ts';
import { headersFor, type JudgedCaller, startJudged } from './testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged();
});
afterAll(() => caller.simulator.close());

const regcode = '/reggie/v1/REF30/regcode';
const reggie: NamedCase[] = [
  ['no token', { ...token, request: () => ['POST', `${regcode}?deviceId=x`], status: 401 }],
  [
    'no device id',
    { ...token, request: (values) => ['POST', regcode, { headers: headersFor(values) }], status: 400 },
  ],
  [
    'a ttl over ten hours, in XML',
    {
      ...token,
      request: (values) => [
        'POST',
        `${regcode}?deviceId=x&ttl=36001&format=xml`,
        { headers: headersFor(values) },
      ],
      status: 400,
    },
  ],
  [
    'a ttl that is not a number',
    {
      ...token,
      request: (values) => ['POST', `${regcode}?deviceId=x&ttl=soon`, { headers: headersFor(values) }],
      status: 400,
    },
  ],
  [
    'an expired code',
    {
      state: 'a registration code',
      params: { expired: true },
      request: (values) => ['GET', `${regcode}/${values.registrationCode}`, { headers: headersFor(values) }],
      status: 404,
    },
  ],
  [
    'an unknown code, in XML',
    {
      ...token,
      request: (values) => [
        'GET',
        `${regcode}/ZZZZZZ`,
        { headers: { ...headersFor(values), accept: 'application/xml' } },
      ],
      status: 404,
    },
  ],
];

const clients = '/api/adminapi2/v1/tenants/passgate-tenant/clients/';
const administrator = { state: 'a Vantage administrator' };
const client = {
  clientId: 'c',
  clientName: 'C',
  allowedGrantTypes: ['x'],
  allowedScopes: ['openid', 'permissions', 'publicapi.all'],
};
const vantage: NamedCase[] = [
  ['no token', { ...administrator, request: () => ['POST', clients, { json: client }], status: 401 }],
  [
    'an unknown tenant',
    {
      ...administrator,
      request: (values) => [
        'POST',
        clients.replace('passgate-tenant', 'x'),
        { headers: headersFor(values), json: client },
      ],
      status: 404,
    },
  ],
  [
    "a neighbour's tenant",
    {
      ...administrator,
      request: (values) => [
        'POST',
        clients.replace('passgate-tenant', 'neighbour-tenant'),
        { headers: headersFor(values), json: client },
      ],
      status: 403,
    },
  ],
  [
    'another scope set',
    {
      ...administrator,
      request: (values) => [
        'POST',
        clients,
        { headers: headersFor(values), json: { ...client, allowedScopes: ['openid'] } },
      ],
      status: 400,
    },
  ],
  [
    'JSON of another content type',
    {
      ...administrator,
      request: (values) => [
        'POST',
        clients,
        { headers: { ...headersFor(values), 'content-type': 'text/json' }, json: client },
      ],
      status: 415,
    },
  ],
  [
    'another content type',
    {
      ...administrator,
      request: (values) => [
        'POST',
        clients,
        { headers: { ...headersFor(values), 'content-type': 'text/csv' }, json: client },
      ],
      status: 415,
    },
  ],
  [
    'a secret of an unknown client',
    {
      ...administrator,
      request: (values) => ['POST', `${clients}x/secrets/`, { headers: headersFor(values), json: {} }],
      status: 404,
    },
  ],
  [
    'a secret for an hour',
    {
      state: 'a Vantage client',
      request: (values) => [
        'POST',
        `${clients}${values.clientId}/secrets/`,
        { headers: headersFor(values), json: { expiration: new Date(Date.now() + 3_600_000).toISOString() } },
      ],
      status: 400,
    },
  ],
  [
    'a secret for four years',
    {
      state: 'a Vantage client',
      request: (values) => [
        'POST',
        `${clients}${values.clientId}/secrets/`,
        {
          headers: headersFor(values),
          json: { expiration: new Date(Date.now() + 4 * 366 * 86_400_000).toISOString() },
        },
      ],
      status: 400,
    },
  ],
];

describe.each([
  ['reggie', reggie],
  ['vantage-clients', vantage],
])('%s returns the documented error for', (_api, cases) => {
  it.each(cases)('%s', (_name, given) => expectCase(caller, given));
});

describe('other methods and paths', () => {
  it('serves both versions of the Vantage paths', async () => {
    const values = await caller.state('a Vantage administrator');
    const headers = headersFor(values);
    const other = clients.replace('/v1/', '/v2/');
    const created = await caller.call('POST', other, { headers, json: { ...client, clientId: 'by-v2' } });
    const secret = await caller.call('POST', `${clients}by-v2/secrets/`, { headers, json: {} });
    const another = await caller.call('POST', `${other}by-v2/secrets/`, { headers, json: {} });
    expect([created.status, secret.status, another.status]).toEqual([201, 201, 201]);
    const third = await caller.call('POST', clients.replace('/v1/', '/v3/'), { headers, json: client });
    expect(third.status).toBe(404);
    const journal = await caller.call('GET', '/_simulator/journal');
    expect(journal.text).not.toContain(another.body.value);
  });

  it('returns the methods that a path allows', async () => {
    const { headers } = await caller.call('PATCH', '/reggie/v1/REF30/regcode/ABCDEF');
    expect(headers.get('allow')).toBe('GET, DELETE');
  });

  it('returns 404 for every other path', async () => {
    expect((await caller.call('GET', '/api/v3/REF30')).status).toBe(404);
  });
});
