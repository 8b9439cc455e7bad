import { describe, expect, it } from 'vitest';
import type { Target } from '../core/index.ts';
import { allowedTarget, isLoopback } from './allowed-target.ts';

function target(origin: string, more: Partial<Target> = {}): Target {
  return {
    name: 'one',
    origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'tenant',
    cannotArrange: [],
    ...more,
  };
}

const resolvesTo =
  (...addresses: string[]) =>
  async () =>
    addresses;
const load = { maxRequestsPerSecond: 5 };

describe('load', () => {
  it.each([
    ['http://127.0.0.1:8080', []],
    ['http://127.1.2.3:8080', []],
    ['http://[::1]:8080', []],
    ['http://provider.test:8080', ['127.0.0.1', '::1']],
  ])('goes to %s without being allowed', async (origin, addresses) => {
    const allowed = await allowedTarget(target(origin), resolvesTo(...addresses));
    expect(allowed.maxRequestsPerSecond).toBeUndefined();
    expect(allowed.sentences[0]).toContain(`target ${origin} resolves to `);
  });

  it.each([
    ['http://10.0.0.1:8080', []],
    ['http://0.0.0.0:8080', []],
    ['http://[fe80::1]:8080', []],
    ['http://localhost.provider.test', ['203.0.113.7']],
    ['http://provider.test', ['127.0.0.1', '203.0.113.7']],
  ])('is refused to %s', async (origin, addresses) => {
    await expect(allowedTarget(target(origin), resolvesTo(...addresses))).rejects.toMatchObject({
      code: 'LOAD_NOT_ALLOWED',
      exitCode: 2,
    });
  });

  it('is refused where only the control API is elsewhere', async () => {
    const elsewhere = target('http://127.0.0.1:1', { simulatorUrl: 'http://10.0.0.1:1' });
    await expect(allowedTarget(elsewhere, resolvesTo())).rejects.toMatchObject({ code: 'LOAD_NOT_ALLOWED' });
  });

  it('goes where it is allowed, under the cap, to the address that was checked', async () => {
    const allowed = await allowedTarget(target('https://provider.test', { load }), resolvesTo('203.0.113.7'));
    expect(allowed).toEqual({
      hosts: { 'provider.test': '203.0.113.7' },
      maxRequestsPerSecond: 5,
      sentences: ['target https://provider.test resolves to 203.0.113.7'],
    });
  });

  it.each([0, -1, Number.NaN])('is refused under a cap of %d', async (maxRequestsPerSecond) => {
    const capped = target('http://10.0.0.1', { load: { maxRequestsPerSecond } });
    await expect(allowedTarget(capped, resolvesTo())).rejects.toMatchObject({ code: 'LOAD_NOT_ALLOWED' });
  });

  it('says which name does not resolve', async () => {
    const fails = () => Promise.reject(new Error('not found'));
    await expect(allowedTarget(target('http://nowhere.test'), fails)).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      message: expect.stringContaining('nowhere.test'),
    });
  });

  it.each(['ftp://127.0.0.1', '127.0.0.1:80', ''])('refuses %j as a URL', async (origin) => {
    await expect(allowedTarget(target(origin), resolvesTo())).rejects.toMatchObject({ code: 'CONFIG' });
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.255.255.254', true],
  ['::1', true],
  ['::ffff:127.0.0.1', true],
  ['::ffff:10.0.0.1', false],
  ['128.0.0.1', false],
  ['127.0.0.1.evil.test', false],
  ['::', false],
])('%s is loopback: %s', (address, loopback) => {
  expect(isLoopback(address)).toBe(loopback);
});
