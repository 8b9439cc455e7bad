import { describe, expect, it } from 'vitest';
import type { Target } from '../core/index.ts';
import { allowedTarget } from './allowed-target.ts';

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
    const allowed = await allowedTarget(target(origin), {}, resolvesTo(...addresses));
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
    await expect(allowedTarget(target(origin), {}, resolvesTo(...addresses))).rejects.toMatchObject({
      code: 'LOAD_NOT_ALLOWED',
      exitCode: 2,
    });
  });

  it('is refused where only the control API is on another machine', async () => {
    const elsewhere = target('http://127.0.0.1:1', { simulatorUrl: 'http://10.0.0.1:1' });
    await expect(allowedTarget(elsewhere, {}, resolvesTo())).rejects.toMatchObject({
      code: 'LOAD_NOT_ALLOWED',
    });
  });

  it('goes where it is allowed, under the cap, to the address that was checked', async () => {
    const allowed = await allowedTarget(
      target('https://provider.test', { load }),
      {},
      resolvesTo('203.0.113.7'),
    );
    expect(allowed).toEqual({
      hosts: { 'provider.test': '203.0.113.7' },
      addresses: { 'provider.test': ['203.0.113.7'] },
      maxRequestsPerSecond: 5,
      sentences: ['target https://provider.test resolves to 203.0.113.7'],
    });
  });

  it.each([0, -1, Number.NaN])('is refused under a cap of %d', async (maxRequestsPerSecond) => {
    const capped = target('http://10.0.0.1', { load: { maxRequestsPerSecond } });
    await expect(allowedTarget(capped, {}, resolvesTo())).rejects.toMatchObject({ code: 'LOAD_NOT_ALLOWED' });
  });

  it('names the host that does not resolve', async () => {
    const fails = () => Promise.reject(new Error('not found'));
    await expect(allowedTarget(target('http://nowhere.test'), {}, fails)).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      message: expect.stringContaining('nowhere.test'),
    });
  });

  it.each(['ftp://127.0.0.1', '127.0.0.1:80', ''])('refuses %j as a URL', async (origin) => {
    await expect(allowedTarget(target(origin), {}, resolvesTo())).rejects.toMatchObject({ code: 'CONFIG' });
  });
});

describe('through a proxy', () => {
  const proxied = { HTTP_PROXY: 'http://me:secret-word@proxy.example:3128' };
  const origin = 'http://provider.test';

  it.each([
    ['elsewhere', '203.0.113.7'],
    ['on this machine', '127.0.0.1'],
  ])('%s load is refused without a cap: what is behind it is never this machine', async (_where, address) => {
    const running = allowedTarget(target(origin), proxied, resolvesTo(address));
    await expect(running).rejects.toMatchObject({
      code: 'LOAD_NOT_ALLOWED',
      message: expect.stringContaining(
        `${origin} (through the proxy http://proxy.example:3128 (HTTP_PROXY))`,
      ),
    });
  });

  it('load goes under the cap, by the address of the proxy that was checked and no other name', async () => {
    expect(await allowedTarget(target(origin, { load }), proxied, resolvesTo('203.0.113.7'))).toEqual({
      hosts: { 'proxy.example': '203.0.113.7' },
      addresses: { 'proxy.example': ['203.0.113.7'] },
      maxRequestsPerSecond: 5,
      sentences: [
        `target ${origin} is reached through the proxy http://proxy.example:3128 (HTTP_PROXY), which resolves to 203.0.113.7`,
      ],
    });
  });

  it('nothing goes to this machine', async () => {
    const { sentences, maxRequestsPerSecond } = await allowedTarget(target('http://127.0.0.1:1'), proxied);
    expect(sentences).toEqual(['target http://127.0.0.1:1 resolves to 127.0.0.1']);
    expect(maxRequestsPerSecond).toBeUndefined();
  });

  it('names the proxy that does not resolve', async () => {
    const fails = () => Promise.reject(new Error('not found'));
    await expect(allowedTarget(target(origin, { load }), proxied, fails)).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      message: 'The proxy http://proxy.example:3128 (HTTP_PROXY) could not be resolved: not found.',
    });
  });
});
