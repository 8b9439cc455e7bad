import { createPrivateKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority } from './certificates.ts';
import { ownIdentity } from './own-identity.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-own-'));
  const own = await makeAuthority(Date.now());
  const other = await makeAuthority(Date.now());
  const encrypted = createPrivateKey(own.key).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: 'secret',
  });
  const files = {
    'cert.pem': own.cert,
    'chain.pem': own.cert + other.cert,
    'key.pem': own.key,
    'other-key.pem': other.key,
    'encrypted-key.pem': encrypted,
    'cut.pem': own.cert.slice(0, 200),
    'empty.pem': '',
    'both.pem': own.key + own.cert,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
});

afterAll(() => rm(folder, { recursive: true }));

describe('a certificate of the user', () => {
  it.each([
    ['cert.pem', 'key.pem'],
    ['chain.pem', 'key.pem'],
    ['both.pem', 'both.pem'],
  ])('in %s is taken with the key in %s', async (tlsCert, tlsKey) => {
    expect(await ownIdentity({ tlsCert, tlsKey }, folder)).toMatchObject({
      cert: expect.stringContaining('BEGIN CERTIFICATE'),
    });
  });

  it('is not needed', async () => {
    expect(await ownIdentity({ tlsCert: undefined, tlsKey: undefined }, folder)).toBeUndefined();
  });

  it.each<[string | undefined, string | undefined, string, RegExp]>([
    ['cert.pem', undefined, 'USAGE', /^--tls-cert needs --tls-key as well/],
    [undefined, 'key.pem', 'USAGE', /^--tls-key needs --tls-cert as well/],
    ['none.pem', 'key.pem', 'INPUT_FILE', /^--tls-cert names none\.pem, which cannot be read: ENOENT/],
    ['cert.pem', '.', 'INPUT_FILE', /^--tls-key names \., which cannot be read/],
    ['cut.pem', 'key.pem', 'INPUT_FILE', /^cut\.pem \(--tls-cert\) has no certificate/],
    ['key.pem', 'key.pem', 'INPUT_FILE', /^key\.pem \(--tls-cert\) has no certificate/],
    ['cert.pem', 'cert.pem', 'INPUT_FILE', /^cert\.pem \(--tls-key\) has no private key/],
    ['cert.pem', 'empty.pem', 'INPUT_FILE', /^empty\.pem \(--tls-key\) has no private key/],
    ['cert.pem', 'encrypted-key.pem', 'INPUT_FILE', /has a private key with a passphrase/],
    ['cert.pem', 'other-key.pem', 'INPUT_FILE', /^The key in other-key\.pem \(--tls-key\) is not the one/],
  ])('%s with the key %s is refused: %s', async (tlsCert, tlsKey, code, message) => {
    const refused = ownIdentity({ tlsCert, tlsKey }, folder);
    await expect(refused).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });
});
