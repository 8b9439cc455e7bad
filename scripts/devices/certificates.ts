import { createPrivateKey, webcrypto } from 'node:crypto';
import { isIP } from 'node:net';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
} from '@peculiar/x509';
import { networkAddresses } from '../../core/index.ts';
import type { ServerIdentity } from '../../simulator/index.ts';

const dayMs = 86_400_000;
/** Clocks of devices differ: a certificate is valid from some time ago. */
const backdatedMs = 2 * dayMs;
const authorityMs = 3650 * dayMs;
/** iOS refuses a certificate of a server that is valid for more than 825 days. */
const serverMs = 397 * dayMs;
/**
 * ECDSA on P-256: every device with TLS 1.2 knows it, and a signature takes less than a
 * millisecond.
 */
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/**
 * Makes a certificate authority. Its name has a random part, so that a device that has an older one
 * as well never mistakes one for the other.
 */
export async function makeAuthority(nowMs: number): Promise<ServerIdentity> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const made = new Date(nowMs).toISOString().slice(0, 10);
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: [{ CN: [`Passgate simulator ${made} ${crypto.randomUUID().slice(0, 4)}`] }, { O: ['Passgate'] }],
    notBefore: new Date(nowMs - backdatedMs),
    notAfter: new Date(nowMs + authorityMs),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return { key: await pemOf(keys.privateKey), cert: `${certificate.toString('pem')}\n` };
}

/**
 * How many certificates of servers are remembered: the names that clients ask for are theirs to
 * choose.
 */
const rememberedNames = 100;

/**
 * Returns a function that gives the certificate of a server for the host name that a client asks
 * for, made when it is first needed. Each is also for `localhost` and the addresses of this
 * machine, which are all that the one for no name is for.
 */
export async function certificateIssuer(
  authority: ServerIdentity,
  now: () => number,
): Promise<(hostName: string | undefined) => Promise<ServerIdentity>> {
  const issuer = new X509Certificate(authority.cert);
  const signingKey = await signingKeyOf(authority.key);
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const key = await pemOf(keys.privateKey);
  const sign = async (name: string | undefined): Promise<ServerIdentity> => {
    const until = Math.min(now() + serverMs, issuer.notAfter.getTime());
    const certificate = await X509CertificateGenerator.create({
      subject: [{ CN: ['Passgate simulator'] }],
      issuer: issuer.subjectName.toJSON(),
      notBefore: new Date(now() - backdatedMs),
      notAfter: new Date(until),
      signingAlgorithm: algorithm,
      publicKey: keys.publicKey,
      signingKey,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension([
          ...(name === undefined ? [] : [{ type: 'dns' as const, value: name }]),
          { type: 'dns', value: 'localhost' },
          ...ownAddresses().map((value) => ({ type: 'ip' as const, value })),
        ]),
        await AuthorityKeyIdentifierExtension.create(issuer.publicKey),
        await SubjectKeyIdentifierExtension.create(keys.publicKey),
      ],
    });
    return { key, cert: `${certificate.toString('pem')}\n` };
  };
  const signed = new Map<string | undefined, Promise<ServerIdentity>>();
  return (hostName) => {
    const name = knownForm(hostName);
    const identity = signed.get(name) ?? sign(name);
    signed.delete(name);
    signed.set(name, identity);
    const [oldest] = signed.keys();
    if (signed.size > rememberedNames) signed.delete(oldest);
    return identity;
  };
}

/** Android's emulator reaches the loopback address of its host by 10.0.2.2. */
function ownAddresses(): readonly string[] {
  return ['127.0.0.1', '::1', '10.0.2.2', ...networkAddresses()];
}

/** Returns a host name as a certificate has it; undefined for none, and for what is no host name. */
function knownForm(hostName: string | undefined): string | undefined {
  const name = hostName?.toLowerCase().replace(/\.$/, '') ?? '';
  const isName = name.length <= 253 && /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*$/.test(name);
  return isName && isIP(name) === 0 ? name : undefined;
}

function signingKeyOf(pem: string): Promise<webcrypto.CryptoKey> {
  const der = createPrivateKey(pem).export({ type: 'pkcs8', format: 'der' });
  return webcrypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign']);
}

async function pemOf(key: webcrypto.CryptoKey): Promise<string> {
  return `${PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), PemConverter.PrivateKeyTag)}\n`;
}
