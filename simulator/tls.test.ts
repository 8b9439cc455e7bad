import { once } from 'node:events';
import { request as requestOnce } from 'node:http';
import { get, Agent as HttpsAgent } from 'node:https';
import { connect } from 'node:net';
import { connect as connectSecurely, type TLSSocket } from 'node:tls';
import { Agent, type Dispatcher, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOf, networkAddresses, recordOf } from '../core/index.ts';
import { type Authority, makeAuthority } from '../core/testing/certificates.ts';
import { type RunningSimulator, type ServerIdentity, startSimulator } from './index.ts';

let authority: Authority;
let simulator: RunningSimulator;
let dispatcher: Agent;
let port: number;

beforeAll(async () => {
  authority = await makeAuthority();
  const pairs = new Map<string, Promise<ServerIdentity>>();
  simulator = await startSimulator({
    tls: async (hostName = '127.0.0.1') => {
      if (hostName === 'refused.test') throw new Error('no such host');
      const pair = pairs.get(hostName) ?? authority.sign({ host: hostName });
      pairs.set(hostName, pair);
      return pair;
    },
  });
  port = Number(new URL(simulator.url).port);
  dispatcher = agentTrusting(authority.cert);
});

afterAll(async () => {
  await dispatcher.close();
  await simulator.close();
});

/** Every host name is this machine, as a DNS override says it. */
function agentTrusting(ca: string): Agent {
  return new Agent({
    connect: { ca, lookup: (_host, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]) },
  });
}

async function tokenFrom(
  origin: string,
  options: { dispatcher?: Dispatcher; headers?: Record<string, string> } = {},
) {
  const { statusCode, body } = await request(`${origin}/o/client/token`, {
    method: 'POST',
    dispatcher,
    ...options,
  });
  return { statusCode, body: await body.json() };
}

async function secureSocket(): Promise<TLSSocket> {
  const socket = connectSecurely({ port, host: '127.0.0.1', servername: 'sp.auth.test', ca: authority.cert });
  await once(socket, 'secureConnect');
  return socket;
}

async function textOf(socket: TLSSocket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  await once(socket, 'close');
  return text;
}

async function journal(): Promise<string> {
  const { body } = await request(`https://localhost:${port}/_simulator/journal`, { dispatcher });
  return body.text();
}

describe('a simulator with TLS', () => {
  it('has an https URL', () => {
    expect(simulator.url).toBe(`https://127.0.0.1:${port}`);
  });

  it.each(['sp.auth.test', 'api.auth.test', 'localhost'])('answers at %s', async (host) => {
    const { statusCode, body } = await tokenFrom(`https://${host}:${port}`);
    expect([statusCode, body]).toEqual([400, { error: 'invalid_request' }]);
  });

  it('keeps a connection open for the next request', async () => {
    const agent = new HttpsAgent({ keepAlive: true, maxSockets: 1, ca: authority.cert });
    const reused: boolean[] = [];
    for (const path of ['/a', '/b']) {
      const sent = get(`https://localhost:${port}${path}`, { agent });
      const [response] = await once(sent, 'response');
      await once(response.resume(), 'end');
      reused.push(sent.reusedSocket);
    }
    agent.destroy();
    expect(reused).toEqual([false, true]);
  });

  it('resumes a session', async () => {
    const first = connectSecurely({
      port,
      host: '127.0.0.1',
      servername: 'sp.auth.test',
      ca: authority.cert,
    });
    const [session] = await once(first, 'session');
    first.destroy();
    const second = connectSecurely({ port, servername: 'sp.auth.test', ca: authority.cert, session });
    await once(second, 'secureConnect');
    expect(second.isSessionReused()).toBe(true);
    second.destroy();
  });

  it('gives clients that do not name a host the certificate for none', async () => {
    const socket = connectSecurely({
      port,
      host: '127.0.0.1',
      ca: authority.cert,
      checkServerIdentity: () => undefined,
    });
    await once(socket, 'secureConnect');
    expect(socket.getPeerCertificate().subjectaltname).toBe('DNS:127.0.0.1');
    socket.destroy();
  });

  it('redirects a browser to https', async () => {
    const origin = `https://sp.auth.test:${port}`;
    const control = `https://localhost:${port}/_simulator/fleet`;
    const made = await request(control, { method: 'POST', dispatcher, body: '{"devices":1}' });
    const { devices } = recordOf(await made.body.json());
    const [{ code = '' } = {}] = listOf(devices).map(recordOf);
    const { headers, body } = await request(`${origin}/api/v2/authenticate/REF30/${String(code)}`, {
      dispatcher,
    });
    await body.dump();
    expect(headers.location).toMatch(new RegExp(`^${origin}/mvpd/login\\?`));
  });

  it.each<[string, () => Promise<unknown>]>([
    [
      'a client that does not know the authority',
      () => tokenFrom(`https://localhost:${port}`, { dispatcher: agentTrusting('') }),
    ],
    ['a client that asks for a host without a certificate', () => tokenFrom(`https://refused.test:${port}`)],
    [
      'a client that speaks plain HTTP',
      () => once(requestOnce(`http://127.0.0.1:${port}/api/v2/REF30/profiles`).end(), 'response'),
    ],
  ])('closes the connection of %s, and journals nothing', async (_name, act) => {
    const before = await journal();
    await expect(act()).rejects.toThrow();
    expect(await journal()).toBe(before);
  });

  it('answers what is not HTTP with the documented 400', async () => {
    const socket = await secureSocket();
    socket.write('POST /o/client/token HTTP/1.1\r\nhost: a\r\nbad header\r\n\r\n');
    expect(await textOf(socket)).toMatch(/^HTTP\/1\.1 400 [\s\S]*\{"error":"invalid_request"\}$/);
  });
});

describe('a simulator with TLS that is closed', () => {
  it('answers the requests in flight', async () => {
    const own = await startSimulator({ tls: await authority.sign({ host: 'localhost' }) });
    const origin = `https://localhost:${new URL(own.url).port}`;
    const agent = agentTrusting(authority.cert);
    const fault = { fault: { kind: 'delay', ms: 150 } };
    const made = await request(`${origin}/_simulator/faults`, {
      method: 'POST',
      dispatcher: agent,
      body: JSON.stringify(fault),
    });
    await made.body.dump();
    const answer = tokenFrom(origin, { dispatcher: agent });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closed = own.close();
    expect((await answer).statusCode).toBe(400);
    await closed;
    await agent.close();
  });

  it.each([
    ['handshake that never begins', ''],
    ['handshake that stops', '\x16\x03\x01'],
  ])(
    'does not wait for a %s',
    async (_name, bytes) => {
      const own = await startSimulator({ tls: await authority.sign({ host: 'localhost' }) });
      const socket = connect(Number(new URL(own.url).port), '127.0.0.1');
      // A reset is an end as well, and `once` would reject for it.
      const ended = new Promise((resolve) => socket.once('close', resolve));
      socket.on('error', () => {}).write(Buffer.from(bytes, 'latin1'));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await own.close();
      await ended;
    },
    10_000,
  );
});

describe('a certificate and key that cannot be used', () => {
  it.each<[string, (good: ServerIdentity, other: ServerIdentity) => ServerIdentity]>([
    ['of two pairs', (good, other) => ({ key: other.key, cert: good.cert })],
    ['no certificate', ({ key }) => ({ key, cert: 'nonsense' })],
    ['no key', ({ cert }) => ({ key: '', cert })],
  ])('%s: throws CONFIG', async (_name, spoil) => {
    const [good, other] = await Promise.all(['a.test', 'b.test'].map((host) => authority.sign({ host })));
    if (good === undefined || other === undefined) throw new Error('two were signed');
    await expect(startSimulator({ tls: spoil(good, other) })).rejects.toMatchObject({
      code: 'CONFIG',
      exitCode: 2,
    });
  });
});

const [device] = networkAddresses();

describe.each(['http', 'https'])('a simulator that listens on every address, with %s', (scheme) => {
  let open: RunningSimulator;
  let agent: Agent;
  beforeAll(async () => {
    const tls = scheme === 'https' ? { tls: await authority.sign({ host: 'sp.auth.test' }) } : {};
    open = await startSimulator({ host: '0.0.0.0', ...tls });
    agent = new Agent({ connect: { rejectUnauthorized: false } });
  });
  afterAll(async () => {
    await agent.close();
    await open.close();
  });

  it('has a URL that works on this machine', async () => {
    expect(open.url).toMatch(new RegExp(`^${scheme}://127\\.0\\.0\\.1:\\d+$`));
    const { statusCode, body } = await request(`${open.url}/_simulator/health`, { dispatcher: agent });
    await body.dump();
    expect(statusCode).toBe(200);
  });

  it.skipIf(device === undefined).each([
    ['the host name of the provider', { host: 'sp.auth.test' }],
    ['the host name of loopback', { host: '127.0.0.1' }],
    ['an address of loopback as forwarded', { host: 'localhost', 'x-forwarded-for': '127.0.0.1' }],
    ['no token', { authorization: 'Bearer ' }],
  ])('serves a device of the network, but not the control API, to %s', async (_name, headers) => {
    const origin = `${scheme}://${device}:${new URL(open.url).port}`;
    const served = await tokenFrom(origin, { dispatcher: agent, headers });
    expect(served.statusCode).toBe(400);
    const { statusCode, body } = await request(`${origin}/_simulator/health`, { dispatcher: agent, headers });
    expect([statusCode, await body.text()]).toEqual([403, expect.stringContaining('from this machine only')]);
  });
});
