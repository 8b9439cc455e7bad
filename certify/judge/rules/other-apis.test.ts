import { describeRules, type JudgedRow } from '../../testing/judged-device.ts';
import type { GivenExchange, RecordedDevice } from '../../testing/recorded-device.ts';

const code = (device: RecordedDevice, given: GivenExchange = {}): RecordedDevice =>
  device.send('createRegistrationCode', {
    status: 201,
    parameters: { requestor: 'R' },
    query: { deviceId: 'd' },
    answer: {},
    ...given,
  });
const day = 86_400_000;
const body = {
  clientId: 'c',
  clientName: 'C',
  allowedGrantTypes: ['authorization_code'],
  allowedScopes: ['openid', 'permissions', 'publicapi.all'],
};
const client = (device: RecordedDevice, given: GivenExchange = {}): RecordedDevice =>
  device.send('createClient', {
    status: 201,
    parameters: { tenantId: 't' },
    json: body,
    answer: {},
    ...given,
  });
const secret = (device: RecordedDevice, days: number, given: GivenExchange = {}): RecordedDevice =>
  device.send('createClientSecret', {
    status: 201,
    parameters: { tenantId: 't', clientId: 'c' },
    json: { description: 'd', expiration: new Date(device.nowMs + days * day).toISOString() },
    headers: { 'content-type': 'application/json-patch+json' },
    answer: {},
    ...given,
  });
const noToken: GivenExchange = { headers: { authorization: null } };

const rows: readonly JudgedRow[] = [
  ['RG-01', 'kept', 'a device id', code],
  ['RG-01', 'broken', 'no device id', (one) => code(one, { query: {} })],
  ['RG-01', 'not exercised', 'no registration code', (one) => one.profiles()],
  ['RG-01b', 'kept', 'the header', code],
  [
    'RG-01b',
    'kept',
    'device_info in the form',
    (one) => code(one, { headers: { 'x-device-info': null }, form: { device_info: 'x' } }),
  ],
  ['RG-01b', 'broken', 'no device information', (one) => code(one, { headers: { 'x-device-info': null } })],
  ['RG-02', 'kept', 'the header', code],
  [
    'RG-02',
    'broken',
    'device_info in the URL',
    (one) => code(one, { query: { deviceId: 'd', device_info: 'x' } }),
  ],
  ['RG-03', 'kept', 'the longest lifetime', (one) => code(one, { query: { deviceId: 'd', ttl: '36000' } })],
  ['RG-03', 'kept', 'no lifetime', code],
  ['RG-03', 'broken', 'a longer lifetime', (one) => code(one, { query: { deviceId: 'd', ttl: '36001' } })],
  [
    'RG-03',
    'broken',
    'a lifetime that is no number',
    (one) => code(one, { query: { deviceId: 'd', ttl: 'long' } }),
  ],
  ['RG-04', 'kept', 'none of the old names', code],
  ['RG-04', 'broken', 'an old name', (one) => code(one, { query: { deviceId: 'd', appId: 'a' } })],
  [
    'RG-05',
    'kept',
    'a forwarded address',
    (one) => code(one, { headers: { 'x-forwarded-for': '203.0.113.9' } }),
  ],
  [
    'RG-05',
    'broken',
    'a server that does not forward it here',
    (one) => code(one.profiles({ headers: { 'x-forwarded-for': '203.0.113.9' } })),
  ],
  ['RG-05', 'not exercised', 'a client that calls by itself', code],
  ['RG-06', 'kept', 'a token', code],
  ['RG-06', 'broken', 'no token', (one) => code(one, noToken)],
  ['RG-06', 'kept', 'a token in the form', (one) => code(one, { ...noToken, form: { access_token: 't' } })],
  [
    'RG-06b',
    'broken',
    'a token in the form',
    (one) => code(one, { ...noToken, form: { access_token: 't' } }),
  ],
  ['RG-06b', 'kept', 'a token in the header', code],
  ['VA-01', 'kept', 'a token', client],
  ['VA-01', 'broken', 'no token', (one) => client(one, noToken)],
  ['VA-02', 'kept', 'the three scopes', client],
  [
    'VA-02',
    'broken',
    'two scopes',
    (one) => client(one, { json: { ...body, allowedScopes: ['openid', 'permissions'] } }),
  ],
  ['VA-04', 'kept', 'half a year', (one) => secret(one, 180)],
  ['VA-04', 'broken', 'half a day', (one) => secret(one, 0.5)],
  ['VA-04', 'broken', 'four years', (one) => secret(one, 1461)],
  ['VA-04', 'kept', 'the default', (one) => secret(one, 1, { json: { description: 'd' } })],
  ['VA-05', 'kept', 'one secret', (one) => secret(one, 180)],
  ['VA-05', 'in doubt', 'a second secret at once', (one) => secret(secret(one, 180), 180)],
  ['VA-05', 'broken', 'a third secret at once', (one) => secret(secret(secret(one, 180), 180), 180)],
  [
    'VA-05',
    'kept',
    'a second secret after a month',
    (one) => secret(secret(one, 180).wait(30 * 86_400), 180),
  ],
  ['VA-06', 'kept', 'a second secret in time', (one) => secret(secret(one, 30).wait(20 * 86_400), 30)],
  ['VA-06', 'in doubt', 'a second secret too late', (one) => secret(secret(one, 30).wait(40 * 86_400), 30)],
  [
    'VA-06',
    'broken',
    'two secrets too late',
    (one) => secret(secret(secret(one, 30).wait(40 * 86_400), 30).wait(40 * 86_400), 30),
  ],
  ['VA-06', 'not exercised', 'one secret', (one) => secret(one, 30)],
];

describeRules('rules of registration codes and of client administration', rows);
