import { afterEach, describe, expect, it } from 'vitest';
import { type RunningSimulator, startSimulator } from '../start.ts';
import { headersFor, startJudged } from '../testing/judged-caller.ts';
import { type RateLimitSettings, rateLimitOf } from './settings.ts';

let simulator: RunningSimulator | undefined;
afterEach(() => simulator?.close());

const profiles = '/api/v2/REF30/profiles';
const token = '/o/client/token';
const older = '/api/v1/authorize';

interface From {
  readonly address?: string;
  readonly device?: string;
  readonly credentials?: string;
  readonly path?: string;
}

async function send({ address = '198.51.100.1', device, credentials, path = profiles }: From) {
  const headers = {
    'x-forwarded-for': address,
    ...(device === undefined ? {} : { 'ap-device-identifier': device }),
    ...(credentials === undefined ? {} : { authorization: `Bearer ${credentials}` }),
  };
  return await fetch(`${simulator?.url}${path}`, { method: path === profiles ? 'GET' : 'POST', headers });
}

/** Which of the requests are refused, where one request passes and the clock stands still. */
async function refusedOf(settings: RateLimitSettings, requests: readonly From[]): Promise<boolean[]> {
  simulator = await startSimulator({ rateLimit: { burst: 0, ...settings }, now: () => 1_795_430_400_000 });
  const refused: boolean[] = [];
  for (const request of requests) refused.push((await send(request)).status === 429);
  return refused;
}

const [one, two] = [{ address: '198.51.100.1' }, { address: '198.51.100.2' }];

describe('a rate limit', () => {
  it.each<[string, RateLimitSettings, From[], boolean[]]>([
    ['by address counts all devices there together', {}, [{ device: 'a' }, { device: 'b' }], [false, true]],
    [
      'by device counts a device at all its addresses together, and no other there',
      { key: 'device' },
      [
        { ...one, device: 'a' },
        { ...two, device: 'a' },
        { ...one, device: 'b' },
      ],
      [false, true, false],
    ],
    [
      'by device knows a request without an identifier by its credentials',
      { key: 'device' },
      [
        { ...one, credentials: 't' },
        { ...two, credentials: 't' },
        { ...one, credentials: 'u' },
      ],
      [false, true, false],
    ],
    [
      'by device knows a request without either by its address',
      { key: 'device' },
      [one, one, two],
      [false, true, false],
    ],
    [
      'by both counts a device at one address',
      { key: 'address-and-device' },
      [
        { ...one, device: 'a' },
        { ...two, device: 'a' },
        { ...one, device: 'b' },
        { ...one, device: 'a' },
      ],
      [false, false, false, true],
    ],
    ['for all paths counts them together', {}, [{ path: token }, {}, { path: older }], [false, true, true]],
    [
      'for each API counts its operations together',
      { scope: 'api' },
      [{ path: token }, {}, { path: '/o/client/register' }, { path: older }, { path: older }],
      [false, false, true, false, true],
    ],
    [
      'for each operation counts it alone',
      { scope: 'operation' },
      [{ path: token }, { path: '/o/client/register' }, { path: token }],
      [false, false, true],
    ],
    ['with a burst lets it pass at once', { burst: 2 }, [{}, {}, {}, {}], [false, false, false, true]],
  ])('%s', async (_name, settings, requests, want) => {
    expect(await refusedOf(settings, requests)).toEqual(want);
  });

  it.each(['leaky-bucket', 'one-time-burst'] as const)('admits at its own rate: %s', (model) => {
    let nowMs = 1_795_430_400_000;
    const start = async () => {
      simulator = await startSimulator({
        rateLimit: { model, requestsPerSecond: 0.5, burst: 1 },
        now: () => nowMs,
      });
    };
    const refused = async (): Promise<boolean> => (await send({})).status === 429;
    return start().then(async () => {
      expect([await refused(), await refused(), await refused()]).toEqual([false, false, true]);
      nowMs += 1900;
      expect(await refused()).toBe(true);
      nowMs += 100;
      expect([await refused(), await refused()]).toEqual([false, true]);
    });
  });

  it.each<[string, RateLimitSettings['refusal'], unknown]>([
    ['the documented page', undefined, ['text/html', null, expect.stringContaining('openresty')]],
    [
      'another content type, with Retry-After',
      { contentType: 'application/json', retryAfterSeconds: 2 },
      [expect.stringContaining('application/json'), '2', expect.stringContaining('"status":429')],
    ],
    ['a body of the owner', { contentType: 'text/plain', body: 'later' }, ['text/plain', null, 'later']],
    [
      'the page with Retry-After',
      { retryAfterSeconds: 1 },
      ['text/html', '1', expect.stringContaining('<html>')],
    ],
  ])('refuses with %s', async (_name, refusal, want) => {
    await refusedOf(refusal === undefined ? {} : { refusal }, [{}]);
    for (const path of [profiles, '/api/v1/authorize']) {
      const response = await send({ path });
      const { headers, status } = response;
      expect(status).toBe(429);
      expect([headers.get('content-type'), headers.get('retry-after'), await response.text()]).toEqual(want);
    }
  });

  it('shows its settings in health', async () => {
    simulator = await startSimulator({ rateLimit: { requestsPerSecond: 5, key: 'device' } });
    const health = await (await fetch(`${simulator.url}/_simulator/health`)).json();
    expect(health).toMatchObject({
      rateLimit: 'leaky-bucket',
      limit: { requestsPerSecond: 5, burst: 10, key: 'device', scope: 'all' },
    });
  });

  it.each<RateLimitSettings>([
    { key: 'device' },
    { key: 'address-and-device', scope: 'operation' },
    { scope: 'api', requestsPerSecond: 5, model: 'one-time-burst', burst: 300 },
  ])('is used up by the state of that name, whatever it counts by: %o', async (rateLimit) => {
    const caller = await startJudged({ rateLimit });
    ({ simulator } = caller);
    const values = await caller.state('a device that has used up its rate limit');
    const { 'ap-device-identifier': _identifier, ...byToken } = headersFor(values);
    const { authorization: _token, ...byAddress } = byToken;
    for (const headers of [headersFor(values), byToken, byAddress]) {
      expect((await caller.call('GET', profiles, { headers })).status).toBe(429);
    }
  });
});

it.each<[RateLimitSettings, string]>([
  [{ requestsPerSecond: 0 }, 'requestsPerSecond 0'],
  [{ requestsPerSecond: Number.NaN }, 'requestsPerSecond NaN'],
  [{ burst: -1 }, 'burst -1'],
  [{ burst: 1.5 }, 'burst 1.5'],
])('refuses the settings %o', (settings, message) => {
  expect(() => rateLimitOf(settings)).toThrow(message);
});
