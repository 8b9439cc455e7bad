import { type ServerResponse, request as send } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { longestBody } from './body-capture.ts';
import { HarFile } from './har-file.ts';
import { entriesIn, record, sendRaw } from './testing/recorded.ts';

const get = (host: string, path = '/') =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;

describe('a target that fails', () => {
  it('is not blamed where nothing answers, nor is the client: 502 says so', async () => {
    const { proxy, recorded } = await record('http://127.0.0.1:9');
    const answer = await fetch(`${proxy.url}/api/v2/REF30/profiles`, { method: 'POST', body: 'a=b' });
    const text = await answer.text();
    expect(answer.status).toBe(502);
    expect(text).toBe(
      "Passgate's recording proxy has no answer of the provider: nothing answers at http://127.0.0.1:9: it refuses connections. This is the recorder's network, and no answer of the provider.\n",
    );
    const [entry] = await recorded(1);
    expect(entry).toMatchObject({
      response: { status: 502, content: { text, mimeType: 'text/plain' } },
      _recorderError: 'nothing answers at http://127.0.0.1:9: it refuses connections',
    });
  });

  it('breaks off within its answer: so does the answer of the proxy, and the entry says so', async () => {
    const { proxy, recorded } = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"a":');
      setTimeout(() => response.destroy(), 20);
    });
    const answer = await fetch(`${proxy.url}/api/v2/x`);
    await expect(answer.text()).rejects.toThrow();
    const [entry] = await recorded(1);
    expect(entry).toMatchObject({ response: { status: 200, content: { text: '{"a":' } } });
    expect(entry?._recorderError).toMatch(/^nothing answers at .*: it closes the connection$/);
    expect(entry?.comment).toMatch(/^The answer broke off/);
  });

  it('speaks no HTTP: 502', async () => {
    const { proxy, recorded } = await record((request) => {
      request.socket.end('SSH-2.0-OpenSSH\r\n');
    });
    expect((await fetch(`${proxy.url}/`)).status).toBe(502);
    expect((await recorded(1))[0]?._recorderError).toMatch(/not HTTP/);
  });

  it('answers before it has read the body: the client gets that answer', async () => {
    const { proxy } = await record((_request, response) => {
      response.writeHead(413, { connection: 'close' }).end('too much');
    });
    const bytes = await sendRaw(
      proxy.url,
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\nConnection: close\r\n\r\nabc',
    );
    expect(bytes).toMatch(/^HTTP\/1.1 413/);
  });
});

describe('a client that goes away', () => {
  it('ends the request to a target that hangs, and is recorded with status 0', async () => {
    const ended = vi.fn();
    const { proxy, recorded } = await record((request) => void request.once('close', ended));
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1', () =>
      socket.write(get('localhost')),
    );
    await later(50);
    socket.destroy();
    const [entry] = await recorded(1);
    expect(entry).toMatchObject({
      response: { status: 0 },
      comment: 'The client closed the connection before the answer was sent.',
    });
    expect(entry).not.toHaveProperty('_recorderError');
    await vi.waitFor(() => expect(ended).toHaveBeenCalled());
  });

  it('in the middle of a download: the rest is not fetched', async () => {
    let sent = 0;
    const { proxy, recorded } = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'video/mp2t' });
      pour(response, 1000, (bytes) => {
        sent += bytes;
      });
    });
    await new Promise<void>((resolve) => {
      const outgoing = send(proxy.url, (answer) =>
        answer.once('data', () => resolve(void outgoing.destroy())),
      );
      outgoing.on('error', () => {}).end();
    });
    const [entry] = await recorded(1);
    expect(entry?.response.status).toBe(0);
    expect(entry?.comment).toBe('The client closed the connection before the whole answer (200) was sent.');
    expect(entry?.response.content.comment).toMatch(/^\d+ bytes of video\/mp2t, not recorded\.$/);
    await later(50);
    expect(sent).toBeLessThan(500 * 65_536);
  });

  it('in the middle of an upload: its target sees that as well', async () => {
    const aborted = vi.fn();
    const { proxy, recorded } = await record((request) => {
      request.on('error', () => {}).once('close', () => aborted(request.complete));
      request.resume();
    });
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1', () =>
      socket.write(
        'POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nabc',
      ),
    );
    await later(50);
    socket.destroy();
    const [entry] = await recorded(1);
    expect(entry).toMatchObject({ request: { postData: { text: 'abc' } }, response: { status: 0 } });
    await vi.waitFor(() => expect(aborted).toHaveBeenCalledWith(false));
  });
});

/** Writes pieces of 64 KiB as fast as they are taken. */
function pour(response: ServerResponse, pieces: number, onPiece: (bytes: number) => void): void {
  const piece = Buffer.alloc(65_536, 'v');
  let left = pieces;
  const next = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      onPiece(piece.length);
      if (!response.write(piece)) {
        response.once('drain', next);
        return;
      }
    }
    response.end();
  };
  next();
}

describe('memory', () => {
  it('stays bounded by a client that does not read: the target is slowed down', async () => {
    let sent = 0;
    const { proxy } = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      pour(response, 3000, (bytes) => {
        sent += bytes;
      });
    });
    const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1', () =>
      socket.write(get('localhost')),
    );
    socket.pause();
    await later(300);
    const early = sent;
    await later(200);
    // Buffers of the system and of Node, on both sides of the proxy: some megabytes, and then no more.
    expect(sent).toBe(early);
    expect(sent).toBeLessThan(64 * 1024 * 1024);
    socket.destroy();
  });

  it('holds the beginning of a long body, and says what is not recorded', async () => {
    const { proxy, recorded } = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      pour(response, 100, () => {});
    });
    expect((await (await fetch(proxy.url)).text()).length).toBe(100 * 65_536);
    const [entry] = await recorded(1);
    const { text = '', size, comment } = entry?.response.content ?? {};
    expect([text.length, size]).toEqual([longestBody, 100 * 65_536]);
    expect(comment).toBe('Only the beginning is recorded: 6553600 bytes exceed the limit of the recorder.');
  });

  it('serves 1,000 connections at once, and records each', async () => {
    const waiting: ServerResponse[] = [];
    const { proxy, recorded } = await record((_request, response) => {
      waiting.push(response);
      if (waiting.length === 1000) for (const each of waiting) each.end('ok');
    });
    const answers = Array.from({ length: 1000 }, (_, index) =>
      sendRaw(proxy.url, get('localhost', `/${index}`)),
    );
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1.1 200/);
    const entries = await recorded(1000);
    expect(new Set(entries.map(({ request }) => request.url)).size).toBe(1000);
    expect(await proxy.close()).toEqual({ exchanges: 1000, lost: 0 });
  });
});

describe('the end of a recording', () => {
  it('records the exchanges that it breaks off, and excuses the client', async () => {
    const { proxy, harText } = await record((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).write('half');
    });
    const answer = await fetch(proxy.url);
    expect(await proxy.close()).toEqual({ exchanges: 1, lost: 0 });
    await expect(answer.text()).rejects.toThrow();
    expect(entriesIn(await harText())).toMatchObject([
      {
        response: { status: 0, content: { text: 'half' } },
        _recorderError: 'the recording ended before the whole answer (200) was sent',
      },
    ]);
  });

  it('lets an answer that is on its way arrive', async () => {
    const { proxy, entries } = await record((_request, response) => {
      setTimeout(() => response.end('late'), 100);
    });
    const answer = fetch(proxy.url);
    await later(30);
    const counts = proxy.close();
    expect(await (await answer).text()).toBe('late');
    expect(await counts).toEqual({ exchanges: 1, lost: 0 });
    expect(entries[0]?.response.status).toBe(200);
  });

  it('is not lost where the disk refuses an entry: the file is as before, and the loss is counted', async () => {
    const path = join(tmpdir(), `passgate-har-${crypto.randomUUID()}.har`);
    const file = new HarFile(path, { name: 'passgate', version: '0', comment: '' });
    file.write({ a: 1 });
    file.close();
    expect(() => file.write({ a: 2 })).toThrow(/EBADF/);
    const { proxy, entries } = await record((_request, response) => response.end('a'), {
      now: () => Number.NaN,
      onError: (error) => expect(error).toBeInstanceOf(RangeError),
    });
    await (await fetch(proxy.url)).text();
    expect(await proxy.close()).toEqual({ exchanges: 0, lost: 1 });
    expect(entries).toEqual([]);
  });
});
