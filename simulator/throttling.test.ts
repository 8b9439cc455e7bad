import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersFor, type JudgedCaller, startJudged } from './testing/judged-caller.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged();
});
beforeEach(async () => {
  await caller.call('POST', '/_simulator/reset');
  await caller.call('POST', '/_simulator/clock', { json: { frozen: true } });
});
afterAll(() => caller.simulator.close());

const passes = [0, 0.3, 0.6, 0.9, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2.1, 2.2, 3.1];
const rejected = [2.4, 2.6, 2.8];

async function statusesAt(times: readonly number[], path: string, headers: Record<string, string>) {
  const statuses: [number, number][] = [];
  let at = 0;
  for (const time of times) {
    await caller.advance(time - at);
    at = time;
    statuses.push([time, (await caller.call('POST', path, { headers })).status]);
  }
  return statuses;
}

describe('the rate limit over HTTP', () => {
  it('follows the documented table exactly, by the virtual clock', async () => {
    const times = [...passes, ...rejected].sort((a, b) => a - b);
    const statuses = await statusesAt(times, '/o/client/token', { 'x-forwarded-for': '198.51.100.1' });
    expect(statuses).toEqual(times.map((time) => [time, rejected.includes(time) ? 429 : 400]));
  });

  it('returns the page of the proxy, byte for byte', async () => {
    const values = await caller.state('a device that has used up its rate limit');
    const { status, headers, text } = await caller.call('GET', '/api/v2/REF30/profiles', {
      headers: headersFor(values),
    });
    expect([status, headers.get('content-type'), headers.get('server')]).toEqual([
      429,
      'text/html',
      'openresty',
    ]);
    expect([headers.get('content-length'), headers.get('retry-after')]).toEqual(['166', null]);
    expect(text).toMatch(/^<html>\r\n<head><title>429 Too Many Requests<\/title><\/head>\r\n/);
  });

  it.each<[string, { path: string; throttled: boolean }]>([
    ['a token', { path: '/o/client/token', throttled: true }],
    ['a path of the older API', { path: '/api/v1/authorize', throttled: true }],
    ['a method that is not allowed', { path: '/api/v2/REF30/profiles', throttled: true }],
    ['a registration code', { path: '/reggie/v1/REF30/regcode', throttled: true }],
    ['a Vantage client', { path: '/api/adminapi2/v1/tenants/x/clients/', throttled: false }],
    ['an unknown path', { path: '/elsewhere', throttled: false }],
  ])('throttles the documented paths only: %s %o', async (_name, { path, throttled }) => {
    const headers = { 'x-forwarded-for': '198.51.100.2' };
    const statuses = await statusesAt(Array(12).fill(0), path, headers);
    expect(statuses.filter(([, status]) => status === 429)).toHaveLength(throttled ? 1 : 0);
  });

  it('identifies a device by the first forwarded address, else by the connection', async () => {
    const exhaust = { 'x-forwarded-for': '198.51.100.3, 203.0.113.9' };
    await statusesAt(Array(11).fill(0), '/o/client/token', exhaust);
    const status = async (headers: Record<string, string>) =>
      (await caller.call('POST', '/o/client/token', { headers })).status;
    expect(await status({ 'x-forwarded-for': '198.51.100.3' })).toBe(429);
    expect(await status({ 'x-forwarded-for': '203.0.113.9' })).toBe(400);
    expect(await status({})).toBe(400);
  });

  it('counts the requests to all paths together', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.4' };
    await statusesAt(Array(6).fill(0), '/o/client/token', headers);
    const more = await statusesAt(Array(6).fill(0), '/o/client/register', headers);
    expect(more.map(([, status]) => status)).toEqual([400, 400, 400, 400, 400, 429]);
  });
});
