import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../openapi/generated/operations.ts';
import { headersFor, type JudgedCaller, startJudged } from './testing/judged-caller.ts';

let caller: JudgedCaller;
let headers: Record<string, string>;
const failures: unknown[] = [];
beforeAll(async () => {
  caller = await startJudged({ rateLimit: 'off', onError: (error) => failures.push(error) });
  headers = headersFor(await caller.state('a client with an access token'));
  await caller.call('POST', '/_simulator/clock', { json: { frozen: true } });
});
afterAll(() => caller.simulator.close());

const snapshot = async () => (await caller.call('GET', '/_simulator/snapshot')).text;

/** Sends a request, which must get an answer below 500, and leave no trace where it is refused. */
async function harmless(path: string, request: () => Promise<number>): Promise<void> {
  const before = await snapshot();
  const status = await request();
  expect([path, status < 500]).toEqual([path, true]);
  if (status >= 400) expect((await snapshot()) === before, `state after ${path}`).toBe(true);
}

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const notUtf8 = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22]);

const bodies: [string, { headers: Record<string, string>; raw: string | Uint8Array<ArrayBuffer> }][] = [
  ['broken JSON', { headers: json, raw: '{"resources": [' }],
  ['JSON that is not an object', { headers: json, raw: '[1, null]' }],
  ['null', { headers: json, raw: 'null' }],
  ['bytes that are not UTF-8', { headers: json, raw: notUtf8 }],
  ['a form that is not UTF-8', { headers: form, raw: new Uint8Array([0x6d, 0x3d, 0xff]) }],
  ['UTF-16', { headers: json, raw: new Uint8Array(Buffer.from('{"a":1}', 'utf16le')) }],
  ['ten megabytes', { headers: json, raw: 'x'.repeat(10 * 1024 * 1024) }],
  ['an object with a name twice', { headers: json, raw: '{"resources":["a"],"resources":["b"]}' }],
  [
    'a polluted prototype',
    { headers: json, raw: '{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}' },
  ],
  ['deep nesting', { headers: json, raw: '['.repeat(100_000) }],
  [
    'wrong types everywhere',
    {
      headers: json,
      raw: '{"resources":[{}],"software_statement":{},"clientId":7,"allowedScopes":"openid"}',
    },
  ],
  ['a malformed content type', { headers: { 'content-type': 'rubbish' }, raw: 'x' }],
  ['an unknown content type', { headers: { 'content-type': 'image/png; a="' }, raw: 'x' }],
  ['NUL in a form', { headers: form, raw: 'mvpd=%00&redirectUrl=%00&client_id=%00' }],
];

const values: Record<string, string> = {
  serviceProvider: 'REF30',
  requestor: 'REF30',
  code: 'ABCDEF',
  registrationCode: 'ABCDEF',
  mvpd: 'NorthCable',
  partner: 'Apple',
  tenantId: 'passgate-tenant',
  clientId: 'x',
};
const paths = Object.values(operations).map(({ id, method, path }) => ({
  id,
  method,
  path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
}));

describe('answers an invalid body with a documented 4xx', () => {
  it.each(bodies)('%s', async (_name, sent) => {
    for (const { method, path } of paths.filter((one) => one.method === 'POST')) {
      const token = path.startsWith('/api/admin')
        ? 'Bearer simulator-vantage-administrator'
        : headers.authorization;
      const known = { ...headers, authorization: path.startsWith('/o/') ? undefined : token };
      const request = { raw: sent.raw, headers: { ...known, ...sent.headers } };
      await harmless(path, async () => (await caller.call(method, path, request)).status);
    }
    expect(failures).toEqual([]);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });
});

describe('answers an invalid address with a documented 4xx', () => {
  it.each([
    ['a broken escape', '%E0%A4%A'],
    ['a NUL', '%00'],
    ['a traversal', '..%2f..%2fetc%2fpasswd'],
    ['a prototype key', '__proto__'],
    ['a constructor', 'constructor'],
    ['a very long one of 8000 characters', 'A'.repeat(8000)],
    ['letters beyond ASCII', 'caf%C3%A9'],
  ])('%s', async (_name, value) => {
    for (const { method, path } of paths) {
      const spoiled = path.replace(/REF30|passgate-tenant/, value);
      const inCode = path.replace(/ABCDEF|NorthCable|Apple|\/x\//, (part) =>
        part === '/x/' ? `/${value}/` : value,
      );
      for (const target of [spoiled, inCode]) {
        await harmless(target.slice(0, 80), async () => (await send(method, target)).status ?? 500);
      }
    }
    expect(failures).toEqual([]);
  });

  it('answers a request with too many headers', async () => {
    const flood = Object.fromEntries(
      Array.from({ length: 3000 }, (_, n) => [`x-flood-${n}`, 'x'.repeat(20)]),
    );
    await harmless(
      'a flood',
      async () => (await send('GET', '/api/v2/REF30/configuration', flood)).status ?? 500,
    );
    const few = Object.fromEntries(Array.from({ length: 1500 }, (_, n) => [`x-${n}`, '']));
    await harmless(
      'many small ones',
      async () => (await send('GET', '/api/v2/REF30/profiles', few)).status ?? 500,
    );
  });
});

describe('answers a request that is not HTTP', () => {
  it.each<[string, string, RegExp]>([
    [
      'a control byte in a header',
      'GET /api/v2/REF30/profiles HTTP/1.1\r\nhost: a\r\nx: \u0001\r\n\r\n',
      /"code":"invalid_parameter_service_provider"/,
    ],
    [
      'two lengths',
      'POST /o/client/token HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx',
      /"error":"invalid_request"/,
    ],
    ['no request line', '\u0000\u0001\u0002\r\n\r\n', /^HTTP\/1.1 400/],
  ])('%s', async (_name, bytes, answer) => {
    const before = await snapshot();
    expect(await raw(bytes)).toMatch(answer);
    expect((await snapshot()) === before).toBe(true);
    const { text } = await caller.call('GET', '/_simulator/journal');
    expect(JSON.parse(text.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({
      request: { headers: {} },
      response: { status: 400 },
    });
  });
});

/** Sends bytes and returns everything that is received. */
function raw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(caller.simulator.url);
  return new Promise((resolve, reject) => {
    let received = '';
    connect(Number(port), hostname)
      .on('data', (data) => {
        received += data.toString('latin1');
      })
      .on('end', () => resolve(received))
      .on('error', reject)
      .write(bytes, 'latin1');
  });
}

/** Sends a request without `fetch`, which would normalise its address. */
function send(
  method: string,
  path: string,
  more: Record<string, string> = {},
): Promise<{ status: number | undefined }> {
  const { hostname, port } = new URL(caller.simulator.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, path, headers: { ...headers, ...more } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode });
    })
      .on('error', reject)
      .end();
  });
}
