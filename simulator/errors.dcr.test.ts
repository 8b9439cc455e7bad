import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectCase, type NamedCase, token } from './testing/error-cases.ts';
import { type JudgedCaller, startJudged } from './testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged();
});
afterAll(() => caller.simulator.close());

const dcr: NamedCase[] = [
  [
    'no statement',
    {
      ...token,
      request: () => ['POST', '/o/client/register', { json: {} }],
      status: 400,
      code: 'invalid_request',
    },
  ],
  [
    'a malformed statement',
    {
      ...token,
      request: () => ['POST', '/o/client/register', { json: { software_statement: 'a.b.c' } }],
      status: 400,
      code: 'invalid_software_statement',
    },
  ],
  [
    'a malformed redirect URI',
    {
      state: 'an approved application',
      request: ({ softwareStatement }) => [
        'POST',
        '/o/client/register',
        { json: { software_statement: softwareStatement, redirect_uri: 'no uri' } },
      ],
      status: 400,
      code: 'invalid_redirect_uri',
    },
  ],
  [
    'a wrong secret',
    {
      state: 'a registered client',
      request: ({ clientId }) => [
        'POST',
        '/o/client/token',
        { form: { client_id: clientId ?? '', client_secret: 'x', grant_type: 'client_credentials' } },
      ],
      status: 400,
      code: 'invalid_client',
    },
  ],
  [
    'a revoked application',
    {
      state: 'a registered client',
      params: { revoked: true },
      request: ({ clientId, clientSecret }) => [
        'POST',
        '/o/client/token',
        {
          form: {
            client_id: clientId ?? '',
            client_secret: clientSecret ?? '',
            grant_type: 'client_credentials',
          },
        },
      ],
      status: 400,
      code: 'invalid_client',
    },
  ],
  [
    'another grant',
    {
      state: 'a registered client',
      request: ({ clientId, clientSecret }) => [
        'POST',
        '/o/client/token',
        { form: { client_id: clientId ?? '', client_secret: clientSecret ?? '', grant_type: 'password' } },
      ],
      status: 400,
      code: 'unsupported_grant_type',
    },
  ],
  [
    'a repeated parameter',
    {
      state: 'a registered client',
      request: ({ clientId, clientSecret }) => [
        'POST',
        '/o/client/token',
        {
          raw: `client_id=${clientId}&client_id=${clientId}&client_secret=${clientSecret}&grant_type=client_credentials`,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        },
      ],
      status: 400,
      code: 'invalid_request',
    },
  ],
  [
    'a parameter that begins with a ?',
    {
      state: 'a registered client',
      request: ({ clientId, clientSecret }) => [
        'POST',
        '/o/client/token',
        {
          raw: `?client_id=${clientId}&client_secret=${clientSecret}&grant_type=client_credentials`,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        },
      ],
      status: 400,
      code: 'invalid_request',
    },
  ],
];

describe('dcr returns the documented error for', () => {
  it.each(dcr)('%s', (_name, given) => expectCase(caller, given));
});

describe('software statements', () => {
  it.each([
    ['expired', 'invalid_software_statement'],
    ['tampered', 'invalid_software_statement'],
    ['revoked', 'unapproved_software_statement'],
    ['unapproved', 'unapproved_software_statement'],
  ])('%s', async (kind, error) => {
    const { body } = await caller.call('GET', `/_simulator/software-statement?kind=${kind}`);
    expect((await caller.call('POST', '/o/client/register', { json: body })).body).toEqual({ error });
  });
});
