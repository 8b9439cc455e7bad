/**
 * `npm run bench -- recording-proxy`: what the recording proxy adds to a request. One client on one kept-alive connection asks a
 * simulator directly and through the proxy by turns, plain and with TLS; each part is a process of its own. Loopback only, under a
 * minute. Prints one JSON document on standard output; fails where the proxy adds more than 1 ms at the median.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, type RequestOptions, request } from 'node:http';
import { request as requestSecurely, Agent as SecureAgent } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordOf, routeRequests } from '../../../core/index.ts';
import { makeAuthority } from '../../../core/testing/certificates.ts';

const rounds = 13;
const turnsPerRound = 10;
/** So many one after the other: what the proxy writes of one request then delays the next, as it would for a client. */
const requestsPerTurn = 25;
const mostAddedMs = 1;

const folder = await mkdtemp(join(tmpdir(), 'passgate-bench-proxy-'));
const authority = await makeAuthority();
const caFile = join(folder, 'ca.pem');
await writeFile(caFile, authority.cert);
await routeRequests({ SSL_CERT_FILE: caFile });
const identity = await authority.sign({ host: 'localhost' });

async function start(options: object): Promise<{ url: string; stop(): void }> {
  const child = fork(join(import.meta.dirname, 'child.ts'), [JSON.stringify(options)], {
    execArgv: ['--import', import.meta.resolve('tsx')],
  });
  const [message]: unknown[] = await once(child, 'message');
  const url = String(recordOf(message).url).replace('https://127.0.0.1', 'https://localhost');
  return { url, stop: () => void child.kill('SIGKILL') };
}

/** Returns a function that sends one request and returns how long its answer took, in milliseconds. */
function client(url: string, path: string, headers: Record<string, string>): () => Promise<number> {
  const secure = url.startsWith('https:');
  const options: RequestOptions = {
    agent: secure ? new SecureAgent({ keepAlive: true, ca: authority.cert }) : new Agent({ keepAlive: true }),
    headers,
  };
  return () =>
    new Promise((resolve, reject) => {
      const startMs = performance.now();
      const outgoing = (secure ? requestSecurely : request)(`${url}${path}`, options, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`status ${answer.statusCode}`));
        answer.resume().on('end', () => resolve(performance.now() - startMs));
      });
      outgoing.on('error', reject).end();
    });
}

async function credentials(url: string): Promise<Record<string, string>> {
  const call = async (path: string, init: RequestInit = {}) =>
    recordOf(await (await fetch(`${url}${path}`, init)).json());
  const json = { 'content-type': 'application/json' };
  const statement = await call('/_simulator/software-statement');
  const body = JSON.stringify(statement);
  const { client_id, client_secret } = await call('/o/client/register', {
    method: 'POST',
    headers: json,
    body,
  });
  const form = {
    client_id: String(client_id),
    client_secret: String(client_secret),
    grant_type: 'client_credentials',
  };
  const { access_token } = await call('/o/client/token', { method: 'POST', body: new URLSearchParams(form) });
  return {
    authorization: `Bearer ${access_token}`,
    'ap-device-identifier': `fingerprint ${Buffer.from('bench').toString('base64')}`,
    'x-device-info': Buffer.from('{"model":"bench"}').toString('base64'),
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const shown = (ms: number): number => Number(ms.toFixed(3));

async function measure(name: string, tls: object) {
  const simulator = await start(tls);
  const proxy = await start({
    ...tls,
    origin: simulator.url,
    harFile: join(folder, `${name}.har`),
    ca: caFile,
  });
  try {
    const headers = await credentials(simulator.url);
    const path = '/api/v2/REF30/configuration';
    const [direct, proxied] = [simulator, proxy].map(({ url }) => client(url, path, headers));
    if (direct === undefined || proxied === undefined) throw new Error('No client.');
    const all = { direct: [] as number[], proxied: [] as number[] };
    const added: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const times = { direct: [] as number[], proxied: [] as number[] };
      for (let turn = 0; turn < turnsPerRound; turn += 1) {
        for (let each = 0; each < requestsPerTurn; each += 1) times.direct.push(await direct());
        for (let each = 0; each < requestsPerTurn; each += 1) times.proxied.push(await proxied());
      }
      // The first warms up.
      if (round === 0) continue;
      all.direct.push(...times.direct);
      all.proxied.push(...times.proxied);
      added.push(median(times.proxied) - median(times.direct));
    }
    return {
      name,
      directMs: shown(median(all.direct)),
      proxiedMs: shown(median(all.proxied)),
      addedMs: shown(median(added)),
      addedSpreadMs: [shown(Math.min(...added)), shown(Math.max(...added))],
      requests: all.proxied.length,
    };
  } finally {
    proxy.stop();
    simulator.stop();
  }
}

const results = [await measure('plain', {}), await measure('tls', { ...identity })];
await rm(folder, { recursive: true, force: true });
for (const result of results) console.error(JSON.stringify(result));
console.log(JSON.stringify({ rounds: rounds - 1, turnsPerRound, requestsPerTurn, results }));
const worst = Math.max(...results.map(({ addedMs }) => addedMs));
if (worst > mostAddedMs) {
  console.error(`the proxy adds ${worst} ms at the median, more than ${mostAddedMs} ms`);
  process.exitCode = 1;
}
process.exit();
