import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mapApis, type TargetLimit } from '../core/index.ts';
import { asConfig } from './read-config.ts';
import { resolveTarget } from './resolve-target.ts';
import { limitSuffix } from './text.ts';

const declared = { requestsPerSecond: 5, burst: 20 };
const baseUrl = 'https://sp.auth.example';
const configOf = (limit: unknown) => asConfig({ targets: { a: { baseUrl, limit } } }, 'passgate.config.ts');

describe('limit of a target', () => {
  it.each([
    declared,
    { ...declared, key: 'device', scope: 'operation', model: 'sliding-window-log' },
    { ...declared, burst: 0, refusal: { contentType: 'application/json', retryAfterSeconds: 1 } },
  ])('may be %o', (limit) => {
    expect(configOf(limit).targets?.a?.limit).toEqual(limit);
  });

  it.each<[string, unknown, RegExp]>([
    ['a rate alone', { requestsPerSecond: 5 }, /targets\.a\.limit has no "burst"/],
    ['no rate', { ...declared, requestsPerSecond: 0 }, /requestsPerSecond should be a number above 0/],
    ['half a request', { ...declared, burst: 1.5 }, /burst should be a whole number/],
    [
      'an unknown key',
      { ...declared, key: 'ip' },
      /key should be one of address, device, address-and-device/,
    ],
    ['an unknown model', { ...declared, model: 'gcra' }, /model should be one of leaky-bucket, /],
    ['a misspelt property', { ...declared, bursts: 1 }, /"bursts"\. Did you mean "burst"/],
    [
      'a status',
      { ...declared, refusal: { status: 503 } },
      /limit\.refusal has an unknown property "status"/,
    ],
  ])('is refused with %s', (_name, limit, message) => {
    expect(() => configOf(limit)).toThrow(message);
  });
});

describe('the limit of a resolved target', () => {
  let server: Server;
  let origin: string;
  let health: object;
  beforeAll(async () => {
    server = createServer((_request, response) => response.end(JSON.stringify(health)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => server.close());

  const names = { serviceProvider: 'REF30', requestor: 'REF30', tenant: 't', documents: {} };
  const ofSimulator = { requestsPerSecond: 2, burst: 3, key: 'device', scope: 'api' };
  const full = { key: 'address', scope: 'all' };

  it.each<[string, object, object | undefined, object | undefined]>([
    ['is what its owner declares', { limit: ofSimulator }, declared, { ...declared, ...full }],
    ['else what a simulator names', { limit: ofSimulator }, undefined, ofSimulator],
    ['else absent', {}, undefined, undefined],
    ['absent where a simulator names none that can be read', { limit: 'x' }, undefined, undefined],
  ])('%s', async (_name, said, limit, want) => {
    health = { ...names, ...said };
    const given = limit === undefined ? {} : { limit: declared };
    const { target } = await resolveTarget({ name: 'a', origins: mapApis(() => origin), ...given }, {});
    expect(target.limit).toEqual(want);
  });
});

it.each<[string, Partial<TargetLimit>, string]>([
  ['the documented one', {}, ''],
  ['another', declared, ', limit: 5 requests a second for each address and 20 more at first'],
  [
    'another key and scope',
    { key: 'device', scope: 'operation' },
    ', limit: one request a second for each device and operation and ten more at first',
  ],
])('a target with %s says so in a run’s first lines', (_name, limit, text) => {
  const all: TargetLimit = { requestsPerSecond: 1, burst: 10, key: 'address', scope: 'all', ...limit };
  expect(limitSuffix({ limit: all })).toBe(text);
});
