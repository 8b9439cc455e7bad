import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, it } from 'vitest';
import { root, start } from './testing/passgate-process.ts';

const patient = { timeout: 60_000 };
const undo: (() => unknown)[] = [];
afterAll(async () => {
  for (const step of undo) await step();
});

/** The real simulator; answers its URL once it is ready. */
async function simulatorWith(...args: string[]): Promise<string> {
  const running = start(['simulate', ...args], tmpdir());
  undo.push(() => {
    running.interrupt();
    return running.ended;
  });
  await expect.poll(() => running.out(), { timeout: 30_000 }).toContain('\n');
  return JSON.parse(running.out()).url;
}

/** A reverse proxy as many are: it asks its upstream under a name of its own. */
async function proxyTo(url: string, host: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const server = createServer((incoming, outgoing) => {
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, host };
    const upstream = request({ hostname, port, method, path, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    upstream.on('error', () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  undo.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a simulator behind a reverse proxy that sends its own Host', () => {
  const verify = (url: string) => start(['verify', '--target', url, '--filter', 'getSession'], root).ended;

  it('is said to refuse control for it, and how to allow it', patient, async () => {
    const proxy = await proxyTo(await simulatorWith(), 'backend:8080');
    const { code, err } = await verify(proxy);
    expect(err).toContain(`The simulator at ${proxy} refuses to be controlled: it received the Host header`);
    expect(err).toContain('"backend:8080", probably from a reverse proxy that sends its own.');
    expect(err).toContain('start the simulator with --control-host backend:8080.');
    expect(code).toBe(2);
  });

  it('is verified once it is started as that says', patient, async () => {
    const simulator = await simulatorWith('--control-host', 'other,backend:8080');
    const { code, err } = await verify(await proxyTo(simulator, 'backend:8080'));
    expect(err).toContain('meets every contract');
    expect(code).toBe(0);
    // Every other name stays that of a web page which may have rebound it.
    expect((await verify(await proxyTo(simulator, 'evil.example'))).code).toBe(2);
  });
});
