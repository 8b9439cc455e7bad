import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { networkAddresses } from '../../core/index.ts';
import type { ServerIdentity } from '../../simulator/index.ts';
import { certificateIssuer, makeAuthority } from './certificates.ts';

const dayMs = 86_400_000;
let authority: ServerIdentity;

beforeAll(async () => {
  authority = await makeAuthority(Date.now());
});

async function certificateFor(hostName: string | undefined, nowMs = Date.now()): Promise<X509Certificate> {
  const identityFor = await certificateIssuer(authority, () => nowMs);
  return new X509Certificate((await identityFor(hostName)).cert);
}

describe('the certificate of a server', () => {
  it.each([
    ['a host name', 'sp.auth.test', 'sp.auth.test'],
    ['a host name in capitals, with the dot of the root', 'SP.Auth.Test.', 'sp.auth.test'],
    ['a name with an underscore', 'my_mac.local', 'my_mac.local'],
    ['a name beyond ASCII, as clients send it', 'xn--bcher-kva.test', 'xn--bcher-kva.test'],
  ])('is for %s', async (_name, given, host) => {
    const certificate = await certificateFor(given);
    expect(certificate.checkHost(host)).toBe(host);
    expect(certificate.checkHost('other.test')).toBeUndefined();
  });

  it('is also for localhost and the addresses of this machine', async () => {
    const certificate = await certificateFor('sp.auth.test');
    expect(certificate.checkHost('localhost')).toBe('localhost');
    for (const address of ['127.0.0.1', '::1', ...networkAddresses()])
      expect(certificate.checkIP(address)).toBe(address);
  });

  it('is signed by the authority', async () => {
    const issuer = new X509Certificate(authority.cert);
    const certificate = await certificateFor('sp.auth.test');
    expect([certificate.checkIssued(issuer), certificate.verify(issuer.publicKey), certificate.ca]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([0, 3400])(
    'ends before its authority does, and before devices refuse it, when made on day %i',
    async (days) => {
      const now = Date.now() + days * dayMs;
      const certificate = await certificateFor('sp.auth.test', now);
      const end = Date.parse(certificate.validTo);
      expect(end).toBeLessThanOrEqual(Date.parse(new X509Certificate(authority.cert).validTo));
      expect(end - Date.parse(certificate.validFrom)).toBeLessThan(825 * dayMs);
      expect(end).toBeGreaterThan(now);
    },
  );

  it.each([
    '',
    '192.0.2.1',
    '::1',
    'a b',
    'a..b',
    '*.test',
    'a,b',
    'é.test',
    `${'a'.repeat(64)}.test`,
    `${'a.'.repeat(127)}a`,
  ])('for %j is that for no name', async (given) => {
    const identityFor = await certificateIssuer(authority, Date.now);
    expect(await identityFor(given)).toBe(await identityFor(undefined));
  });

  it('is made once, for the names asked for last', async () => {
    const identityFor = await certificateIssuer(authority, Date.now);
    const first = await identityFor('first.test');
    expect(await identityFor('FIRST.test')).toBe(first);
    for (let index = 0; index < 99; index += 1) await identityFor(`${index}.test`);
    expect(await identityFor('first.test')).toBe(first);
    for (let index = 0; index < 100; index += 1) await identityFor(`${index}.other.test`);
    expect(await identityFor('first.test')).not.toBe(first);
  });
});
