import { describe, expect, it } from 'vitest';
import type { CapturedMessage } from '../../exchange/captured.ts';
import { describeRules, type JudgedRow, judgedAs } from '../../testing/judged-device.ts';
import { type GivenExchange, RecordedDevice, wholeRecording } from '../../testing/recorded-device.ts';

const info = (model: string): string => btoa(JSON.stringify({ model, osName: 'Linux' }));
const without = (name: string): GivenExchange => ({ headers: { [name]: null } });
const born = (device: RecordedDevice): RecordedDevice => device.register().getToken().profiles();
const changed = (device: RecordedDevice): RecordedDevice => {
  device.identifier = 'fingerprint b3RoZXI=';
  return device.profiles();
};
const omitted = (name: string) => ({ ...wholeRecording, omittedHeaders: [name] });
const forwarded = (address: string): GivenExchange => ({ headers: { 'x-forwarded-for': address } });
const browser = { origin: 'https://app.example', 'x-device-info': null };

const rows: readonly JudgedRow[] = [
  ['HD-02', 'kept', 'the identifier', born],
  ['HD-02', 'broken', 'no identifier', (one) => one.profiles(without('ap-device-identifier'))],
  [
    'HD-02',
    'not exercised',
    'a poll without it, whose page does not list it',
    (one) => one.poll('C', false, without('ap-device-identifier')),
  ],
  [
    'HD-02',
    'in doubt',
    'a recorder that leaves it out',
    (one) => one.profiles(without('ap-device-identifier')),
    omitted('ap-device-identifier'),
  ],
  ['HD-02b', 'broken', 'a poll without it', (one) => one.poll('C', false, without('ap-device-identifier'))],
  ['HD-02b', 'kept', 'a poll with it', (one) => one.poll('C')],
  ['HD-03', 'kept', 'the information', born],
  ['HD-03', 'broken', 'no information', (one) => one.profiles(without('x-device-info'))],
  ['HD-03', 'not exercised', 'a browser without it', (one) => one.profiles({ headers: browser })],
  [
    'HD-03',
    'kept',
    'a browser that sends it',
    (one) => one.profiles({ headers: { origin: 'https://app.example' } }),
  ],
  ['HD-03b', 'broken', 'a browser without it', (one) => one.profiles({ headers: browser })],
  ['HD-03b', 'broken', 'a poll without it', (one) => one.poll('C', false, without('x-device-info'))],
  ['HD-03b', 'kept', 'a poll with it', (one) => one.poll('C')],
  ['HD-03c', 'kept', 'JSON in Base64', born],
  [
    'HD-03c',
    'broken',
    'JSON alone',
    (one) => one.profiles({ headers: { 'x-device-info': '{"model":"TV"}' } }),
  ],
  [
    'HD-03c',
    'not exercised',
    'a masked value',
    (one) => one.profiles({ headers: { 'x-device-info': '[masked 0123456789ab]' } }),
  ],
  ['HD-04', 'kept', 'one identifier after a pause', (one) => born(one).wait(20).profiles()],
  ['HD-04', 'kept', 'one identifier with two tokens', (one) => born(born(one).getToken())],
  ['HD-04', 'not exercised', 'one start', (one) => born(one).profiles()],
  [
    'HD-04',
    'in doubt',
    'two identifiers with one token, as a server has them',
    (one) => changed(born(one).wait(60)),
  ],
  [
    'HD-04',
    'in doubt',
    'two identifiers of two models with two tokens, as a server has them',
    (one) => {
      born(one);
      one.token = 'token-2';
      one.getToken().identifier = 'fingerprint b3RoZXI=';
      return one.profiles({ headers: { 'x-device-info': info('B') } });
    },
  ],
  [
    'HD-04',
    'broken',
    'two identifiers with credentials of this recording',
    (one) => {
      born(one);
      one.token = 'token-2';
      return changed(one.getToken());
    },
  ],
  [
    'HD-04',
    'in doubt',
    'two identifiers with credentials from elsewhere',
    (one) => {
      one.getToken().profiles();
      one.token = 'token-2';
      return changed(one.getToken());
    },
  ],
  [
    'HD-05',
    'broken',
    'two models in turn with one identifier',
    (one) => {
      for (const model of ['A', 'B', 'A'])
        one.profiles({ headers: { 'x-forwarded-for': '203.0.113.9', 'x-device-info': info(model) } });
      one.profiles(forwarded('203.0.113.10'));
      return one;
    },
  ],
  [
    'HD-05',
    'kept',
    'one model from two addresses, as a phone on the move',
    (one) => one.profiles(forwarded('203.0.113.9')).profiles(forwarded('203.0.113.10')),
  ],
  [
    'HD-05',
    'in doubt',
    'one identifier from two addresses without a model',
    (one) => {
      for (const address of ['203.0.113.9', '203.0.113.10'])
        one.profiles({ headers: { 'x-forwarded-for': address, 'x-device-info': null } });
      return one;
    },
  ],
  [
    'HD-04',
    'in doubt',
    'an identifier that changes after a long time',
    (one) => {
      for (let hours = 0; hours < 100; hours += 1) born(one).wait(3600);
      return changed(one);
    },
  ],
  [
    'HD-05',
    'in doubt',
    'two models that each stay for long',
    (one) => {
      for (let call = 0; call < 100; call += 1)
        one.profiles({
          headers: { 'x-forwarded-for': `203.0.113.${call}`, 'x-device-info': info(call < 50 ? 'A' : 'B') },
        });
      return one;
    },
  ],
  [
    'HD-05',
    'in doubt',
    'one identifier with two models',
    (one) => {
      for (const [index, model] of ['A', 'B'].entries())
        one.profiles({
          headers: { 'x-forwarded-for': `203.0.113.${index + 1}`, 'x-device-info': info(model) },
        });
      return one;
    },
  ],
  ['HD-05', 'not exercised', 'one device alone', (one) => one.profiles(forwarded('203.0.113.9'))],
  ['HD-06', 'kept', 'a public address', (one) => one.profiles(forwarded('203.0.113.9'))],
  [
    'HD-06',
    'broken',
    'a call of the same token without it',
    (one) => one.profiles(forwarded('203.0.113.9')).profiles(),
  ],
  ['HD-06', 'broken', 'no address', (one) => one.profiles(forwarded('my-server'))],
  ['HD-06', 'in doubt', 'a private address', (one) => one.profiles(forwarded('192.168.1.5'))],
  ['HD-06', 'not exercised', 'a client that calls by itself', born],
  ['HD-07', 'kept', 'documented names', born],
  ['HD-07', 'broken', 'an unknown parameter', (one) => one.profiles({ query: { cache: '1' } })],
  ['HD-07', 'broken', 'an unknown header', (one) => one.profiles({ headers: { 'ap-app-name': 'x' } })],
  [
    'HD-07',
    'broken',
    'an unknown field',
    (one) => one.authorize('R', { json: { resources: ['R'], quality: 'HD' } }),
  ],
  [
    'HD-07',
    'kept',
    'a header of another operation',
    (one) => one.profiles({ headers: { 'ap-temppass-identity': 'x' } }),
  ],
  ['HD-07', 'kept', 'headers of its own making', (one) => one.profiles({ headers: { 'x-request-id': 'x' } })],
  ['HD-11', 'kept', 'an absolute URL', (one) => one.createSession('C')],
  [
    'HD-11',
    'kept',
    'a scheme of its own',
    (one) => one.createSession('C', { form: { redirectUrl: 'my-app://done' } }),
  ],
  [
    'HD-11',
    'broken',
    'a URL that was encoded twice',
    (one) => one.createSession('C', { form: { redirectUrl: 'https%3A%2F%2Fapp.example' } }),
  ],
  [
    'HD-11',
    'broken',
    'a relative URL in the query',
    (one) => one.send('logout', { query: { redirectUrl: '/done' } }),
  ],
  ['HD-11', 'not exercised', 'no redirectUrl', (one) => one.createSession('C', { form: { mvpd: 'M' } })],
  ['HD-12', 'kept', 'bodies as documented', (one) => born(one).authorize('R')],
  ['HD-12', 'broken', 'a body without resources', (one) => one.authorize('R', { json: {} })],
  [
    'HD-12',
    'broken',
    'resources that are no list',
    (one) => one.authorize('R', { json: { resources: 'R' } }),
  ],
  [
    'HD-12',
    'broken',
    'a token request without a grant',
    (one) => one.send('issueToken', { status: 400, form: { client_id: 'c', client_secret: 's' } }),
  ],
  [
    'HD-12',
    'kept',
    'a masked SAML response',
    (one) =>
      one.send('createPartnerProfile', { status: 201, form: { SAMLResponse: '[masked 0123456789ab]' } }),
  ],
  ['HD-12', 'kept', 'a logout without redirectUrl, which has a rule of its own', (one) => one.send('logout')],
  [
    'HD-12',
    'kept',
    'a form in the URL, which clients in use send',
    (one) => one.send('createSession', { query: { mvpd: 'M' } }),
  ],
  ['HD-12b', 'broken', 'a form in the URL', (one) => one.send('createSession', { query: { mvpd: 'M' } })],
  ['HD-12b', 'broken', 'a form as JSON', (one) => one.send('createSession', { json: { mvpd: 'M' } })],
  [
    'HD-12b',
    'broken',
    'a registration without X-Device-Info',
    (one) => one.register(without('x-device-info')),
  ],
  ['HD-12b', 'kept', 'a form', (one) => one.createSession('C')],
  [
    'HD-09',
    'broken',
    'a call without the token between two with it',
    (one) =>
      one
        .profiles({ headers: { 'ad-service-token': 'S' } })
        .profiles()
        .profiles({ headers: { 'ad-service-token': 'S' } }),
  ],
  [
    'HD-09',
    'kept',
    'the token with each call',
    (one) =>
      one
        .profiles({ headers: { 'ad-service-token': 'S' } })
        .profiles({ headers: { 'ad-service-token': 'S' } }),
  ],
  [
    'HD-09',
    'kept',
    'a call for another service provider between two with the token',
    (one) =>
      one
        .profiles({ headers: { 'ad-service-token': 'S' } })
        .profiles({ parameters: { serviceProvider: 'OTHER' } })
        .profiles({ headers: { 'ad-service-token': 'S' } }),
  ],
  [
    'HD-09',
    'kept',
    'the token from one call on',
    (one) => one.profiles().profiles({ headers: { 'ad-service-token': 'S' } }),
  ],
  [
    'HD-09',
    'kept',
    'a poll without it, whose page does not list it',
    (one) =>
      one
        .profiles({ headers: { 'ad-service-token': 'S' } })
        .poll('C')
        .profiles({ headers: { 'ad-service-token': 'S' } }),
  ],
  [
    'HD-09b',
    'broken',
    'an expired status that was refused',
    (one) =>
      one.profiles({
        status: 400,
        answer: { code: 'invalid_header_pfs_provider_info_expired', action: 'none' },
        headers: {
          'ap-partner-framework-status': btoa(
            JSON.stringify({ frameworkProviderInfo: { expirationDate: '1' } }),
          ),
        },
      }),
  ],
  [
    'HD-10',
    'kept',
    'the identity',
    (one) => one.authorize('R', { headers: { 'ap-temppass-identity': 'I' } }),
  ],
  [
    'HD-10',
    'broken',
    'an authorization without it that was refused for that',
    (one) =>
      one.authorize('R', {
        answer: {
          decisions: [
            {
              resource: 'R',
              authorized: false,
              error: { code: 'invalid_header_identity_for_temporary_access', action: 'none' },
            },
          ],
        },
      }),
  ],
  ['HD-10', 'not exercised', 'an authorization without it that was served', (one) => one.authorize('R')],
];

describeRules('rules of headers and parameters', rows);

/** What a recorder may leave out of every request. */
const incomplete: readonly (readonly [string, (request: CapturedMessage) => CapturedMessage])[] = [
  ['headers', (request) => ({ ...request, headers: undefined })],
  ['bodies', (request) => ({ ...request, body: '', bodyMissing: 'the recorder keeps none' })],
];

describe.each(incomplete)('a recording without %s of requests', (_, cut) => {
  const judgedWithout = (rule: string, device: RecordedDevice) =>
    judgedAs(rule, device, wholeRecording, (one) => ({ ...one, request: cut(one.request) }));

  it.each(['HD-07', 'HD-12'])('exercises %s with no decision', (rule) => {
    expect(judgedWithout(rule, new RecordedDevice().authorize('R'))).toBe('not exercised');
  });

  it('breaks HD-07 with an unknown parameter in the URL', () => {
    expect(judgedWithout('HD-07', new RecordedDevice().authorize('R', { query: { cache: '1' } }))).toBe(
      'broken',
    );
  });
});
