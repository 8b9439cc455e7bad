import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PassgateError } from '../../core/index.ts';
import { validateHar } from './validate-har.ts';

const sample = (name: string) => readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8');
const session = sample('rest-v2.createSession.200.authenticate.json');
const form = sample('rest-v2.createSession.request.authenticate.form').trim();
const json = [{ name: 'Content-Type', value: 'application/json; charset=utf-8' }];
const formType = 'application/x-www-form-urlencoded';

const createSession = { method: 'POST', url: 'https://api.example/api/v2/REF30/sessions/' };
const getSession = {
  method: 'GET',
  url: 'https://api.example/api/v2/REF30/sessions/ABCDEFG?x=1',
  bodySize: -1,
};
const posted = { ...createSession, postData: { mimeType: formType, text: form } };
const answered = {
  status: 200,
  headers: json,
  content: { mimeType: 'x', size: session.length, text: session },
};
const notAllowed = { status: 405, headers: [], content: { mimeType: 'x-unknown', size: 0 }, bodySize: 0 };

const validate = (request: object, response: object, mode: 'strict' | 'tolerant' = 'strict') =>
  validateHar('a.har', har([{ request, response }]), mode);

function har(entries: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ log: { version: '1.2', entries } }));
}

/**
 * One row per exchange: what was recorded, then the verdicts on its request (where there is one to
 * judge) and response.
 */
describe('an exchange of a recording', () => {
  it.each<[string, { request: object; response: object; want: readonly string[] }]>([
    [
      'is judged on both sides',
      { request: posted, response: answered, want: ['request valid', '200 valid'] },
    ],
    [
      'may write its content types in any case',
      {
        request: {
          ...createSession,
          postData: { mimeType: 'Application/X-WWW-Form-URLEncoded', text: form },
        },
        response: {
          ...answered,
          headers: [{ name: 'CONTENT-TYPE', value: 'APPLICATION/Json;Charset=UTF-8' }],
        },
        want: ['request valid', '200 valid'],
      },
    ],
    [
      'may not have another content type',
      {
        request: { ...createSession, postData: { mimeType: 'text/x-www-form-urlencoded', text: form } },
        response: { ...answered, headers: [{ name: 'content-type', value: 'Text/JSON' }] },
        want: ['request invalid', '200 invalid'],
      },
    ],
    [
      'may be encoded in base64',
      {
        request: posted,
        response: {
          ...answered,
          content: { text: Buffer.from(session).toString('base64'), encoding: 'base64' },
        },
        want: ['request valid', '200 valid'],
      },
    ],
    [
      'may hold its form as parameters',
      {
        request: {
          ...createSession,
          postData: {
            mimeType: formType,
            params: [...new URLSearchParams(form)].map(([name, value]) => ({ name, value })),
          },
        },
        response: answered,
        want: ['request valid', '200 valid'],
      },
    ],
    [
      'is invalid where a side is',
      {
        request: { ...createSession, postData: { mimeType: formType, text: 'mvpd=1&mvpd=2' } },
        response: { ...answered, content: { text: '{"code":' } },
        want: ['request invalid', '200 invalid'],
      },
    ],
    [
      'is invalid with a status that is not documented',
      { request: posted, response: { ...answered, status: 418 }, want: ['request valid', '418 invalid'] },
    ],
    [
      'is unjudged without the content',
      {
        request: posted,
        response: { ...answered, content: { size: 900 } },
        want: ['request valid', '200 unjudged'],
      },
    ],
    [
      'also where its size is only in a header',
      {
        request: posted,
        response: {
          status: 200,
          headers: [...json, { name: 'content-length', value: '900' }],
          content: { size: 0 },
        },
        want: ['request valid', '200 unjudged'],
      },
    ],
    [
      'also where nothing is known of it',
      { request: posted, response: { status: 200, headers: json }, want: ['request valid', '200 unjudged'] },
    ],
    [
      'also where its encoding is unknown',
      {
        request: posted,
        response: { ...answered, content: { text: session, encoding: 'br' } },
        want: ['request valid', '200 unjudged'],
      },
    ],
    [
      'also where its base64 is broken',
      {
        request: posted,
        response: { ...answered, content: { text: '{}', encoding: 'base64' } },
        want: ['request valid', '200 unjudged'],
      },
    ],
    [
      'also where the request lacks its body',
      {
        request: { ...createSession, bodySize: 40 },
        response: answered,
        want: ['request unjudged', '200 valid'],
      },
    ],
    [
      'also where no answer came',
      { request: posted, response: { status: 0 }, want: ['request valid', '0 unjudged'] },
    ],
    ['has no request body with GET', { request: getSession, response: notAllowed, want: ['405 valid'] }],
    [
      'may not have one',
      {
        request: { ...getSession, postData: { mimeType: formType, text: 'a=b' } },
        response: notAllowed,
        want: ['request invalid', '405 valid'],
      },
    ],
    [
      'is left alone where it is of no operation',
      { request: { method: 'GET', url: 'https://cdn.example/app.js' }, response: answered, want: [] },
    ],
    [
      'also where its address is no URL',
      { request: { method: 'GET', url: 'about:' }, response: answered, want: [] },
    ],
  ])('%s', async (_name, { request, response, want }) => {
    const { results, exchanges, recognised } = await validate(request, response);
    expect(results.map(({ part, verdict }) => `${part} ${verdict}`)).toEqual(want);
    expect([exchanges, recognised]).toEqual([1, want.length === 0 ? 0 : 1]);
    for (const { verdict, errors } of results) expect(errors.length > 0).toBe(verdict !== 'valid');
  });

  it('has no body with 204, whatever is not said of it', async () => {
    const request = { method: 'DELETE', url: 'https://api.example/reggie/v1/REF30/regcode/ABCDEFG' };
    const { results } = await validate(request, {
      status: 204,
      headers: [{ name: 'content-length', value: '7' }],
    });
    expect(results.map(({ part, verdict }) => `${part} ${verdict}`)).toEqual(['204 valid']);
  });

  it('has no content type where a browser writes that it knows none', async () => {
    const content = { text: session, mimeType: 'x-unknown' };
    const { results } = await validate(posted, { status: 200, headers: [], content });
    expect(results[1]?.errors).toMatchObject([{ received: 'no content type' }]);
  });

  it('is named by its place in the recording', async () => {
    const bytes = har([
      { request: { method: 'GET', url: '/' }, response: answered },
      { request: posted, response: answered },
    ]);
    const { results } = await validateHar('a.har', bytes, 'strict');
    const exchange = { operation: 'createSession', method: 'POST', url: posted.url, status: answered.status };
    expect(results).toMatchObject([
      { source: 'a.har#/log/entries/1/request', line: null, part: 'request', exchange },
      { source: 'a.har#/log/entries/1/response', line: null, part: String(answered.status), exchange },
    ]);
  });

  it('is named by method, address and status without secrets', async () => {
    const request = { ...posted, url: `${posted.url}?access_token=a-very-secret-token` };
    const { results } = await validateHar('a.har', har([{ request, response: { status: 0 } }]), 'strict');
    expect(results[0]?.exchange).toMatchObject({ method: 'POST', status: null });
    expect(results[0]?.exchange.url).toMatch(/\?access_token=\[masked [0-9a-f]{12}\]$/);
  });

  it('drifts tolerantly', async () => {
    const grown = JSON.stringify({ ...JSON.parse(session), newInThisRelease: true });
    const response = { ...answered, content: { text: grown } };
    const { results } = await validate(posted, response, 'tolerant');
    expect(results.map(({ verdict }) => verdict)).toEqual(['valid', 'drift']);
  });
});

it.each<[string, { text: string; says: string }]>([
  ['broken JSON', { text: '{"log":\n}', says: 'a.har:2:1: the JSON is invalid here' }],
  ['an empty file', { text: '\n', says: 'a.har is empty' }],
  ['another JSON', { text: '{"log":{}}', says: '/log/entries' }],
  ['entries that are no list', { text: '{"log":{"entries":{"0":{}}}}', says: '/log/entries' }],
  ['a list', { text: '[]', says: '/log/entries' }],
])('a recording that is %s is refused with exit code 2', async (_name, { text, says }) => {
  const error = await validateHar('a.har', new TextEncoder().encode(text), 'strict').catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PassgateError);
  expect(error).toMatchObject({ exitCode: 2, message: expect.stringContaining(says) });
});
