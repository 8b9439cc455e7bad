import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import type { LookupFunction } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordOf } from '../core/index.ts';
import { makeAuthority } from '../core/testing/certificates.ts';
import { noAuthorities } from './testing/certificate-place.ts';
import { type Running, root, start } from './testing/passgate-process.ts';

/** `passgate simulate --tls` as a user runs it, with the cache of a user who never did. */
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-devices-'));
  env = { ...noAuthorities, PASSGATE_CACHE: join(folder, 'cache') };
});

afterAll(() => rm(folder, { recursive: true }));

const hasCurl = spawnSync('curl', ['--version']).status === 0;

interface Started {
  readonly running: Running;
  readonly url: string;
  readonly caUrl: string;
  readonly caFile: string;
  /** The `https` origin of this simulator by a host name. */
  at(host: string): string;
  stop(): Promise<void>;
}

async function simulate(...options: string[]): Promise<Started> {
  const running = start(['simulate', ...options], folder, undefined, env);
  const ready = vi.waitUntil(() => running.out().endsWith('}\n'), { timeout: 30_000 });
  await ready.catch(() => {
    running.interrupt();
    expect.fail(running.err());
  });
  const { url, caUrl = '', caFile = '' } = recordOf(JSON.parse(running.out()));
  const { port } = new URL(String(url));
  return {
    running,
    url: String(url),
    caUrl: String(caUrl),
    caFile: String(caFile),
    at: (host) => `https://${host}:${port}`,
    stop: async () => {
      running.interrupt();
      expect(await running.ended).toMatchObject({ code: 0 });
    },
  };
}

/** Returns the status of a call, with every host name sent to this machine as a DNS override does. */
async function statusAt(origin: string, ca?: string): Promise<number> {
  const lookup: LookupFunction = (_host, _options, found) =>
    found(null, [{ address: '127.0.0.1', family: 4 }]);
  const dispatcher = new Agent({ connect: { lookup, ...(ca === undefined ? {} : { ca }) } });
  try {
    const { statusCode, body } = await request(`${origin}/o/client/token`, { method: 'POST', dispatcher });
    await body.dump();
    return statusCode;
  } finally {
    await dispatcher.destroy();
  }
}

describe('simulate --tls', () => {
  let simulator: Started;
  let ca: string;

  beforeAll(async () => {
    simulator = await simulate('--tls');
    ca = await readFile(simulator.caFile, 'utf8');
  });
  afterAll(() => simulator.stop());

  it.each(['sp.auth.test', 'api.auth.test', 'localhost', '127.0.0.1'])(
    'serves clients that trust its authority at %s, and no others',
    async (host) => {
      expect(await statusAt(simulator.at(host), ca)).toBe(400);
      await expect(statusAt(simulator.at(host))).rejects.toThrow(/unable to|self.signed/);
    },
  );

  it('serves the authority, and never its key', async () => {
    const { body } = await request(new URL('ca.pem', simulator.caUrl));
    expect(await body.text()).toBe(ca);
    const privateFile = join(env.PASSGATE_CACHE ?? '', 'authority/authority.pem');
    expect((await stat(privateFile)).mode & 0o777).toBe(0o600);
    const [, keyLine = ''] = (await readFile(privateFile, 'utf8')).split('\n');
    expect(simulator.running.out() + simulator.running.err()).not.toContain(keyLine);
  });

  it('prints where devices get the authority, and no QR code where there is no terminal', () => {
    expect(simulator.running.err()).toContain(`Certificate authority, new: ${simulator.caFile}`);
    expect(simulator.running.err()).toContain(`To install it on a device: ${simulator.caUrl}`);
    expect(simulator.running.err()).not.toContain('█');
  });

  it('has the same authority after a restart', async () => {
    const again = await simulate('--tls');
    expect(await readFile(again.caFile, 'utf8')).toBe(ca);
    expect(await statusAt(again.at('sp.auth.test'), ca)).toBe(400);
    expect(again.running.err()).not.toContain('new');
    await again.stop();
  });

  it.skipIf(!hasCurl)('answers the curl of the documentation', () => {
    const page = readFileSync(join(root, 'docs/devices.md'), 'utf8');
    const [, script = ''] = /^```bash\n([\s\S]*?)^```/m.exec(page) ?? [];
    const { port } = new URL(simulator.url);
    const shell = { encoding: 'utf8', env: { ...process.env, ...env } } as const;
    expect(execFileSync('bash', ['-c', script.replace('port=8443', `port=${port}`)], shell)).toBe(
      'sp.auth.adobe.com 401\napi.auth.adobe.com 401\n',
    );
  });

  it.each<[string, string, readonly string[]]>([
    ['verify', 'NODE_EXTRA_CA_CERTS', ['verify', '--filter', 'deleteRegistrationCode']],
    [
      'load',
      'SSL_CERT_FILE',
      ['load', 'polling', '--devices', '10', '--duration', '7s', '--interval', '3s', '--out', 'load'],
    ],
  ])('is a target of %s, with %s', async (_name, variable, words) => {
    const target = ['--target', simulator.at('localhost')];
    const known = { ...env, [variable]: simulator.caFile };
    const { code, err } = await start([...words, ...target], folder, undefined, known).ended;
    expect(code, err).toBe(0);
  });
});

describe('simulate --tls-cert and --tls-key', () => {
  let authority: Awaited<ReturnType<typeof makeAuthority>>;
  beforeAll(async () => {
    authority = await makeAuthority();
    const { key, cert } = await authority.sign({ host: 'own.test' });
    await writeFile(join(folder, 'own.pem'), cert);
    await writeFile(join(folder, 'own.key'), key);
    await writeFile(join(folder, 'other.key'), (await authority.sign({ host: 'own.test' })).key);
  });

  it('serves with that certificate, and offers no authority', async () => {
    const simulator = await simulate('--tls-cert', 'own.pem', '--tls-key', 'own.key');
    expect(await statusAt(simulator.at('own.test'), authority.cert)).toBe(400);
    await expect(statusAt(simulator.at('other.test'), authority.cert)).rejects.toThrow('altnames');
    expect(Object.keys(JSON.parse(simulator.running.out()))).toEqual(['url']);
    await simulator.stop();
  });

  it.each([
    [['--tls-cert', 'own.pem'], '--tls-cert needs --tls-key as well.'],
    [['--tls-cert', 'own.pem', '--tls-key', 'none'], '--tls-key names none, which cannot be read'],
    [['--tls-cert', 'own.pem', '--tls-key', 'other.key'], 'is not the one of the certificate'],
  ])('%j exits with 2 and says why', async (options, message) => {
    const { code, out, err } = await start(['simulate', ...options], folder, undefined, env).ended;
    expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)]);
    expect(err).not.toContain('    at ');
  });
});
