import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskBody } from './mask-body.ts';
import { maskUrl } from './mask-fields.ts';
import { maskHeader } from './mask-headers.ts';
import { RecordingMasker } from './recording-masker.ts';

const masker = () => new RecordingMasker(new Uint8Array(32));
const api = { path: '/api/v2/REF30/profiles', ofApi: true } as const;
const json = { ...api, contentType: 'application/json' };
const form = { ...api, contentType: 'application/x-www-form-urlencoded' };
const base64 = (text: string) => Buffer.from(text).toString('base64');
const plain = (text: string) => text.replaceAll(/\[masked [0-9a-f]+\]/g, '***');

describe('maskBody', () => {
  it.each<[string, string, string]>([
    ['credentials', '{"client_id":"a","client_secret": "s1" }', '{"client_id":"a","client_secret": "***" }'],
    [
      'a token that is a number',
      '{"access_token":12345,"expires_in":60}',
      '{"access_token":"***","expires_in":60}',
    ],
    [
      'a media token, not its dates',
      '{"token":{"notBefore":1,"serializedToken":"PHNpZw=="},"authorized":true}',
      '{"token":{"notBefore":1,"serializedToken":"***"},"authorized":true}',
    ],
    [
      'attributes of a profile, not what the rules read',
      '{"profiles":{"Cablevision":{"notAfter":9,"issuer":"Cablevision","type":"regular","attributes":{"userID":{"value":"u1","state":"plain"},"zip":{"value":["12345","6"],"state":"enc"},"maxRating":{"value":{"MPAA":"PG"},"state":"plain"},"mvpd":{"value":"Cablevision","state":"plain"},"is_hoh":{"value":true}}}}}',
      '{"profiles":{"Cablevision":{"notAfter":9,"issuer":"Cablevision","type":"regular","attributes":{"userID":{"value":"***","state":"plain"},"zip":{"value":["***","***"],"state":"enc"},"maxRating":{"value":{"MPAA":"***"},"state":"plain"},"mvpd":{"value":"Cablevision","state":"plain"},"is_hoh":{"value":true}}}}}',
    ],
    ['a name that occurs twice', '{"password":"a1","password":"b2"}', '{"password":"***","password":"***"}'],
    [
      'a name in another spelling',
      '{"client\\u005fsecret":"abc","userId":7}',
      '{"client\\u005fsecret":"***","userId":"***"}',
    ],
    [
      'an object below a secret name',
      '{"password":{"a":["b",1,null]},"c":"d"}',
      '{"password":{"a":["***","***",null]},"c":"d"}',
    ],
    [
      'a text that was cut off',
      '{"resources":["a"],"access_token":"2YotnFZ',
      '{"resources":["a"],"access_token":"***"',
    ],
    ['a text with more behind it', '{"zip":"1"}} , {"email":"x', '{"zip":"***"}} , {"email":"***"'],
    [
      'an e-mail address anywhere',
      '{"resources":["for ann.b+c@mail.example now"]}',
      '{"resources":["for *** now"]}',
    ],
    [
      'nothing else',
      '{ "mvpd" : "Cablevision",\n "resources":["a b"], "n": 1.50, "t":null }',
      '{ "mvpd" : "Cablevision",\n "resources":["a b"], "n": 1.50, "t":null }',
    ],
  ])('hides %s in JSON', (_name, given, want) => {
    expect(plain(maskBody(given, json, masker()))).toBe(want);
  });

  it('hides the value of a Vantage client secret, which only its path tells', () => {
    const place = { ...json, path: '/api/adminapi2/v1/tenants/1/clients/2/secrets/' };
    expect(plain(maskBody('{"value":"x1","expiration":"2027"}', place, masker()))).toBe(
      '{"value":"***","expiration":"2027"}',
    );
    expect(maskBody('{"value":"x1"}', json, masker())).toBe('{"value":"x1"}');
  });

  it.each<[string, string, string]>([
    ['secrets', 'client_id=a&client_secret=b%2Fc&grant_type=d', 'client_id=a&client_secret=***&grant_type=d'],
    ['a SAML response', 'SAMLResponse=PHNhbWw%2B&mvpd=Apple', 'SAMLResponse=***&mvpd=Apple'],
    [
      'nothing of a session',
      'mvpd=A&domainName=b.example&redirectUrl=https%3A%2F%2Fb.example',
      'mvpd=A&domainName=b.example&redirectUrl=https%3A%2F%2Fb.example',
    ],
    ['a household', 'household=h&householdID=i&a=b', 'household=***&householdID=***&a=b'],
    ['fields without a value', 'zip=&email&a', 'zip=&email&a'],
    ['what is no valid encoding', 'password=%zz&a=%zz', 'password=***&a=%zz'],
  ])('hides %s in a form', (_name, given, want) => {
    expect(plain(maskBody(given, form, masker()))).toBe(want);
    // Also of a client that says another type.
    if (!/%zz|email&/.test(given))
      expect(plain(maskBody(given, { ...api, contentType: 'text/plain' }, masker()))).toBe(want);
  });

  it('hides every field of a form of a login page but the MVPD, and replaces the code by another one', () => {
    const place = { ...form, path: '/mvpd/login', ofApi: false };
    expect(maskBody('code=7KQ2MXD', place, masker())).toMatch(/^code=(?!7KQ)\d[A-Z]{2}\d[A-Z]{3}$/);
    expect(plain(maskBody('mvpd=A&kennung=ann&kennwort=x1', place, masker()))).toBe(
      'mvpd=A&kennung=***&kennwort=***',
    );
  });

  it.each([
    [
      'text/html',
      '<form><input type="hidden" name="SAMLResponse" value="PHN"></form>',
      '<form><input type="hidden" name="SAMLResponse" value="***"></form>',
    ],
    [
      'application/xml',
      '<regcode><ns:deviceId a="b">dev1</ns:deviceId><mvpd>X</mvpd></regcode>',
      '<regcode><ns:deviceId a="b">***</ns:deviceId><mvpd>X</mvpd></regcode>',
    ],
  ])('hides values in %s', (contentType, given, want) => {
    expect(plain(maskBody(given, { ...api, contentType }, masker()))).toBe(want);
  });

  it('hides every string below a secret name, wherever it stands, and changes nothing else of a JSON text', () => {
    const safe = fc
      .jsonValue({ maxDepth: 3 })
      .filter((given) => !/@|%40|eyJ|Bearer|Basic|:\/\//.test(JSON.stringify(given)));
    const secret = fc.stringMatching(/^S3cr3t[A-Za-z0-9/+]{6,20}$/);
    const where = fc.constantFrom(
      'access_token',
      'client_secret',
      'software_statement',
      'password',
      'serializedToken',
      'SAMLResponse',
      'userID',
      'upstreamUserID',
      'email',
      'zip',
    );
    fc.assert(
      fc.property(safe, secret, where, fc.nat(4), (around, hidden, name, space) => {
        const given = { before: around, [name]: hidden, list: [{ [name]: [hidden] }] };
        const masked = maskBody(JSON.stringify(given, null, space), json, masker());
        expect(masked).not.toContain(hidden);
        const parsed = JSON.parse(masked);
        expect(parsed[name]).toMatch(/^\[masked [0-9a-f]+\]$/);
        expect(parsed.list).toEqual([{ [name]: [parsed[name]] }]);
        if (!/"(?:user|mail|login|phone|token|pin|zip|attributes)"/i.test(JSON.stringify(around)))
          expect(parsed.before).toEqual(JSON.parse(JSON.stringify(around)));
      }),
    );
  });

  it('hides a credential that was seen once wherever it stands later', () => {
    const one = masker();
    maskBody('{"access_token":"opaque-token-1"}', json, one);
    expect(plain(maskBody('log of opaque-token-1', { ...api, contentType: 'text/plain' }, one))).toBe(
      'log of ***',
    );
    expect(plain(maskUrl('/x/opaque-token-1?y=opaque-token-1', one))).toBe('/x/***?y=***');
  });
});

describe('maskHeader', () => {
  it.each([
    ['Authorization', 'Bearer abc', 'Bearer ***'],
    ['authorization', 'abc', '***'],
    ['Cookie', 'a=b; JSESSIONID=c=d', 'a=***; JSESSIONID=***'],
    ['Set-Cookie', 'sid=abc; Path=/; HttpOnly', 'sid=***; Path=/; HttpOnly'],
    ['AD-Service-Token', 'a.b.c', '***'],
    ['Adobe-Subject-Token', 'abc', '***'],
    ['X-Roku-Reserved-Roku-Connect-Token', 'abc', '***'],
    ['AP-TempPass-Identity', 'eyJlbWFpbCI6', '***'],
    ['AP-Visitor-Identifier', '20265673158980419722735089753036633573', '***'],
    [
      'Location',
      'https://a.example/x?SAMLResponse=abc&mvpd=1#access_token=t',
      'https://a.example/x?SAMLResponse=***&mvpd=1#access_token=***',
    ],
    ['Referer', 'https://a.example/?email=ann%40a.example', 'https://a.example/?email=***'],
    ['X-Forwarded-For', '203.0.113.7', '203.0.113.7'],
    ['User-Agent', 'tv/1.0', 'tv/1.0'],
  ])('hides what is secret in %s: %s', (name, given, want) => {
    expect(plain(maskHeader(name, given, masker()))).toBe(want);
  });

  it.each<[string, string, RegExp]>([
    ['a UUID', base64('ba23d141-d715-561c-94f4-e9e4c966b1eb'), /^\[masked [0-9a-f]+\]$/],
    ['a hash', base64('0f'.repeat(32)), /^[0-9a-f]{64}$/],
  ])('keeps the form of an AP-Device-Identifier: %s', (_name, given, want) => {
    const shown = maskHeader('AP-Device-Identifier', `fingerprint ${given}`, masker());
    expect(shown).toMatch(/^fingerprint [A-Za-z0-9+/]+=*$/);
    expect(Buffer.from(shown.slice(12), 'base64').toString()).toMatch(want);
    expect(shown).not.toContain(given);
    expect(maskHeader('ap-device-identifier', `fingerprint ${given}`, masker())).toBe(shown);
  });

  it.each([
    ['fingerprint not base64!', 'fingerprint ***'],
    ['ba23d141-d715', '***'],
    ['fingerprint ', 'fingerprint '],
  ])('keeps what is wrong with an AP-Device-Identifier: %s', (given, want) => {
    expect(plain(maskHeader('AP-Device-Identifier', given, masker()))).toBe(want);
  });

  it('keeps X-Device-Info readable, also where it is no JSON, and hides the address in it', () => {
    const shown = (text: string) => {
      const masked = maskHeader('X-Device-Info', base64(text), masker());
      return plain(Buffer.from(masked, 'base64').toString());
    };
    expect(shown('{"model":"TV","connectionIp":"203.0.113.7"}')).toBe('{"model":"TV","connectionIp":"***"}');
    expect(shown('{"osName":"tvOS" "connectionIp":"203.0.113.7"}')).toBe(
      '{"osName":"tvOS" "connectionIp":"***"}',
    );
    const unchanged = base64('{"model":"TV"}').replace(/=+$/, '');
    expect(maskHeader('X-Device-Info', unchanged, masker())).toBe(unchanged);
    expect(maskHeader('X-Device-Info', 'not base64!', masker())).toBe('not base64!');
  });
});

it('leaves what it has masked as it is', () => {
  const one = masker();
  const once = maskBody('{"access_token":"opaque-token-1","a":"opaque-token-1"}', json, one);
  expect(maskBody(once, json, one)).toBe(once);
  const header = maskHeader('Authorization', 'Bearer opaque-token-1', one);
  expect(maskHeader('Authorization', header, one)).toBe(header);
});

it('forgets the oldest credentials of a long recording, with the same fingerprints', () => {
  const one = masker();
  const first = one.credential('the-first-token');
  for (let index = 0; index < 45_000; index += 1) one.credential(`token-${index}`);
  expect(one.text('the-first-token')).toBe('the-first-token');
  expect(one.credential('the-first-token')).toBe(first);
  expect(plain(one.text('token-44999 token-30000'))).toBe('*** ***');
});
