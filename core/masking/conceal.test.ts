import { describe, expect, it } from 'vitest';
import { acceptMasked, maskEvidence } from './mask-check.ts';
import { createMasker, type Masker } from './masking.ts';
import type { SensitiveNames } from './sensitive-places.ts';

const names: SensitiveNames = {
  properties: { code: 'session', deviceId: 'personal', userID: 'personal', zip: 'personal' },
  headers: { 'ap-device-identifier': 'personal' },
  secrets: ['client_secret'],
  alsoWords: ['code'],
  openIn: { attributes: ['mvpd'] },
  paths: [{ path: '/api/v2/{serviceProvider}/sessions/{code}', parameters: ['code'] }],
};
const masker = (key = 'one'): Masker => createMasker({ key, names });

describe('a masked body', () => {
  it.each<[string, string, RegExp]>([
    ['of a member', '{"code":"7KQ2MXD"}', /^\{"code":"(?!7KQ2MXD)\d[A-Z]{2}\d[A-Z]{3}"\}$/],
    ['that is a number', '{"userID": 4711}', /^\{"userID": (?!4711)[1-9]\d{3}\}$/],
    ['of nothing', '{"userID":null,"code":"","zip":true}', /^\{"userID":null,"code":"","zip":true\}$/],
    [
      'below a sensitive name, but not how it is written',
      '{"zip":{"value":["10115","1"],"state":"plain"}}',
      /^\{"zip":\{"value":\["(?!10115)\d{5}","(?!1)\d"\],"state":"plain"\}\}$/,
    ],
    [
      'of an undocumented attribute',
      '{"attributes":{"nick":{"value":"Kim"},"mvpd":{"value":"Cable"}}}',
      /^\{"attributes":\{"nick":\{"value":"(?!Kim)[A-Z][a-z]{2}"\},"mvpd":\{"value":"Cable"\}\}\}$/,
    ],
    [
      'but not the code of an error',
      '{"code":"invalid_parameter_code"}',
      /^\{"code":"invalid_parameter_code"\}$/,
    ],
    ['of both members of a name', '{"code":"ABC1234","code":"XYZ1234"}', /^(?!.*(?:ABC|XYZ)1234)/],
    ['of one that was cut off', '{"userID":"viewer-0815', /^\{"userID":"(?!viewer)[a-z]{6}-\d{4}$/],
    [
      'in an address within',
      '{"url":"/api/v2/REF30/sessions/7KQ2MXD"}',
      /^\{"url":"\/api\/v2\/REF30\/sessions\/(?!7KQ)\d[A-Z]{2}/,
    ],
    ['of a form', 'deviceId=tv%2D01%201&x=1', /^deviceId=(?!tv)[a-z]{2}-\d\d%20\d&x=1$/],
    [
      'of an element',
      '<ns2:regcode><code>K4T9QZX</code></ns2:regcode>',
      /<code>(?!K4T)[A-Z]\d[A-Z]\d[A-Z]{3}<\/code>/,
    ],
  ])('has another value of the same form %s', (_name, body, want) => {
    const one = masker();
    const shown = one.body(body);
    expect(shown).toMatch(want);
    expect(one.body(shown)).toBe(shown);
  });
});

describe('a masked text', () => {
  it.each<[string, string, RegExp]>([
    [
      'an address',
      'Get "http://h/api/v2/REF30/sessions/7KQ2MXD": refused',
      /sessions\/(?!7KQ)[0-9A-Z]{7}": refused$/,
    ],
    ['a query', 'GET /x?deviceId=tv-1&b=2', /deviceId=(?!tv-1)[a-z]{2}-\d&b=2$/],
    [
      'a member in a log',
      String.raw`msg="{\"userID\":{\"value\":\"viewer-1\"}}"`,
      /value\\":\\"(?!viewer)[a-z]{6}-\d/,
    ],
  ])('hides a value in %s', (_name, text, want) => {
    expect(masker().text(text)).toMatch(want);
  });

  it.each([
    'GET /api/v2/{serviceProvider}/sessions/{code}',
    'the process ended with code=1, exit code: 3, "code" is missing',
    'createSession returned 400 invalid_parameter_code',
  ])('is left alone where it has none: %s', (text) => {
    expect(masker().text(text)).toBe(text);
  });

  it('hides a known value wherever it stands, but no common or longer word', () => {
    const one = masker();
    const shown = one.body('{"code":"7KQ2MXD","userID":"viewer","zip":"10115"}');
    const code = /"code":"(\w+)"/.exec(shown)?.[1] ?? '';
    expect(one.text('7KQ2MXD and 7KQ2MXDE, a viewer in 10115')).toBe(
      `${code} and 7KQ2MXDE, a viewer in 10115`,
    );
  });
});

describe('the same value', () => {
  it('is shown alike in body, address, pointer and by another process of the run, and not in another run', () => {
    const [one, other] = [masker(), masker()];
    const shown = /"code":"(\w+)"/.exec(one.body('{"code":"7KQ2MXD"}'))?.[1] ?? '';
    expect(other.text('/api/v2/REF30/sessions/7KQ2MXD')).toBe(`/api/v2/REF30/sessions/${shown}`);
    expect(other.valueAt('/code', '"7KQ2MXD"')).toBe(`"${shown}"`);
    expect(masker('two').body('{"code":"7KQ2MXD"}')).not.toContain(shown);
  });

  it('is not masked once more when another process has masked it', () => {
    const evidence = {
      kind: 'invalid',
      message: '/userID: expected a string, received 4711',
      pointer: '/userID',
      received: '4711',
      exchange: {
        request: {
          method: 'GET',
          url: 'http://h/api/v2/R/sessions/7KQ2MXD',
          headers: { 'ap-device-identifier': 'fingerprint a1b2' },
        },
        response: { status: 200, headers: {}, body: '{"userID":4711,"attributes":{"nick":{"value":"Kim"}}}' },
      },
    };
    const [runner, report] = [masker(), masker()];
    const shown = maskEvidence(evidence, runner);
    expect(JSON.stringify(shown)).not.toMatch(/4711|7KQ2MXD|Kim|a1b2/);
    expect(shown.message).toBe(`/userID: expected a string, received ${shown.received}`);
    acceptMasked(shown, report);
    expect(maskEvidence(shown, report)).toEqual(shown);
  });
});
