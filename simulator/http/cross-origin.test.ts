import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  headersFor,
  type JudgedCaller,
  type Sent,
  startJudged,
  type Values,
} from '../testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged();
});
afterAll(() => caller.simulator.close());

const origin = 'https://tv.broadcaster.example';
const session = 'an authentication session';
const names = ['credentials', 'methods', 'headers'].map((name) => `access-control-allow-${name}`);
const all = [...names, 'access-control-expose-headers'];

function shownTo(headers: Headers): (string | null)[] {
  return [headers.get('access-control-allow-origin'), headers.get('vary')];
}

type Case = [
  name: string,
  status: number,
  request: readonly [method: string, path: string, sent?: Sent],
  fault?: object,
];

const cases: readonly Case[] = [
  ['a success', 200, ['GET', '/api/v2/REF30/profiles']],
  ['a token', 400, ['POST', '/o/client/token']],
  ['an error', 400, ['GET', '/api/v2/NOBODY/profiles']],
  ['a refused token', 401, ['GET', '/api/v2/REF30/profiles', { headers: { authorization: 'Bearer x' } }]],
  ['a registration code that nobody has', 404, ['GET', '/reggie/v1/REF30/regcode/ZZZZZZ']],
  [
    'a refusal of Vantage',
    401,
    ['POST', '/api/adminapi2/v1/tenants/passgate-tenant/clients/', { headers: { authorization: undefined } }],
  ],
  ['an unknown path of an API', 404, ['GET', '/api/v2/REF30/nothing/at/all']],
  ['an unknown method', 405, ['PUT', '/api/v2/REF30/profiles']],
  ['a path that cannot be read', 400, ['GET', '/api/v2/%ZZ/profiles']],
  ['a provider that failed', 500, ['GET', '/api/v2/REF30/profiles'], { kind: 'failure' }],
  ['a faulty status', 503, ['GET', '/api/v2/REF30/profiles'], { kind: 'status', status: 503 }],
  ['a slow body', 200, ['GET', '/api/v2/REF30/profiles'], { kind: 'slow-body', ms: 10 }],
  ['a throttled call', 429, ['GET', '/api/v2/REF30/profiles'], { kind: 'throttle' }],
  ['a preflight', 204, ['OPTIONS', '/api/v2/REF30/profiles']],
  ['a preflight of an unknown path', 204, ['OPTIONS', '/reggie/v1/nothing']],
];

describe.each(cases)('%s', (_name, status, [method, path, sent], fault) => {
  it.each([
    ['of its own', undefined, null],
    ['of another', origin, origin],
  ] as const)('may be read by a page %s origin', async (_title, from, allowed) => {
    const values = await caller.state(session);
    if (fault !== undefined) {
      const match = { forwardedFor: values.forwardedFor };
      await caller.call('POST', '/_simulator/faults', { json: { match, fault, times: 1 } });
    }
    const headers = { ...headersFor(values), origin: from, ...sent?.headers };
    // A fault is no documented answer, so this one is not judged.
    const response = await fetch(`${caller.simulator.url}${path}`, { method, headers: given(headers) });
    expect(response.status).toBe(status);
    expect(all.filter((name) => !response.headers.has(name))).toEqual([]);
    expect(shownTo(response.headers)).toEqual([allowed, 'Origin']);
    await response.arrayBuffer();
  });
});

it('shows each of many polls that find nothing to its own origin only', async () => {
  const values = await caller.state(session);
  const path = `/api/v2/REF30/profiles/code/${values.code}`;
  const other = 'https://other.example';
  for (const from of [undefined, origin, undefined, other, undefined]) {
    const headers = given({ ...headersFor(values), origin: from });
    const response = await fetch(`${caller.simulator.url}${path}`, { headers });
    expect(await response.text()).toBe('{"profiles":{}}');
    expect([response.status, ...shownTo(response.headers)]).toEqual([200, from ?? null, 'Origin']);
    expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  }
});

function given(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

it('lets a page read the answer to a request that is not HTTP', async () => {
  const { port } = new URL(caller.simulator.url);
  const text = await new Promise<string>((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write(
        `GET /api/v2/REF30/profiles HTTP/1.1\r\nOrigin: ${origin}\r\nHost: x\r\nbroken head\r\n\r\n`,
      );
    });
    socket.on('data', (data) => {
      received += String(data);
    });
    socket.on('end', () => resolve(received)).on('error', reject);
  });
  expect(text).toContain(`access-control-allow-origin: ${origin}\r\n`);
  expect(text).toContain('access-control-allow-credentials: true\r\n');
});

it('allows in a preflight every header that a client of the documents sends', async () => {
  const { headers } = await caller.call('OPTIONS', '/api/v2/REF30/decisions/authorize/Cablevision');
  const allowed = headers.get('access-control-allow-headers')?.toLowerCase().split(',');
  expect(allowed).toEqual(
    expect.arrayContaining([
      'authorization',
      'content-type',
      'ap-device-identifier',
      'x-device-info',
      'ap-temppass-identity',
      'ad-service-token',
      'ap-partner-framework-status',
    ]),
  );
  expect(headers.get('allow')).toBe('POST, OPTIONS');
});

it('does not count preflights against the rate limit', async () => {
  const values = await caller.state(session);
  const headers = headersFor(values);
  for (let count = 0; count < 30; count += 1)
    await caller.call('OPTIONS', '/api/v2/REF30/profiles', { headers });
  expect((await caller.call('GET', '/api/v2/REF30/profiles', { headers })).status).toBe(200);
});

it('answers preflights of a device that has used up its rate limit', async () => {
  const values: Values = await caller.state('a device that has used up its rate limit');
  const headers = { ...headersFor(values), origin };
  expect((await caller.call('OPTIONS', '/api/v2/REF30/profiles', { headers })).status).toBe(204);
  const refused = await caller.call('GET', '/api/v2/REF30/profiles', { headers });
  expect([refused.status, ...shownTo(refused.headers)]).toEqual([429, origin, 'Origin']);
  const unknown = await caller.call('GET', '/api/v2/REF30/nothing', { headers });
  expect([unknown.status, ...shownTo(unknown.headers)]).toEqual([429, origin, 'Origin']);
});

it.each<[method: string, path: string, status: number]>([
  ['GET', '/_simulator/health', 403],
  ['POST', '/_simulator/reset', 403],
  ['OPTIONS', '/_simulator/reset', 403],
  ['OPTIONS', '/_simulator/nothing', 403],
  ['GET', '/mvpd/login', 400],
  ['OPTIONS', '/somewhere', 404],
])('never lets a page of another origin read %s %s', async (method, path, status) => {
  const response = await caller.call(method, path, { headers: { origin } });
  expect(response.status).toBe(status);
  expect(all.filter((name) => response.headers.has(name))).toEqual([]);
  expect(response.headers.has('access-control-allow-origin')).toBe(false);
});
