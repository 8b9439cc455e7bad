import { readFileSync } from 'node:fs';
import { createServer as createHttpServer, request as httpRequest, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { recordOf } from '../../core/index.ts';
import { makeAuthority } from '../../core/testing/certificates.ts';
import { startSimulator } from '../../simulator/index.ts';
import { startMisbehavingProxy } from '../testing/misbehaving-proxy.ts';
import { root } from '../testing/passgate-process.ts';

export const targetFaults = [
  'down',
  'slow',
  'resetting',
  'garbage',
  'HTML',
  'redirect loop',
  'endless',
  'frozen',
  'wrong certificate',
  'dying half-way',
  'endless polls',
] as const;

/** How a target misbehaves. */
export type TargetFault = (typeof targetFaults)[number];

/** A mirror of k6 whose archive has no end: no target, but started like one. */
export type FaultyServer = TargetFault | 'endless mirror of k6';

export interface FaultyTarget {
  readonly url: string;
  close(): Promise<void>;
}

const slowMs = 700;
/** After so many requests a target dies: in the middle of what is asked of it. */
const livesFor = 6;

/** Starts a server that misbehaves in one way, on this machine. */
export async function startFaultyServer(fault: FaultyServer): Promise<FaultyTarget> {
  if (fault === 'slow' || fault === 'dying half-way') return inFrontOfSimulator(fault);
  if (fault === 'endless polls') return endlessPolls();
  if (fault === 'wrong certificate') {
    const authority = await makeAuthority();
    const identity = await authority.sign({ host: 'other.example' });
    return listening(createHttpsServer(identity, html), 'https');
  }
  if (fault === 'HTML') return listening(createHttpServer(html));
  if (fault === 'redirect loop') return listening(createHttpServer(redirect));
  if (fault === 'endless mirror of k6') return listening(createHttpServer(mirror));
  if (fault === 'endless') return listening(createHttpServer(endless));
  const server = createServer((socket) => {
    socket.on('error', () => {});
    if (fault === 'resetting') socket.once('data', () => socket.resetAndDestroy());
    if (fault === 'garbage') socket.once('data', () => socket.end('\u0000\u0001nonsense\r\n\r\n'.repeat(50)));
  });
  const target = await listening(server);
  if (fault === 'down') await target.close();
  return target;
}

const html: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<!doctype html><title>Sign in</title><h1>Sign in to the hotel network</h1>');
};

const redirect: RequestListener = ({ url = '/' }, response) => {
  response.writeHead(302, { location: url });
  response.end();
};

const endless: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const piece = Buffer.alloc(256 * 1024, ' ');
  const write = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', write);
  response.on('error', () => {});
  write();
};

/** Tells the sums that the project pins, so that the archive itself is asked for. */
const mirror: RequestListener = (request, response) => {
  if (request.url?.endsWith('checksums.txt') !== true) return endless(request, response);
  const sums = recordOf(JSON.parse(readFileSync(join(root, 'scripts/setup/k6/sums.json'), 'utf8')));
  const lines = Object.entries(sums).map(([archive, sum]) => `${String(sum)}  ${archive}\n`);
  response.end(lines.join(''));
};

async function inFrontOfSimulator(fault: 'slow' | 'dying half-way'): Promise<FaultyTarget> {
  const simulator = await startSimulator();
  let requests = 0;
  const proxy = await startMisbehavingProxy(simulator.url, () => {
    requests += 1;
    return fault === 'dying half-way' && requests > livesFor ? 'hang up' : undefined;
  });
  if (fault === 'slow') await delayAll(simulator.url);
  return {
    url: proxy.url,
    close: async () => {
      await proxy.close();
      await simulator.close();
    },
  };
}

/** A simulator, but for polls: their bodies have no end. */
async function endlessPolls(): Promise<FaultyTarget> {
  const simulator = await startSimulator();
  const server = createHttpServer((request, response) => {
    if (request.url?.includes('/profiles/code/') === true) return endless(request, response);
    const { method, headers, url } = request;
    const onward = httpRequest(`${simulator.url}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  const { url, close } = await listening(server);
  return {
    url,
    close: async () => {
      await close();
      await simulator.close();
    },
  };
}

/** The simulator's own fault is the simplest way to be slow. */
async function delayAll(url: string): Promise<void> {
  const body = JSON.stringify({ match: {}, fault: { kind: 'delay', ms: slowMs } });
  await fetch(`${url}/_simulator/faults`, { method: 'POST', body });
}

async function listening(server: Server, scheme = 'http'): Promise<FaultyTarget> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
