import { mkdtemp, writeFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { Agent, get as getSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { networkAddresses } from '../../core/index.ts';
import { makeAuthority, startSecureFront } from '../../core/testing/certificates.ts';
import { startForwardProxy } from '../../core/testing/forward-proxy.ts';
import { targetWay } from './target-way.ts';
import { record } from './testing/recorded.ts';

it('proves itself with the certificate for each host name, and records the URL of the target', async () => {
  const authority = await makeAuthority();
  const { proxy, target, recorded } = await record(
    (request, response) => response.end(request.headers.host),
    {
      tls: (hostName = 'localhost') => authority.sign({ host: hostName }),
      hostNames: ['sp.auth.test'],
    },
  );
  expect(proxy.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const { port } = new URL(proxy.url);
  const agent = new Agent({ ca: authority.cert, keepAlive: true });
  const text = await new Promise((resolve, reject) => {
    const options = {
      port,
      host: '127.0.0.1',
      servername: 'sp.auth.test',
      headers: { host: `sp.auth.test:${port}` },
    };
    getSecurely({ ...options, path: '/api/v2/x', agent }, (answer) =>
      answer.on('data', (piece) => resolve(String(piece))),
    ).on('error', reject);
  });
  expect(text).toBe(new URL(target).host);
  expect((await recorded(1))[0]?.request.url).toBe(`${target}/api/v2/x`);
  agent.destroy();
});

it('refuses a certificate without its key', async () => {
  const authority = await makeAuthority();
  const [one, other] = await Promise.all([
    authority.sign({ host: 'a.test' }),
    authority.sign({ host: 'a.test' }),
  ]);
  await expect(
    record('http://127.0.0.1:9', { tls: { key: one.key, cert: other.cert } }),
  ).rejects.toMatchObject({
    code: 'CONFIG',
    message: expect.stringMatching(/^The recording proxy cannot use the certificate and key/),
  });
});

it('trusts the authorities of the environment on its way to the target, and no others', async () => {
  const authority = await makeAuthority();
  const target = await record((_request, response) => response.end('secure'));
  const front = await startSecureFront(await authority.sign({ host: 'localhost' }), target.target);
  onTestFinished(() => front.close());
  const file = join(await mkdtemp(join(tmpdir(), 'passgate-ca-')), 'ca.pem');
  await writeFile(file, authority.cert);
  const secure = `https://localhost:${front.port}`;
  const trusted = await record(secure, { env: { SSL_CERT_FILE: file } });
  expect(await (await fetch(trusted.proxy.url)).text()).toBe('secure');
  const untrusted = await record(secure, { env: {} });
  expect((await fetch(untrusted.proxy.url)).status).toBe(502);
  const [entry] = await untrusted.recorded(1);
  expect(entry?._recorderError).toMatch(/^the certificate of https:\/\/localhost:\d+ is not trusted/);
});

it('goes through the proxy that the environment names', async () => {
  const target = await record((request, response) => response.end(request.url));
  const forward = await startForwardProxy({ to: target.target });
  onTestFinished(() => forward.close());
  const { proxy } = await record('http://provider.test', { env: { http_proxy: forward.url } });
  expect(await (await fetch(`${proxy.url}/api/v2/x?y`)).text()).toBe('/api/v2/x?y');
  expect(forward.requests.map(({ what }) => what)).toEqual(['GET http://provider.test/api/v2/x?y']);
});

const [address] = networkAddresses();
it.skipIf(address === undefined)(
  'names the address of a client that is not this machine, unless the client names one',
  async () => {
    const received: IncomingHttpHeaders[] = [];
    const { proxy, recorded } = await record(
      (request, response) => {
        received.push(request.headers);
        response.end();
      },
      { host: '0.0.0.0' },
    );
    const { port } = new URL(proxy.url);
    const from = (host: string, headers: Record<string, string> = {}) =>
      new Promise<void>((resolve, reject) => {
        get({ host, port, headers }, (answer) => answer.resume().on('end', resolve)).on('error', reject);
      });
    await from(address ?? '');
    await from(address ?? '', { 'x-forwarded-for': '203.0.113.9' });
    await from('127.0.0.1');
    expect(received.map((headers) => headers['x-forwarded-for'])).toEqual([
      address,
      '203.0.113.9',
      undefined,
    ]);
    const entries = await recorded(3);
    expect(entries.map(({ _clientAddress }) => _clientAddress)).toEqual([address, address, '127.0.0.1']);
    // As the client sent it.
    expect(entries[0]?.request.headers.some(({ name }) => /forwarded/i.test(name))).toBe(false);
  },
);

const way = targetWay({
  dcr: 'https://sp.auth.test',
  'rest-v2': 'https://sp.auth.test',
  reggie: 'https://api.auth.test:8443',
});

it.each([
  ['/api/v2/REF30/profiles', 'localhost', 'https://sp.auth.test'],
  ['/reggie/v1/REF30/regcode', 'localhost', 'https://api.auth.test:8443'],
  ['/reggie/v1/REF30/regcode', 'sp.auth.test', 'https://api.auth.test:8443'],
  ['/adobe-services/logout', 'localhost', 'https://sp.auth.test'],
  ['/adobe-services/logout', 'api.auth.test', 'https://api.auth.test:8443'],
  ['/api/adminapi2/v1/tenants', 'localhost', 'https://sp.auth.test'],
])('sends %s by the name %s to %s', (path, hostName, origin) => {
  expect(way.originFor(path, hostName)).toBe(origin);
});

it.each([
  ['https://sp.auth.test/x?a#b', 'localhost:1', 'http://localhost:1/x?a#b'],
  ['//sp.auth.test/x', 'localhost:1', 'http://localhost:1/x'],
  ['https://SP.auth.test:443/x', 'localhost:1', 'http://localhost:1/x'],
  ['https://api.auth.test:8443/x', 'sp.auth.test', 'http://api.auth.test/x'],
  ['https://sp.auth.test/x', '[::1]:80', 'http://[::1]:80/x'],
  ['http://sp.auth.test/x', 'localhost:1', 'http://sp.auth.test/x'],
  ['https://sp.auth.test:444/x', 'localhost:1', 'https://sp.auth.test:444/x'],
  ['https://sp.auth.test.evil.example/x', 'localhost:1', 'https://sp.auth.test.evil.example/x'],
  ['/x', 'localhost:1', '/x'],
  ['x', 'localhost:1', 'x'],
  ['', 'localhost:1', ''],
])('rewrites the Location %s for a client of %s to %s', (location, host, want) => {
  expect(way.throughProxy(location, { scheme: 'http', host })).toBe(want);
});
