import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ProxyEntry, type RecordingProxy, startRecordingProxy } from '../certify/index.ts';
import { listOf, mapApis, recordOf } from '../core/index.ts';
import { certificateIssuer, makeAuthority } from '../scripts/devices/certificates.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';

/** A session of one device at the simulator, through the recording proxy, plain and with TLS. */
let simulator: RunningSimulator;
let statement: string;
beforeAll(async () => {
  simulator = await startSimulator({ controlHosts: [] });
  const given = recordOf(await (await fetch(`${simulator.url}/_simulator/software-statement`)).json());
  statement = String(given.software_statement);
});
afterAll(() => simulator.close());

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const secrets: string[] = [];

/** Sends as a device does that DNS leads to the proxy by the name of the provider. */
function device(proxy: RecordingProxy, ca: string | undefined) {
  const { port } = new URL(proxy.url);
  return (path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}): Promise<Received> =>
    new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: { host: `sp.auth.test:${port}`, ...headers },
      };
      const outgoing =
        ca === undefined ? request(options) : requestSecurely({ ...options, ca, servername: 'sp.auth.test' });
      outgoing.on('error', reject).on('response', (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (piece) => (text += piece));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
      });
      outgoing.end(body);
    });
}

const formType = { 'content-type': 'application/x-www-form-urlencoded' };

async function signIn(call: ReturnType<typeof device>, proxyPort: string): Promise<void> {
  const registered = await call('/o/client/register', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ software_statement: statement }),
  });
  const { client_id, client_secret } = recordOf(JSON.parse(registered.text));
  const credentials = {
    client_id: String(client_id),
    client_secret: String(client_secret),
    grant_type: 'client_credentials',
  };
  const issued = await call('/o/client/token', {
    method: 'POST',
    headers: formType,
    body: String(new URLSearchParams(credentials)),
  });
  const token = String(recordOf(JSON.parse(issued.text)).access_token);
  secrets.push(statement, credentials.client_secret, token);
  const headers = {
    authorization: `Bearer ${token}`,
    'ap-device-identifier': `fingerprint ${Buffer.from('device-of-the-test').toString('base64')}`,
    'x-device-info': Buffer.from('{"model":"TV","connectionIp":"203.0.113.7"}').toString('base64'),
  };
  const session = {
    mvpd: 'Cablevision',
    domainName: 'passgate.example',
    redirectUrl: 'https://passgate.example/done',
  };
  const created = await call('/api/v2/REF30/sessions', {
    method: 'POST',
    headers: { ...headers, ...formType },
    body: String(new URLSearchParams(session)),
  });
  const { code, url } = recordOf(JSON.parse(created.text));
  const browser = await call(String(url));
  expect(browser.headers.location).toContain(`://sp.auth.test:${proxyPort}/mvpd/login?`);
  const login = new URL(browser.headers.location ?? '');
  await call(login.pathname + login.search);
  const done = await call('/mvpd/login', {
    method: 'POST',
    headers: formType,
    body: String(new URLSearchParams({ code: String(code), outcome: 'login', password: 'right-horse' })),
  });
  expect(done.headers.location).toBe(session.redirectUrl);
  const profiles = await call(`/api/v2/REF30/profiles/code/${code}`, { headers });
  const { attributes } = recordOf(recordOf(recordOf(JSON.parse(profiles.text)).profiles).Cablevision);
  secrets.push(
    String(recordOf(recordOf(attributes).userID).value),
    'right-horse',
    'device-of-the-test',
    '203.0.113.7',
  );
}

describe.each([false, true])('with TLS: %s', (secure) => {
  it('a session runs through the proxy, and its recording holds it without a secret', async () => {
    const authority = secure ? await makeAuthority(Date.now()) : undefined;
    const tls = authority && (await certificateIssuer(authority, Date.now));
    const harFile = join(await mkdtemp(join(tmpdir(), 'passgate-certify-')), 'session.har');
    const entries: ProxyEntry[] = [];
    const proxy = await startRecordingProxy({
      origins: mapApis(() => simulator.url),
      host: '127.0.0.1',
      port: 0,
      hostNames: ['sp.auth.test'],
      ...(tls === undefined ? {} : { tls }),
      harFile,
      version: '0.0.0',
      key: crypto.getRandomValues(new Uint8Array(32)),
      env: {},
      now: Date.now,
      monotonicMs: () => performance.now(),
      onExchange: (entry) => entries.push(entry),
    });
    const call = device(proxy, authority?.cert);
    await signIn(call, new URL(proxy.url).port);
    const control = await call('/_simulator/health', { headers: { host: 'localhost' } });
    expect(control.status).toBe(403);
    expect(await proxy.close()).toEqual({ exchanges: 7, lost: 0 });

    const text = await readFile(harFile, 'utf8');
    const recorded = listOf(recordOf(recordOf(JSON.parse(text)).log).entries);
    expect(recorded).toEqual(entries);
    expect(
      entries.map(
        ({ request: { method, url }, response: { status } }) =>
          `${method} ${new URL(url).pathname.replace(/[A-Z0-9]{7}$/, 'CODE')} ${status}`,
      ),
    ).toEqual([
      'POST /o/client/register 201',
      'POST /o/client/token 201',
      'POST /api/v2/REF30/sessions 200',
      'GET /api/v2/authenticate/REF30/CODE 302',
      'GET /mvpd/login 200',
      'POST /mvpd/login 302',
      'GET /api/v2/REF30/profiles/code/CODE 200',
    ]);
    expect(secrets).not.toContain('undefined');
    const encoded = secrets.flatMap((one) => [one, Buffer.from(one).toString('base64').replace(/=+$/, '')]);
    expect(encoded.filter((secret) => text.includes(secret))).toEqual([]);
  });
});

it('a proxy that is killed leaves a whole recording of what was complete', async () => {
  const harFile = join(await mkdtemp(join(tmpdir(), 'passgate-certify-')), 'killed.har');
  const options = { origin: simulator.url, harFile };
  const child = fork(join(import.meta.dirname, 'bench/recording-proxy/child.ts'), [JSON.stringify(options)], {
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  const [message]: unknown[] = await once(child, 'message');
  const url = String(recordOf(message).url);
  const recorded = async () =>
    listOf(recordOf(recordOf(JSON.parse(await readFile(harFile, 'utf8'))).log).entries).length;
  for (let count = 1; count <= 3; count += 1) {
    await (await fetch(`${url}/api/v2/REF30/profiles`)).text();
    await expect.poll(recorded).toBe(count);
  }
  const fault = { match: { operation: 'getProfiles' }, fault: { kind: 'delay', ms: 60_000 } };
  await fetch(`${simulator.url}/_simulator/faults`, { method: 'POST', body: JSON.stringify(fault) });
  const hanging = fetch(`${url}/api/v2/REF30/profiles`).catch((error: unknown) => error);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await hanging).toBeInstanceOf(Error);
  expect(await recorded()).toBe(3);
});
