import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PassgateError } from '../core/index.ts';
import { validateHar } from './validate-har.ts';

const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
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

/** One row per exchange: what was recorded, then the verdicts on its request (where there is one to judge) and response. */
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
    expect(results.map(({ source, line, operation }) => [source, line, operation])).toEqual([
      ['a.har#/log/entries/1/request', null, 'createSession'],
      ['a.har#/log/entries/1/response', null, 'createSession'],
    ]);
  });

  it('drifts tolerantly', async () => {
    const grown = JSON.stringify({ ...JSON.parse(session), newInThisRelease: true });
    const response = { ...answered, content: { text: grown } };
    const { results } = await validate(posted, response, 'tolerant');
    expect(results.map(({ verdict }) => verdict)).toEqual(['valid', 'drift']);
  });
});

/** One row per entry that is broken or of something else, and what is counted; one valid exchange follows it. */
describe('an entry', () => {
  const session = 'https://api.example/api/v2/REF30/sessions/ABCDEFG';
  const broken = 'is broken';
  const other = 'is of something else';
  it.each<[string, unknown, string]>([
    [
      'of another host without an answer',
      { request: { method: 'GET', url: 'https://a.example/' }, response: null },
      other,
    ],
    [
      'of another host that was blocked',
      {
        request: { method: 'GET', url: 'https://a.example/' },
        response: { status: 0, _error: 'net::ERR_FAILED' },
      },
      other,
    ],
    [
      'that holds data',
      {
        request: { method: 'GET', url: 'data:text/plain,/api/v2/REF30/sessions/ABCDEFG' },
        response: notAllowed,
      },
      other,
    ],
    ['that is a blob', { request: { method: 'GET', url: `blob:${session}` }, response: notAllowed }, other],
    ['of an empty page', { request: { method: 'GET', url: 'about:blank' }, response: notAllowed }, other],
    [
      'of an extension',
      {
        request: { method: 'GET', url: 'chrome-extension://abc/api/v2/REF30/sessions/ABCDEFG' },
        response: notAllowed,
      },
      other,
    ],
    [
      'of a file',
      { request: { method: 'GET', url: 'file:///api/v2/REF30/sessions/ABCDEFG' }, response: notAllowed },
      other,
    ],
    [
      'of a web socket',
      {
        request: { method: 'GET', url: session.replace('https', 'wss') },
        response: { status: 101 },
        _webSocketMessages: [],
      },
      other,
    ],
    [
      'of a tunnel',
      { request: { method: 'CONNECT', url: 'https://api.example:443' }, response: { status: 200 } },
      other,
    ],
    [
      'before one of another origin',
      { request: { method: 'OPTIONS', url: session }, response: { status: 204 } },
      other,
    ],
    [
      'whose address is no address',
      { request: { method: 'GET', url: 'https://[::1/api/v2/REF30/sessions/ABCDEFG' }, response: notAllowed },
      other,
    ],
    ['that is null', null, broken],
    ['that is a text', 'GET', broken],
    ['that is empty', {}, broken],
    ['without a request', { request: null, response: notAllowed }, broken],
    ['without a method', { request: { url: session }, response: notAllowed }, broken],
    ['without an address', { request: { method: 'GET', url: null }, response: notAllowed }, broken],
    ['with an address that is no text', { request: { method: 'GET', url: 7 }, response: notAllowed }, broken],
  ])('%s is counted and left alone', async (_name, entry, counted) => {
    const entries = [entry, { request: getSession, response: notAllowed }];
    const { results, ...counts } = await validateHar('a.har', har(entries), 'strict');
    expect(results).toMatchObject([{ source: 'a.har#/log/entries/1/response', verdict: 'valid' }]);
    expect(counts).toEqual({ exchanges: 2, recognised: 1, unreadable: counted === broken ? 1 : 0 });
  });

  it.each<[string, unknown, string]>([
    ['null', null, 'no answer was recorded'],
    ['lacking', undefined, 'no answer was recorded'],
    ['no object', 'lost', 'no answer was recorded'],
    ['of no status', { content: { size: 0 } }, 'no answer was recorded'],
    ['of status null', { status: null }, 'no answer was recorded'],
    ['of status -1', { status: -1 }, 'no answer was recorded'],
    ['of status 0', { status: 0, statusText: '' }, 'no answer was recorded'],
    [
      'cut off',
      { status: 0, _error: 'net::ERR_CONNECTION_RESET' },
      'the exchange broke off (net::ERR_CONNECTION_RESET)',
    ],
    [
      'given up',
      { status: -1, _failureText: 'NS_BINDING_ABORTED' },
      'the exchange broke off (NS_BINDING_ABORTED)',
    ],
  ])(
    'of an operation whose answer is %s is unjudged on that side, and the other is judged',
    async (_name, response, why) => {
      const bad = { ...createSession, postData: { mimeType: formType, text: 'mvpd=1&mvpd=2' } };
      for (const [request, verdict] of [
        [posted, 'valid'],
        [bad, 'invalid'],
      ]) {
        const { results, recognised } = await validateHar('a.har', har([{ request, response }]), 'strict');
        expect(results.map((one) => one.verdict)).toEqual([verdict, 'unjudged']);
        expect(results[1]).toMatchObject({ part: '0', errors: [{ message: `the body: ${why}` }] });
        expect(recognised).toBe(1);
      }
    },
  );

  it('may have a status that is a text', async () => {
    const { results } = await validate(posted, { ...answered, status: '200' });
    expect(results.map(({ part, verdict }) => `${part} ${verdict}`)).toEqual(['request valid', '200 valid']);
  });
});

it.each<[string, { text: string; says: string }]>([
  ['broken JSON', { text: '{"log":\n}', says: 'a.har:2:1: the JSON breaks here' }],
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
