import { writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { record, sendRaw } from './testing/recorded.ts';

const get = (host: string, path = '/') =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

describe('what is not handed on', () => {
  it('is a request to a host that is not its own: 421 names those that are', async () => {
    const target = vi.fn();
    const { proxy, entries } = await record(target);
    const answer = await sendRaw(proxy.url, get('evil.example'));
    expect(answer).toMatch(/^HTTP\/1.1 421 Misdirected Request/);
    expect(answer).toContain(
      "Passgate's recording proxy is not evil.example. It answers for localhost, the addresses of this machine, 127.0.0.1. ",
    );
    expect(target).not.toHaveBeenCalled();
    await proxy.close();
    expect(entries).toEqual([]);
  });

  // A name of the target that nobody knows in DNS: its own request is a 502.
  it.each([
    ['localhost', 200],
    ['LOCALHOST:80', 200],
    ['a.localhost', 200],
    ['127.0.0.1:1', 200],
    ['[::1]:8443', 200],
    ['api.auth.test', 502],
    ['API.auth.test.:443', 502],
    ['tv.example', 200],
    ['tv.example:443', 200],
    ['evil.example', 421],
    ['api.auth.test.evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['evil@localhost', 421],
    ['203.0.113.7', 421],
    ['', 421],
  ])('knows whether the host "%s" is its own', async (host, status) => {
    const target = await record((_request, response) => response.end());
    const { proxy } = await record(target.target, {
      origins: { 'rest-v2': target.target, reggie: 'https://api.auth.test' },
      hostNames: ['tv.example:8443'],
    });
    expect((await sendRaw(proxy.url, get(host))).slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
  });

  it.each([
    [
      'a forward proxy request',
      'GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      421,
    ],
    [
      'its own absolute URL',
      'GET http://localhost/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
      200,
    ],
    ['CONNECT', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
    [
      'a WebSocket',
      'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
      501,
    ],
    [
      'an offer of HTTP/2',
      'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAA\r\n\r\n',
      200,
    ],
    ['a malformed request line', 'GET  nonsense\r\n\r\n', 400],
    ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['a request without Host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
  ])('%s', async (_name, bytes, status) => {
    const { proxy } = await record((_request, response) => response.end('ok'));
    expect((await sendRaw(proxy.url, bytes)).slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect((await fetch(proxy.url)).status).toBe(200);
  });

  it.each([
    '/_simulator/health',
    '/_simulator',
    '/_SIMULATOR/health',
    '/%5fsimulator/health',
    '/%5Fs%69mulator/health',
    '/%255fsimulator/health',
    '//_simulator/health',
    '/api/../_simulator/health',
    '/api/%2e%2e/_simulator/health',
    '/api/v2/..%2f_simulator/health',
    '/\\_simulator/health',
    '/_simulator;a=b/health',
    'http://localhost/_simulator/health',
  ])('is the control API of a simulator, as %s', async (path) => {
    const target = vi.fn((_request: unknown, response: ServerResponse) => void response.end());
    const { proxy } = await record(target);
    expect(await sendRaw(proxy.url, get('localhost', path))).toMatch(/^HTTP\/1.1 403 /);
    expect(target).not.toHaveBeenCalled();
  });

  it('but a path that only has the word in it is', async () => {
    const { proxy } = await record((_request, response) => response.end());
    expect(await sendRaw(proxy.url, get('localhost', '/api/v2/x_simulator/y?a=/_simulator/'))).toMatch(
      /^HTTP\/1.1 200/,
    );
  });
});

describe('a start that fails', () => {
  it.each([
    ['an existing file', async (path: string) => void (await writeFile(path, '')), /\.har exists already\.$/],
    ['a folder that does not exist', async () => {}, /cannot be written: ENOENT/],
  ])('says so: %s', async (name, prepare, message) => {
    const folder = name.startsWith('a folder') ? 'no/such/folder' : '';
    const path = join(tmpdir(), folder, `passgate-${crypto.randomUUID()}.har`);
    await prepare(path);
    await expect(record('http://127.0.0.1:9', { harFile: path })).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringMatching(message),
    });
  });

  it('says so: a port in use', async () => {
    const { proxy } = await record('http://127.0.0.1:9');
    const port = Number(new URL(proxy.url).port);
    await expect(record('http://127.0.0.1:9', { port })).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringMatching(/^The recording proxy cannot listen on 127.0.0.1:\d+: /),
    });
  });
});
