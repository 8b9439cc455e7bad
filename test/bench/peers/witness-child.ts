/**
 * The simulator in a process of its own, with the options given as JSON, and what it sees of the requests: the channel of Node's HTTP server
 * tells of each one before the simulator does, at about a microsecond. Ends with its parent. Loopback only.
 * It is told `begin` and `report`, and says `{first}` at the first poll after `begin`.
 */
import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { startSimulator } from '../../../simulator/index.ts';
import type { Witnessed } from './witnessed.ts';

const options: unknown = JSON.parse(process.argv[2] ?? '{}');
const pollPath = '/profiles/code/';
const decisionPath = '/decisions/';

let atMsByCode = new Map<string, number[]>();
let decisionsAtMs: number[] = [];
let others = 0;
let notOk = 0;
let sockets = new WeakSet<Socket>();
let addresses = new Set<string>();

function begin(): void {
  atMsByCode = new Map();
  decisionsAtMs = [];
  others = 0;
  notOk = 0;
  sockets = new WeakSet();
  addresses = new Set();
}

subscribe('http.server.request.start', (message) => {
  const request = memberOf(message, 'request');
  if (!(request instanceof IncomingMessage)) return;
  const { url = '', socket } = request;
  if (url.startsWith('/_simulator/')) return;
  const atMs = performance.timeOrigin + performance.now();
  if (!sockets.has(socket)) {
    sockets.add(socket);
    addresses.add(`${socket.remoteAddress} to ${socket.localAddress}`);
  }
  const poll = url.indexOf(pollPath);
  if (poll < 0) {
    if (url.includes(decisionPath)) decisionsAtMs.push(atMs);
    else others += 1;
    return;
  }
  if (atMsByCode.size === 0) process.send?.({ first: atMs });
  const code = url.slice(poll + pollPath.length);
  const before = atMsByCode.get(code);
  if (before === undefined) atMsByCode.set(code, [atMs]);
  else before.push(atMs);
});

subscribe('http.server.response.finish', (message) => {
  const [request, response] = [memberOf(message, 'request'), memberOf(message, 'response')];
  if (!(request instanceof IncomingMessage) || request.url?.startsWith('/_simulator/') === true) return;
  if (response instanceof ServerResponse && response.statusCode !== 200) notOk += 1;
});

function memberOf(message: unknown, name: 'request' | 'response'): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
}

const simulator = await startSimulator(typeof options === 'object' && options !== null ? options : {});
process.send?.({ url: simulator.url });
process.on('message', (wanted) => {
  if (wanted === 'begin') begin();
  if (wanted !== 'report') return;
  const polls = [...atMsByCode];
  const witnessed: Witnessed = { polls, decisionsAtMs, others, notOk, addresses: [...addresses] };
  process.send?.({ witnessed });
});
process.on('disconnect', () => process.exit());
