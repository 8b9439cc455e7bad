import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { generate } from 'selfsigned';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { k6Environment } from './k6-environment.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-k6-environment-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const plain = { PATH: '/bin', HOME: '/home/me' };
const here = 'http://127.0.0.1:8080';
const tuned = { GOGC: '150', GOMEMLIMIT: '401MiB' };
const environment = (env: Record<string, string>, origins = [here]) =>
  k6Environment({ env, devices: 1, origins, folder });

describe('the environment of k6', () => {
  it('has no setting or secret of the user', async () => {
    const foreign = {
      K6_VUS: '7',
      PASSGATE_VANTAGE_TOKEN: 'secret',
      GODEBUG: 'x',
      GOMEMLIMIT: 'x',
      REQUEST_METHOD: 'GET',
    };
    expect(await environment({ ...plain, ...foreign })).toEqual({ ...plain, ...tuned });
  });

  const dead = 'http://127.0.0.1:9';
  it('has no proxy where no target is behind one', async () => {
    const env = { ...plain, HTTP_PROXY: dead, https_proxy: dead, ALL_PROXY: dead, NO_PROXY: '-' };
    expect(await environment(env, [here, 'http://localhost:1', 'http://[::1]:1'])).toEqual({
      ...plain,
      ...tuned,
    });
  });

  it('has the proxy of the target in the variables of Go, and excludes what Node reaches directly', async () => {
    const env = {
      ...plain,
      all_proxy: 'me:secret-word@proxy.example:3128',
      no_proxy: 'direct.test, *.inside.test',
    };
    const origins = ['http://provider.test', here, 'http://direct.test', 'http://a.inside.test:81'];
    expect(await environment(env, origins)).toEqual({
      ...plain,
      ...tuned,
      HTTP_PROXY: 'http://me:secret-word@proxy.example:3128/',
      NO_PROXY: '127.0.0.1:8080,direct.test:80,a.inside.test:81',
    });
  });

  it('has one proxy for each scheme', async () => {
    const env = { ...plain, HTTP_PROXY: 'http://a.example', HTTPS_PROXY: 'http://b.example' };
    expect(await environment(env, ['http://provider.test', 'https://provider.test'])).toMatchObject({
      HTTP_PROXY: 'http://a.example/',
      HTTPS_PROXY: 'http://b.example/',
      NO_PROXY: '',
    });
  });

  it('has all authorities that Node trusts, where a certificate must be verified', async () => {
    const [one, other] = [await generate(), await generate()];
    await writeFile(join(folder, 'one.pem'), one.cert);
    await writeFile(join(folder, 'other.pem'), `a line\n${other.cert}\n`);
    const env = {
      ...plain,
      NODE_EXTRA_CA_CERTS: join(folder, 'one.pem'),
      SSL_CERT_FILE: join(folder, 'other.pem'),
    };
    const { SSL_CERT_FILE = '' } = await environment(env, ['https://provider.test']);
    const trusted = await readFile(SSL_CERT_FILE, 'utf8');
    for (const cert of [one.cert, other.cert, rootCertificates[0] ?? 'none']) {
      expect(trusted).toContain(cert.trim());
    }
  });

  it.each(['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'])(
    'throws CONFIG for an unusable %s where a certificate must be verified',
    async (variable) => {
      await writeFile(
        join(folder, 'empty.pem'),
        '-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n',
      );
      for (const [path, message] of [
        [join(folder, 'none.pem'), /cannot be read/],
        [folder, /cannot be read/],
        [join(folder, 'empty.pem'), /contains no certificate/],
      ] as const) {
        const env = { ...plain, [variable]: path };
        await expect(environment(env, ['https://provider.test'])).rejects.toMatchObject({
          code: 'CONFIG',
          message: expect.stringMatching(message),
        });
        await expect(environment(env, ['https://provider.test'])).rejects.toThrow(
          `${variable} names ${path}`,
        );
        expect(await environment(env)).toMatchObject(tuned);
      }
    },
  );
});
