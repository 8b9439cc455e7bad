import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { startRecordingProxy } from '../../certify/index.ts';
import { listenOn, mapApis, recordOf } from '../../core/index.ts';
import { startSimulator } from '../../simulator/index.ts';
import { startChromium } from './chromium.ts';

/** The `mitmdump` of the machine: the one that is named, else the first on the path. */
export function findMitmdump(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, 'mitmdump'));
  return [process.env.PASSGATE_MITMDUMP ?? '', ...onPath].find((path) => path !== '' && existsSync(path));
}

export const noMitmdump =
  'no mitmdump found; install mitmproxy 11 from PyPI, or name its mitmdump with PASSGATE_MITMDUMP.';

/** One session in three recordings (HAR 1.2). */
export interface SessionRecordings {
  readonly proxyHar: string;
  readonly chromiumHar: string;
  /** Absent without mitmdump. */
  readonly mitmproxyHar?: string;
  /** Key of the fingerprints in the recording of the proxy. */
  readonly key: Uint8Array;
  remove(): Promise<void>;
}

/**
 * Records one session of a page in Chromium three times at once: by Playwright in the browser, by Passgate's recording proxy before
 * it, and by mitmproxy between that and the simulator.
 */
export async function recordSession(
  chromium: string,
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
  const browser = await startChromium(chromium);
  try {
    const context = await browser.newContext({ recordHar: { path: at('chromium.har'), content: 'embed' } });
    const tab = await context.newPage();
    await tab.goto(`http://tv.broadcaster.example:${new URL(site.url).port}/`);
    await runSession(tab, proxy.url, simulator.url);
    await context.close();
  } finally {
    await browser.close();
    await proxy.close();
    await behind?.stop();
    await site.close();
    await simulator.close();
  }
  return {
    proxyHar: at('proxy.har'),
    chromiumHar: at('chromium.har'),
    ...(behind === undefined ? {} : { mitmproxyHar: at('mitmproxy.har') }),
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

interface PageCall {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly form?: Record<string, string>;
  readonly json?: object;
}

/** Signs in, plays and signs out as a web client does. */
async function runSession(page: Page, proxyUrl: string, simulatorUrl: string): Promise<void> {
  const call = (sent: PageCall) =>
    page.evaluate(fetchInPage, { ...sent, url: `${proxyUrl}${sent.path}` }).then(recordOf);
  const control = async (path: string, body?: object) => {
    const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    return recordOf(await (await fetch(`${simulatorUrl}/_simulator/${path}`, init)).json());
  };
  const statement = await control('software-statement');
  const { client_id, client_secret } = await call({
    path: '/o/client/register',
    method: 'POST',
    json: statement,
  });
  const credentials = { client_id: String(client_id), client_secret: String(client_secret) };
  const { access_token } = await call({
    path: '/o/client/token',
    method: 'POST',
    form: { ...credentials, grant_type: 'client_credentials' },
  });
  const headers = {
    authorization: `Bearer ${access_token}`,
    'AP-Device-Identifier': 'fingerprint d2ViLXBhZ2U=',
    'X-Device-Info': Buffer.from('{"model":"web"}').toString('base64'),
  };
  const api = '/api/v2/REF30';
  await call({ path: `${api}/profiles`, headers });
  await call({ path: `${api}/configuration`, headers });
  const session = {
    mvpd: 'Cablevision',
    domainName: 'broadcaster.example',
    redirectUrl: 'https://broadcaster.example/in',
  };
  const { code } = await call({ path: `${api}/sessions`, method: 'POST', headers, form: session });
  await call({ path: `${api}/profiles/code/${code}`, headers });
  await control('login', { code, mvpd: 'Cablevision' });
  await call({ path: `${api}/profiles/code/${code}`, headers });
  const resources = { resources: ['REF30'] };
  await call({ path: `${api}/decisions/authorize/Cablevision`, method: 'POST', headers, json: resources });
  const redirectUrl = encodeURIComponent(session.redirectUrl);
  await call({ path: `${api}/logout/Cablevision?redirectUrl=${redirectUrl}`, headers });
}

/** Runs inside the page. */
async function fetchInPage({
  url,
  method = 'GET',
  headers = {},
  form,
  json,
}: PageCall & { url: string }): Promise<unknown> {
  const body = form ? new URLSearchParams(form) : json && JSON.stringify(json);
  const type: Record<string, string> = json ? { 'content-type': 'application/json' } : {};
  const init = { method, headers: { ...type, ...headers } };
  const answer = await fetch(url, body === undefined ? init : { ...init, body });
  return answer.json();
}
