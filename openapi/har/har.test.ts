import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf } from '../../core/index.ts';
import { answered as answerOf, form, formType, har, session as sessionBody } from '../testing/recordings.ts';
import { validateHar } from './validate-har.ts';

const createSession = { method: 'POST', url: 'https://api.example/api/v2/REF30/sessions/' };
const getSession = { method: 'GET', url: 'https://api.example/api/v2/REF30/sessions/ABCDEFG', bodySize: -1 };
const posted = { ...createSession, postData: { mimeType: formType, text: form } };
const answered = { status: 200, ...answerOf({}, { size: sessionBody.length, text: sessionBody }) };
const notAllowed = { status: 405, headers: [], content: { mimeType: 'x-unknown', size: 0 }, bodySize: 0 };

/**
 * One row per entry that is broken or of something else, and what is counted; one valid exchange
 * follows it.
 */
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
    ['null', null, 'no response was recorded'],
    ['lacking', undefined, 'no response was recorded'],
    ['no object', 'lost', 'no response was recorded'],
    ['of no status', { content: { size: 0 } }, 'no response was recorded'],
    ['of status null', { status: null }, 'no response was recorded'],
    ['of status -1', { status: -1 }, 'no response was recorded'],
    ['of status 0', { status: 0, statusText: '' }, 'no response was recorded'],
    [
      'cut off',
      { status: 0, _error: 'net::ERR_CONNECTION_RESET' },
      'the exchange was interrupted (net::ERR_CONNECTION_RESET)',
    ],
    [
      'given up',
      { status: -1, _failureText: 'NS_BINDING_ABORTED' },
      'the exchange was interrupted (NS_BINDING_ABORTED)',
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
        expect(results[1]).toMatchObject({
          part: '0',
          errors: [{ message: `The body was not judged: ${why}.` }],
        });
        expect(recognised).toBe(1);
      }
    },
  );

  it('is never in the way of the others, whatever it is', async () => {
    const places = ['request', 'response', 'request/headers', 'request/postData', 'request/postData/text']
      .concat(['request/postData/params', 'request/bodySize', 'response/headers', 'response/status'])
      .concat([
        'response/content',
        'response/content/text',
        'response/content/size',
        'response/content/encoding',
      ]);
    const broken = fc.tuple(fc.constantFrom(...places), fc.jsonValue()).map(([place, value]) => {
      const entry: unknown = structuredClone({ request: posted, response: answered });
      const path = place.split('/');
      const holder = path.slice(0, -1).reduce<unknown>((at, name) => recordOf(at)[name], entry);
      return Object.assign(recordOf(holder), { [path.at(-1) ?? '']: value }) && entry;
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), broken), async (entry) => {
        const good = { request: posted, response: answered };
        const { results, ...counts } = await validateHar('a.har', har([good, entry, good]), 'strict');
        const ofOthers = results.filter(({ source }) => !source.includes('/1/'));
        expect(ofOthers.map(({ verdict }) => verdict)).toEqual(['valid', 'valid', 'valid', 'valid']);
        expect(counts.exchanges).toBe(3);
        expect(counts.recognised + counts.unreadable).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  it('may have a status that is a text', async () => {
    const entry = { request: posted, response: { ...answered, status: '200' } };
    const { results } = await validateHar('a.har', har([entry]), 'strict');
    expect(results.map(({ part, verdict }) => `${part} ${verdict}`)).toEqual(['request valid', '200 valid']);
  });
});
