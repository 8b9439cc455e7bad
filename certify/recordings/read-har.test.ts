import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HarDialect, harDialects, harText, type SentExchange } from '../testing/har-dialects.ts';
import { bytesOf } from '../testing/recording-bytes.ts';
import { readHarStream } from './read-har.ts';
import type { ClientRecording } from './recording-types.ts';

const startMs = Date.UTC(2026, 10, 30, 12);
const bearer = { authorization: 'Bearer token-1', 'ap-device-identifier': 'fingerprint ZGV2' };
const [json, form] = ['application/json', 'application/x-www-form-urlencoded'];

function exchange(given: Partial<SentExchange>): SentExchange {
  const path = '/api/v2/REF30/profiles/code/CODE1';
  const sent = { atMs: startMs, tookMs: 40, method: 'GET', path, headers: bearer, sent: undefined };
  return { ...sent, status: 200, received: '{"profiles":{}}', ...given };
}

const register = exchange({
  method: 'POST',
  path: '/o/client/register',
  headers: { 'content-type': json },
  sent: '{"software_statement":"a.b.c"}',
  status: 201,
  received: '{"client_id":"client-1","client_secret":"s","scopes":["api:client:v2"]}',
});
const getToken = exchange({
  atMs: startMs + 1000,
  method: 'POST',
  path: '/o/client/token',
  headers: { 'content-type': form },
  sent: 'client_id=client-1&client_secret=s&grant_type=client_credentials',
  status: 201,
  received: '{"access_token":"token-1","expires_in":60}',
});
const poll = exchange({ atMs: startMs + 2000 });
const refused = exchange({
  atMs: startMs + 3000,
  status: 400,
  received: '{"code":"invalid_x","action":"none"}',
});
const session = [register, getToken, poll, refused];
const mitmproxy = harDialects['mitmproxy, without a body size'] as HarDialect;

const read = (text: string | Uint8Array, size?: number): Promise<ClientRecording> =>
  readHarStream({ name: 'app.har', bytes: bytesOf(text, size) });
/** One entry, with changes to what mitmproxy writes. */
const readEntry = (change: object, of: SentExchange = poll) => {
  const merged = { ...mitmproxy.entry(of), ...change };
  return read(JSON.stringify({ log: { creator: mitmproxy.creator, entries: [merged] } }));
};
const operationsOf = ({ exchanges }: ClientRecording) => exchanges.map(({ operation }) => operation);

/** What must be the same whoever recorded it; keys of fingerprints are not. */
function factsOf({ exchanges }: ClientRecording): unknown {
  const names = new Map<string, string>();
  const nameOf = (secret: string | undefined) =>
    secret === undefined
      ? undefined
      : (names.get(secret) ?? names.set(secret, `secret ${names.size}`).get(secret));
  return exchanges.map(({ operation, sentMs, answeredMs, path, request, status, answer }) => ({
    ...{ operation, sentMs, answeredMs, path, status },
    token: nameOf(request.token),
    device: nameOf(request.device),
    fields: [...request.fields].map(([name, value]) => [
      name,
      value.startsWith('[masked') ? nameOf(value) : value,
    ]),
    problems: request.problems,
    answer: answer.kind === 'token' ? { ...answer, token: nameOf(answer.token) } : answer,
  }));
}

describe('a HAR recording', () => {
  it.each(Object.entries(harDialects))('of %s gives the facts of every exchange', async (_name, dialect) => {
    const recording = await read(harText(dialect, session));
    expect(operationsOf(recording)).toEqual([
      'registerClient',
      'issueToken',
      'getProfileByCode',
      'getProfileByCode',
    ]);
    const [registered, issued, polled, failed] = recording.exchanges;
    expect(registered?.answer).toMatchObject({ kind: 'registration', clientId: 'client-1' });
    expect(issued?.request).toMatchObject({ clientId: 'client-1', problems: [], bodyMissing: undefined });
    expect(issued?.answer).toMatchObject({ kind: 'token', token: polled?.request.token, lifetimeMs: 60_000 });
    expect(polled).toMatchObject({ sentMs: startMs + 2000, answeredMs: startMs + 2040, excuse: undefined });
    expect(failed?.answer).toEqual({ kind: 'error', code: 'invalid_x', action: 'none' });
    expect(recording.facts.gaps).toEqual([]);
    expect(JSON.stringify(recording)).not.toContain('token-1');
  });

  it('gives the same facts whichever tool recorded the client', async () => {
    const sent = fc.record({
      atMs: fc.integer({ min: startMs, max: startMs + 1e9 }),
      tookMs: fc.integer({ min: 0, max: 90_000 }),
      of: fc.constantFrom(register, getToken, poll, refused, exchange({ path: '/else?x=1', received: '' })),
      token: fc.constantFrom('Bearer a', 'Bearer b'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(sent, { maxLength: 8 }), async (rows) => {
        const exchanges = rows.map(({ of, token, ...times }) => {
          const isOfApi = of.headers.authorization !== undefined;
          return { ...of, ...times, headers: isOfApi ? { ...of.headers, authorization: token } : of.headers };
        });
        const all = Object.values(harDialects).map(async (one) =>
          factsOf(await read(harText(one, exchanges))),
        );
        const [first, ...others] = await Promise.all(all);
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, object, object]>([
    ['a status of 0', { response: { status: 0 } }, { status: 0, answer: { kind: 'none' } }],
    ['a status of -1', { response: { status: -1, headers: [] } }, { status: 0, answer: { kind: 'none' } }],
    ['no response at all', { response: undefined }, { status: 0, answer: { kind: 'none' } }],
    ['a time of -1', { time: -1, timings: {} }, { answeredMs: poll.atMs }],
    ['no time', { time: undefined, timings: undefined }, { answeredMs: poll.atMs }],
    ['a huge time', { time: 1e300 }, { answeredMs: poll.atMs + 3 }],
    ['no zone', { startedDateTime: '2026-11-30T12:00:02' }, { sentMs: startMs + 2000 }],
    ['a space for the T', { startedDateTime: '2026-11-30 12:00:02.000' }, { sentMs: startMs + 2000 }],
    ['a number of seconds', { startedDateTime: (startMs + 2000) / 1000 }, { sentMs: startMs + 2000 }],
    ['a failure after sending', { _error: 'net::ERR_CONNECTION_RESET' }, { excuse: undefined }],
    ['a request that was not sent', { _error: 'net::ERR_BLOCKED_BY_CLIENT' }, { excuse: /never reached/ }],
    ['a cached answer', { _fromCache: 'disk' }, { excuse: /cache/ }],
    ['a failure of the recorder', { _recorderError: 'the target hung up' }, { excuse: /the target hung up/ }],
    ['an address of the client', { _clientAddress: '192.0.2.1' }, { address: '192.0.2.1' }],
    ['the address of the server only', { serverIPAddress: '192.0.2.1' }, { address: undefined }],
    ['a steady clock', { _monotonicMs: 12.5 }, { steadyMs: 12.5 }],
    [
      'an answer without its body',
      { response: { status: 200, headers: [], content: { size: 90 } } },
      { answer: { kind: 'unread', why: expect.stringContaining('90 bytes') } },
    ],
    [
      'a cut answer',
      { response: { status: 200, headers: [], content: { size: 90, text: '{"profiles":{' } } },
      { answer: { kind: 'unread' } },
    ],
    [
      'a redirect',
      { response: { status: 302, redirectURL: 'https://a.example/done?x=1', headers: [] } },
      { answer: { kind: 'redirect', location: 'https://a.example/done' } },
    ],
    [
      'no headers',
      { request: { method: 'get', url: 'http://a/x' } },
      { method: 'GET', request: { headers: undefined } },
    ],
    [
      'only a path in its URL',
      { request: { method: 'GET', url: '/api/v2/REF30/profiles', headers: { ':authority': 'sp.example' } } },
      { origin: 'https://sp.example', operation: 'getProfiles' },
    ],
    [
      'two members of one name and a __proto__',
      JSON.parse('{"__proto__":{"time":3},"request":{"__proto__":1,"method":"GET","url":"http://a/x"}}'),
      { path: '/x' },
    ],
  ])('takes an entry with %s', async (_name, change, want) => {
    const recording = await readEntry(change);
    const { excuse, ...others }: { excuse?: unknown } = want;
    expect(recording.exchanges).toMatchObject([others]);
    if (excuse instanceof RegExp) expect(recording.exchanges[0]?.excuse).toMatch(excuse);
    else expect(recording.exchanges[0]?.excuse).toBe(excuse);
  });

  const preflight = { method: 'OPTIONS', url: 'https://a/api/v2/REF30/profiles' };
  const asking = [{ name: 'Access-Control-Request-Method', value: 'GET' }];
  it.each<[string, object, object]>([
    ['a preflight', { request: { ...preflight, headers: asking } }, { ignored: 1 }],
    [
      'an image in the page',
      { request: { method: 'GET', url: 'data:image/png;base64,AAAA' } },
      { ignored: 1 },
    ],
    ['no method', { request: { url: 'http://a/x' } }, { unreadable: 1 }],
    ['no request', { request: null }, { unreadable: 1 }],
    ['no moment', { startedDateTime: 'yesterday' }, { unreadable: 1 }],
    ['a moment out of range', { startedDateTime: 1e300 }, { unreadable: 1 }],
  ])('leaves an entry with %s alone', async (_name, change, counts) => {
    const recording = await readEntry(change);
    expect(recording).toMatchObject({ exchanges: [], counts: { entries: 1, ...counts } });
    expect(recording.facts.gaps).toHaveLength('unreadable' in counts ? 1 : 0);
  });

  it('does not take headers that a browser’s export leaves out for missing', async () => {
    const chrome = harDialects['Chrome, HTTP/2'] as HarDialect;
    const bare = exchange({ headers: { accept: '*/*' } });
    const facts = async (one: HarDialect, sent: SentExchange) => (await read(harText(one, [sent]))).facts;
    expect((await facts(chrome, bare)).omittedHeaders).toContain('authorization');
    expect((await facts(chrome, poll)).omittedHeaders).not.toContain('authorization');
    expect((await facts(mitmproxy, bare)).omittedHeaders).toEqual([]);
  });

  it('leaves out credentials that somebody blotted out, and says so', async () => {
    const headers = { ...bearer, authorization: 'Bearer [REDACTED]' };
    const { exchanges, facts } = await read(harText(mitmproxy, [exchange({ headers })]));
    expect(exchanges[0]?.request.token).toBeUndefined();
    expect(facts.omittedHeaders).toEqual(['authorization']);
  });

  it('keeps fingerprints that a recorder gave', async () => {
    const headers = { ...bearer, authorization: 'Bearer [masked 0123456789ab]' };
    const { exchanges } = await read(harText(mitmproxy, [exchange({ headers })]));
    expect(exchanges[0]?.request.token).toBe('[masked 0123456789ab]');
  });

  it('gives the same facts in whatever order its entries stand', async () => {
    const times = Array.from({ length: 6 }, (_, index) => startMs + index * 5000);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(times, { minLength: times.length }), async (shuffled) => {
        const recording = await read(
          harText(
            mitmproxy,
            shuffled.map((atMs) => exchange({ atMs })),
          ),
        );
        expect(recording.exchanges.map(({ sentMs, index }) => [sentMs, index])).toEqual(
          shuffled.map((atMs, index) => [atMs, index]),
        );
      }),
      { numRuns: 20 },
    );
  });
});
