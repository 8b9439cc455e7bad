/**
 * The server of a calibration, in a thread of its own on loopback: it answers from memory, so that
 * what is measured is the load generator. It counts bytes and connections.
 */
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { parentPort } from 'node:worker_threads';

/** What the server has seen since it was last asked. */
export interface ServerCounts {
  readonly requests: number;
  readonly bytesReceived: number;
  readonly bytesSent: number;
  readonly mostConnections: number;
}

/** What a calibration tells it: to answer differently to each request or not, to hand out counts. */
export type ServerMessage = 'identical' | 'differing' | 'counts';

const headers = { 'content-type': 'application/json' };
let differing = false;
let requests = 0;
let mostConnections = 0;
let number = 0;
/** The connections of k6 alone. */
const open = new Set<Socket>();
/** Of connections that are closed, and of all of them when somebody asked last. */
let closed = { received: 0, sent: 0 };
let reported = { received: 0, sent: 0 };

const server = createServer((request, response) => {
  if (request.method === 'POST') {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => {
      body += text;
    });
    request.on('end', () => {
      response.writeHead(200, headers);
      response.end(JSON.stringify({ devices: devicesOf(JSON.parse(body)), softwareStatement: '' }));
    });
    return;
  }
  requests += 1;
  if (!open.has(request.socket)) watch(request.socket);
  const body = profiles(differing ? String(requests).padStart(8, '0') : '00000000');
  response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
});

function watch(socket: Socket): void {
  open.add(socket);
  mostConnections = Math.max(mostConnections, open.size);
  socket.once('close', () => {
    open.delete(socket);
    closed = { received: closed.received + socket.bytesRead, sent: closed.sent + socket.bytesWritten };
  });
}

/** Returns devices as a simulator arranges them; `fleet` is what `POST /_simulator/fleet` takes. */
function devicesOf({ devices = 0 }: { devices?: number }): object[] {
  return Array.from({ length: devices }, () => {
    number += 1;
    const id = String(number).padStart(12, '0');
    return {
      forwardedFor: `198.18.${(number >> 8) & 255}.${number & 255}`,
      deviceIdentifier: `fingerprint ${Buffer.from(`calibration-of-passgate-${id}`).toString('base64')}`,
      accessToken: `${'calibration.'.repeat(12)}${id}`,
      code: id.slice(-7),
      mvpd: 'NorthCable',
      notAfterMs: 0,
    };
  });
}

function profiles(user: string): string {
  const mvpd = 'NorthCable';
  const attribute = (value: string) => ({ value, state: 'plain' });
  const attributes = {
    userID: attribute(user),
    upstreamUserID: attribute(`upstream-${user}`),
    householdID: attribute('household-0001'),
    mvpd: attribute(mvpd),
  };
  const times = { notBefore: 1_700_000_000_000, notAfter: 4_000_000_000_000 };
  return JSON.stringify({
    profiles: { [mvpd]: { ...times, issuer: mvpd, type: 'regular', attributes, sessionId: user } },
  });
}

function takeCounts(): ServerCounts {
  let { received, sent } = closed;
  for (const socket of open) {
    received += socket.bytesRead;
    sent += socket.bytesWritten;
  }
  const counts = {
    requests,
    bytesReceived: received - reported.received,
    bytesSent: sent - reported.sent,
    mostConnections,
  };
  reported = { received, sent };
  requests = 0;
  mostConnections = open.size;
  return counts;
}

parentPort?.on('message', (message: ServerMessage) => {
  if (message === 'counts') parentPort?.postMessage(takeCounts());
  else differing = message === 'differing';
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) parentPort?.postMessage(address.port);
});
