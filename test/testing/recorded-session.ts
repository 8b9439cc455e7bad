import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { startRecordingProxy } from '../../certify/index.ts';
import { listenOn, mapApis } from '../../core/index.ts';
import { startSimulator } from '../../simulator/index.ts';
import type { PageSession } from './page-sessions.ts';

/** The `mitmdump` of the machine: the one that is named, else the first on the path. */
export function findMitmdump(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, 'mitmdump'));
  return [process.env.PASSGATE_MITMDUMP ?? '', ...onPath].find((path) => path !== '' && existsSync(path));
}

export const noMitmdump =
  'no mitmdump found; install mitmproxy 11 from PyPI, or name its mitmdump with PASSGATE_MITMDUMP.';

/** One session in three recordings (HAR 1.2), and in the journal of the simulator. */
export interface SessionRecordings {
  readonly proxyHar: string;
  readonly chromiumHar: string;
  /** Absent without mitmdump. */
  readonly mitmproxyHar?: string;
  readonly journal: string;
  /** Key of the fingerprints in the recording of the proxy. */
  readonly key: Uint8Array;
  remove(): Promise<void>;
}

/**
 * Records one session of a page in Chromium four times at once: by Playwright in the browser, by Passgate's recording proxy before
 * it, by mitmproxy between that and the simulator, and by the simulator itself.
 */
export async function recordSession(
  session: PageSession,
  browser: Browser,
  mitmdump: string | undefined,
): Promise<SessionRecordings> {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-recorders-'));
  const at = (name: string) => join(folder, name);
  const simulator = await startSimulator();
  const behind =
    mitmdump === undefined ? undefined : await startMitmproxy(mitmdump, simulator.url, at('mitmproxy.har'));
  const key = crypto.getRandomValues(new Uint8Array(32));
  const proxy = await startRecordingProxy({
    origins: mapApis(() => behind?.url ?? simulator.url),
    host: '127.0.0.1',
    port: 0,
    harFile: at('proxy.har'),
    version: '0.0.0',
    key,
    env: {},
    now: Date.now,
    monotonicMs: () => performance.now(),
  });
  const page = '<!doctype html><title>A broadcaster</title>';
  const site = await listenOn(
    createServer((_request, response) => void response.setHeader('content-type', 'text/html').end(page)),
    { host: '127.0.0.1', port: 0 },
  );
  try {
    const context = await browser.newContext({ recordHar: { path: at('chromium.har'), content: 'embed' } });
    const tab = await context.newPage();
    const origin = `http://tv.broadcaster.example:${new URL(site.url).port}`;
    await tab.goto(`${origin}/`);
    await session(tab, { providerUrl: proxy.url, simulatorUrl: simulator.url, origin });
    await context.close();
    const journal = await fetch(`${simulator.url}/_simulator/journal`);
    await writeFile(at('journal.ndjson'), await journal.text());
  } finally {
    await proxy.close();
    await behind?.stop();
    await site.close();
    await simulator.close();
  }
  return {
    proxyHar: at('proxy.har'),
    chromiumHar: at('chromium.har'),
    ...(behind === undefined ? {} : { mitmproxyHar: at('mitmproxy.har') }),
    journal: at('journal.ndjson'),
    key,
    remove: () => rm(folder, { recursive: true }),
  };
}

async function startMitmproxy(mitmdump: string, target: string, har: string) {
  const port = await freePort();
  const args = ['--mode', `reverse:${target}`, '--listen-host', '127.0.0.1', '--listen-port', String(port)];
  const child = spawn(
    mitmdump,
    [...args, '--set', `hardump=${har}`, '--set', `confdir=${join(har, '..', 'mitmproxy')}`, '-q'],
    {
      stdio: 'ignore',
    },
  );
  await accepting(port, child);
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const { url, close } = await listenOn(createServer(), { host: '127.0.0.1', port: 0 });
  await close();
  return Number(new URL(url).port);
}

async function accepting(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([once(socket, 'connect'), once(socket, 'error')]).then(
      () => socket.readyState === 'open',
      () => false,
    );
    socket.destroy();
    if (isOpen) return;
    await later(100);
  }
  throw new Error('mitmdump ended before it listened.');
}
