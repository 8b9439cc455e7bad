import { stat } from 'node:fs/promises';
import { request as send } from 'node:http';
import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { entriesIn, record, sendRaw } from './testing/recorded.ts';

const token = '2YotnFZFEjr1zCsicMWpAA';

describe('startRecordingProxy', () => {
  it('hands a request and its answer on, and records both with the URL of the target', async () => {
    const { proxy, target, recorded } = await record((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece) => pieces.push(piece));
      request.on('end', () => {
        response.setHeader('content-type', 'application/json');
        response.writeHead(201, 'Made').end(`{"echo":"${Buffer.concat(pieces)}"}`);
      });
    });
    const answer = await fetch(`${proxy.url}/api/v2/REF30/sessions?a=%41&b`, {
      method: 'POST',
      body: 'mvpd=Cablevision',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect([answer.status, answer.statusText, await answer.json()]).toEqual([
      201,
      'Made',
      { echo: 'mvpd=Cablevision' },
    ]);
    const [entry] = await recorded(1);
    expect(entry).toMatchObject({
      request: {
        method: 'POST',
        url: `${target}/api/v2/REF30/sessions?a=%41&b`,
        httpVersion: 'HTTP/1.1',
        queryString: [
          { name: 'a', value: 'A' },
          { name: 'b', value: '' },
        ],
        postData: { mimeType: 'application/x-www-form-urlencoded', text: 'mvpd=Cablevision' },
        bodySize: 16,
      },
      response: {
        status: 201,
        statusText: 'Made',
        content: { mimeType: 'application/json', text: '{"echo":"mvpd=Cablevision"}', size: 27 },
      },
      _clientAddress: '127.0.0.1',
    });
    expect(entry).not.toHaveProperty('_recorderError');
    expect(Math.abs(Date.now() - Date.parse(entry?.startedDateTime ?? ''))).toBeLessThan(10_000);
    expect(entry?._monotonicMs).toBeLessThanOrEqual(performance.now());
  });

  it('rewrites Host, and leaves the other headers in their order and spelling', async () => {
    let received: string[] = [];
    const { proxy, target } = await record((request, response) => {
      received = request.rawHeaders;
      response.writeHead(200, ['X-One', 'a', 'x-one', 'b', 'ETag', '"1"']).end();
    });
    const bytes = await sendRaw(
      proxy.url,
      'GET /api/v2/x HTTP/1.1\r\nhOST: localhost\r\nAP-Device-Identifier: fingerprint YQ==\r\nX-B: 1\r\nx-a: \xe4\r\nx-B: 2\r\n' +
        'Connection: close, X-Hop\r\nX-Hop: gone\r\nKeep-Alive: 5\r\n\r\n',
    );
    const { host } = new URL(target);
    expect(received.slice(0, 2)).toEqual(['host', host]);
    expect(received.slice(2).join('|')).toBe(
      'connection|keep-alive|AP-Device-Identifier|fingerprint YQ==|X-B|1|x-a|\xe4|x-B|2',
    );
    expect(bytes).toContain('X-One: a\r\nx-one: b\r\nETag: "1"\r\n');
  });

  it.each<[string, (body: string) => Buffer]>([
    ['gzip', (body) => zlib.gzipSync(body)],
    ['br', (body) => zlib.brotliCompressSync(body)],
    ['deflate', (body) => zlib.deflateSync(body)],
  ])('hands %s on as it is, and records it decompressed', async (coding, compress) => {
    const body = JSON.stringify({ profiles: {}, filler: 'x'.repeat(5000) });
    const compressed = compress(body);
    const { proxy, recorded } = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding });
      response.end(compressed);
    });
    const passed = await new Promise<Buffer>((resolve) => {
      send(`${proxy.url}/api/v2/REF30/profiles`, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece) => pieces.push(piece)).on('end', () => resolve(Buffer.concat(pieces)));
      }).end();
    });
    expect(passed.equals(compressed)).toBe(true);
    const [entry] = await recorded(1);
    expect(entry?.response.content).toMatchObject({ text: body, size: body.length });
    expect(entry?.response.bodySize).toBe(compressed.length);
  });

  it('sends Location back by the way that the client came, only where it is of the target', async () => {
    const { proxy, target, recorded } = await record((request, response) => {
      const to = request.url?.includes('own')
        ? `http://${request.headers.host}/mvpd/login?code=1`
        : 'https://mvpd.example/in';
      response.writeHead(302, { location: to }).end();
    });
    const locationOf = async (path: string, host: string) => {
      const bytes = await sendRaw(proxy.url, `GET ${path} HTTP/1.0\r\nHost: ${host}\r\n\r\n`);
      return /location: (.*)\r/.exec(bytes)?.[1];
    };
    expect(await locationOf('/own', 'localhost:1234')).toBe('http://localhost:1234/mvpd/login?code=1');
    expect(await locationOf('/own', '127.0.0.1')).toBe('http://127.0.0.1/mvpd/login?code=1');
    expect(await locationOf('/other', 'localhost')).toBe('https://mvpd.example/in');
    const [first] = await recorded(3);
    expect(first?.response.redirectURL).toMatch(/\/mvpd\/login\?code=[02-9]$/);
    expect(first?.response.redirectURL).toContain(target);
  });

  it('passes HEAD, an answer without a body, and trailers', async () => {
    const { proxy } = await record((request, response) => {
      if (request.method === 'HEAD') response.writeHead(200, { 'content-length': '77' }).end();
      else if (request.method === 'DELETE') response.writeHead(204).end();
      else {
        response.writeHead(200, { trailer: 'X-Sum' }).write('abc');
        response.addTrailers({ 'X-Sum': '6' });
        response.end();
      }
    });
    const head = await sendRaw(proxy.url, 'HEAD / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n');
    expect(head).toContain('content-length: 77\r\n');
    expect(head.endsWith('\r\n\r\n')).toBe(true);
    expect(
      await sendRaw(proxy.url, 'DELETE / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n'),
    ).toMatch(/^HTTP\/1.1 204/);
    const chunked = await sendRaw(
      proxy.url,
      'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n',
    );
    expect(chunked).toMatch(/3\r\nabc\r\n0\r\nX-Sum: 6\r\n\r\n$/);
  });

  it('serves HTTP/1.0 without a Host, and a client that waits for 100 Continue', async () => {
    const { proxy } = await record((request, response) => {
      let bytes = 0;
      request.on('data', (piece) => (bytes += piece.length)).on('end', () => response.end(`got ${bytes}`));
    });
    expect(await sendRaw(proxy.url, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/\r\n\r\ngot 0$/);
    const answers = await new Promise<string>((resolve) => {
      const outgoing = send(proxy.url, {
        method: 'POST',
        headers: { expect: '100-continue', 'content-length': 3 },
      });
      outgoing.on('continue', () => outgoing.end('abc'));
      outgoing.on('response', (answer) => answer.on('data', (piece) => resolve(String(piece))));
      outgoing.flushHeaders();
    });
    expect(answers).toBe('got 3');
  });

  it('writes fingerprints, never the secret: equal ones for equal tokens', async () => {
    const { proxy, recorded, harText } = await record((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(
        request.url === '/o/client/token' ? JSON.stringify({ access_token: token, expires_in: 60 }) : '{}',
      );
    });
    await (
      await fetch(`${proxy.url}/o/client/token`, {
        method: 'POST',
        body: 'client_id=me&client_secret=t7AkePiru4',
      })
    ).text();
    await (
      await fetch(`${proxy.url}/api/v2/REF30/profiles`, { headers: { authorization: `Bearer ${token}` } })
    ).text();
    const [issued, used] = await recorded(2);
    const bearer = used?.request.headers.find(({ name }) => name === 'authorization')?.value ?? '';
    expect(bearer).toMatch(/^Bearer \[masked [0-9a-f]+\]$/);
    expect(issued?.response.content.text).toBe(`{"access_token":"${bearer.slice(7)}","expires_in":60}`);
    expect(issued?.request.postData?.text).toMatch(/^client_id=me&client_secret=\[masked [0-9a-f]+\]$/);
    const text = await harText();
    expect(text).not.toMatch(/2YotnFZFEjr1zCsicMWpAA|t7AkePiru4/);
  });

  it('is valid JSON after each exchange, readable by its user only, one entry a line', async () => {
    const { proxy, recorded, harText, harFile } = await record((_request, response) => response.end('a'));
    expect(entriesIn(await harText())).toEqual([]);
    for (let count = 1; count <= 3; count += 1) {
      await (await fetch(`${proxy.url}/${count}`)).text();
      await recorded(count);
      expect(entriesIn(await harText())).toHaveLength(count);
    }
    expect((await harText()).trimEnd().split('\n')).toHaveLength(5);
    expect((await stat(harFile)).mode & 0o777).toBe(0o600);
    expect(await proxy.close()).toEqual({ exchanges: 3, lost: 0 });
    expect(await proxy.close()).toEqual({ exchanges: 3, lost: 0 });
    expect(JSON.parse(await harText()).log).toMatchObject({ version: '1.2', creator: { name: 'passgate' } });
  });
});
