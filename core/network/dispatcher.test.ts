import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetch } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Authority,
  makeAuthority,
  type SecureFront,
  startSecureFront,
} from '../testing/certificates.ts';
import { type ForwardProxy, type ForwardProxyOptions, startForwardProxy } from '../testing/forward-proxy.ts';
import { connectionFailure } from './connection-failure.ts';
import { createDispatcher } from './dispatcher.ts';
import type { Environment } from './proxy.ts';

/** Says what it was asked for, with the body. */
const provider = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  response.end(`${request.method} ${request.url} ${body}`.trim());
});
let origin: string;
let folder: string;
let authority: Authority;
let front: SecureFront;
/** A server with TLS that is only reached through a proxy. */
const secure = 'https://provider.test';
const closing: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  const address = provider.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  folder = await mkdtemp(join(tmpdir(), 'passgate-dispatcher-'));
  authority = await makeAuthority();
  await writeFile(join(folder, 'ca.pem'), authority.cert);
  front = await startSecureFront(await authority.sign({ host: 'provider.test' }), origin);
});
afterAll(async () => {
  for (const one of [...closing, front]) await one.close();
  provider.closeAllConnections();
  provider.close();
  await rm(folder, { recursive: true });
});

async function proxy(options: ForwardProxyOptions): Promise<ForwardProxy> {
  const started = await startForwardProxy(options);
  closing.push(started);
  return started;
}

async function get(url: string, env: Environment, init: { method?: string; body?: string } = {}) {
  const dispatcher = createDispatcher(env);
  try {
    const answer = await fetch(url, { ...init, dispatcher, signal: AbortSignal.timeout(5_000) });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    return connectionFailure(error, new URL(url).origin, env);
  } finally {
    await dispatcher.destroy();
  }
}

const trusting = () => ({ SSL_CERT_FILE: join(folder, 'ca.pem') });

describe('a request', () => {
  it('to this machine goes there, past every proxy', async () => {
    const between = await proxy({ to: origin });
    const env = { HTTP_PROXY: between.url, http_proxy: between.url, ALL_PROXY: between.url };
    expect(await get(`${origin}/x`, env)).toEqual({ status: 200, text: 'GET /x' });
    expect(between.requests).toEqual([]);
  });

  it('to a host that only a proxy reaches goes through it, whole and with its credentials', async () => {
    const between = await proxy({ to: origin });
    const env = { HTTP_PROXY: between.url.replace('//', '//me:secret-word@') };
    const sent = { method: 'POST', body: 'a=b' };
    expect(await get('http://provider.test/x?y=1', env, sent)).toEqual({
      status: 200,
      text: 'POST /x?y=1 a=b',
    });
    const authorization = `Basic ${Buffer.from('me:secret-word').toString('base64')}`;
    expect(between.requests).toEqual([{ what: 'POST http://provider.test/x?y=1', authorization }]);
  });

  it('with TLS is handed on by the proxy unseen', async () => {
    const between = await proxy({ to: `http://127.0.0.1:${front.port}` });
    const env = { ...trusting(), HTTPS_PROXY: between.url.replace('//', '//me:secret-word@') };
    expect(await get(`${secure}/x`, env)).toEqual({ status: 200, text: 'GET /x' });
    expect(between.requests).toMatchObject([
      { what: 'CONNECT provider.test:443', authorization: expect.stringMatching(/^Basic /) },
    ]);
  });

  it.each(['http', 'https'])('over %s goes through a proxy that speaks TLS itself', async (scheme) => {
    const identity = await authority.sign({ host: 'localhost' });
    const between = await proxy({
      to: scheme === 'http' ? origin : `http://127.0.0.1:${front.port}`,
      identity,
    });
    const env = { ...trusting(), ALL_PROXY: between.url };
    expect(await get(`${scheme}://provider.test/x`, env)).toEqual({ status: 200, text: 'GET /x' });
  });
});

describe('a proxy that lets nothing through', () => {
  it.each<[string, ForwardProxyOptions['refuse'], string, object]>([
    ['wants to know who asks', () => 407, 'http', { kind: 'proxy', reason: 'answers 407' }],
    ['wants to know who asks', () => 407, 'https', { kind: 'proxy', reason: 'answers 407' }],
    ['cannot reach the host', () => 502, 'http', { status: 502 }],
    ['cannot reach the host', () => 502, 'https', { kind: 'proxy', reason: 'answers 502' }],
    ['hangs up', () => 'hang up', 'http', { kind: 'proxy', reason: 'closes the connection' }],
    ['hangs up', () => 'hang up', 'https', { kind: 'proxy', reason: 'closes the connection' }],
  ])('%s: fails once, at once', async (_name, refuse, scheme, expected) => {
    const between = await proxy({ to: origin, ...(refuse === undefined ? {} : { refuse }) });
    expect(await get(`${scheme}://provider.test/x`, { ALL_PROXY: between.url })).toMatchObject(expected);
    expect(between.requests).toHaveLength(1);
  });

  it.each(['http', 'https'])('fails when it does not run (%s)', async (scheme) => {
    expect(await get(`${scheme}://provider.test/x`, { ALL_PROXY: 'http://127.0.0.1:9' })).toEqual({
      kind: 'proxy',
      reason: 'refuses connections',
    });
  });

  it('has a certificate of nobody, which is not the fault of the target', async () => {
    const between = await proxy({ to: origin, identity: await authority.sign({ host: 'localhost' }) });
    expect(await get(`${secure}/x`, { HTTPS_PROXY: between.url })).toEqual({
      kind: 'proxy',
      reason: expect.stringMatching(/^has a certificate that is not trusted/),
    });
  });
});

describe('a certificate', () => {
  const through = async (identity: Parameters<typeof startSecureFront>[0], env: Environment) => {
    const server = await startSecureFront(identity, origin);
    closing.push(server);
    return get(`https://localhost:${server.port}/x`, env);
  };

  it('of an authority that SSL_CERT_FILE names is trusted', async () => {
    const identity = await authority.sign({ host: 'localhost' });
    expect(await through(identity, trusting())).toEqual({ status: 200, text: 'GET /x' });
  });

  it.each<[string, object, boolean, object]>([
    ['of nobody', {}, false, { kind: 'untrusted' }],
    [
      'that is over',
      { until: new Date(Date.now() - 1000) },
      true,
      { kind: 'certificate', reason: 'has expired' },
    ],
    [
      'of tomorrow',
      { from: new Date(Date.now() + 1_000_000) },
      true,
      { kind: 'certificate', reason: 'is not valid yet' },
    ],
    [
      'of another host',
      { host: 'other.test' },
      true,
      { kind: 'certificate', reason: 'is for other host names' },
    ],
  ])(
    '%s is refused, also where Node was told to accept everything',
    async (_name, names, known, expected) => {
      const identity = await authority.sign({ host: 'localhost', ...names });
      const env = { NODE_TLS_REJECT_UNAUTHORIZED: '0', ...(known ? trusting() : {}) };
      expect(await through(identity, env)).toMatchObject(expected);
    },
  );
});
