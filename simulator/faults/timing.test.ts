import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headersFor, type JudgedCaller, startJudged, type Values } from '../testing/judged-caller.ts';
import { Faults } from './faults.ts';

let caller: JudgedCaller;
beforeAll(async () => {
  caller = await startJudged({ rateLimit: 'off' });
  await caller.call('POST', '/_simulator/clock', { json: { frozen: true } });
});
beforeEach(async () => {
  await caller.call('DELETE', '/_simulator/faults');
});
afterAll(() => caller.simulator.close());

const fault = (json: object) => caller.call('POST', '/_simulator/faults', { json });
const profiles = (values: Values) =>
  caller.call('GET', '/api/v2/REF30/profiles', { headers: headersFor(values) });

describe('faults of time', () => {
  it('sends the head at once and the body slowly', async () => {
    const values = await caller.state('a client with an access token');
    await fault({ fault: { kind: 'slow-body', ms: 200 } });
    const startMs = performance.now();
    const response = await fetch(`${caller.simulator.url}/api/v2/REF30/configuration`, {
      headers: headersFor(values),
    });
    const headMs = performance.now() - startMs;
    await expect(response.json()).resolves.toHaveProperty('requestor');
    expect(performance.now() - startMs - headMs).toBeGreaterThan(120);
  });

  it('returns old data, to the same device only, until they are too old', async () => {
    const values = await caller.state('an authentication session');
    await fault({ match: { operation: 'getProfiles' }, fault: { kind: 'stale', forMs: 60_000 } });
    expect((await profiles(values)).body).toEqual({ profiles: {} });
    await caller.call('POST', '/_simulator/login', { json: { code: values.code } });
    expect((await profiles(values)).body).toEqual({ profiles: {} });
    expect(
      Object.keys((await profiles(await caller.state('a viewer who has logged in'))).body.profiles),
    ).toHaveLength(1);
    await caller.advance(60);
    expect(Object.keys((await profiles(values)).body.profiles)).toHaveLength(1);
  });

  it('returns an internal error in the documented form', async () => {
    await fault({ fault: { kind: 'failure' }, times: 1 });
    const values = await caller.state('a client with an access token');
    const { status, body } = await profiles(values);
    expect([status, body.code]).toEqual([500, 'internal_server_error']);
  });
});

describe('other rate limits', () => {
  const statuses = async (count: number, values: readonly Values[]) => {
    const answers: number[] = [];
    for (let call = 0; call < count; call += 1)
      answers.push((await profiles(values[call % values.length] ?? {})).status);
    return answers;
  };
  const two = async () => [
    await caller.state('a client with an access token'),
    await caller.state('a client with an access token'),
  ];

  it('limits each device more strictly', async () => {
    await fault({ fault: { kind: 'rate-limit', requestsPerSecond: 0.5, burst: 0 } });
    expect(await statuses(4, await two())).toEqual([200, 200, 429, 429]);
    await caller.advance(2);
    expect(await statuses(2, await two())).toEqual([200, 200]);
  });

  it('limits the whole fleet together', async () => {
    await fault({ fault: { kind: 'rate-limit', requestsPerSecond: 1, burst: 1, shared: true } });
    expect(await statuses(4, await two())).toEqual([200, 200, 429, 429]);
  });

  it('limits each device less strictly', async () => {
    const limited = await startJudged();
    const json = { fault: { kind: 'rate-limit', requestsPerSecond: 1000, burst: 100 } };
    await limited.call('POST', '/_simulator/faults', { json });
    const headers = headersFor(await limited.state('a client with an access token'));
    for (let call = 0; call < 30; call += 1)
      expect((await limited.call('GET', '/api/v2/REF30/profiles', { headers })).status).toBe(200);
    await limited.simulator.close();
  });
});

describe('distributions of a delay', () => {
  const drawn = (distribution: 'uniform' | 'normal' | 'exponential', seed = 1) => {
    const faults = new Faults();
    faults.reseed(seed);
    const delays = Array.from({ length: 4000 }, () =>
      faults.delayMs({ kind: 'delay', ms: 200, jitterMs: 50, distribution }),
    ).sort((a, b) => a - b);
    return { delays, median: delays[2000] ?? 0, p99: delays[3960] ?? 0 };
  };

  it.each<['uniform' | 'normal' | 'exponential', { median: number; p99: number }]>([
    ['uniform', { median: 225, p99: 249.5 }],
    ['normal', { median: 200, p99: 316 }],
    ['exponential', { median: 234.7, p99: 430 }],
  ])('%s', (distribution, want) => {
    const { median, p99 } = drawn(distribution);
    expect(Math.abs(median - want.median)).toBeLessThan(5);
    expect(Math.abs(p99 - want.p99)).toBeLessThan(25);
  });

  it('repeats its delays for the same seed and changes them for another', () => {
    expect(drawn('normal', 7).delays).toEqual(drawn('normal', 7).delays);
    expect(drawn('normal', 7).delays).not.toEqual(drawn('normal', 8).delays);
  });
});
