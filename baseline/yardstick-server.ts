/**
 * The yardstick: a bare server in a thread of its own. It hands the first request of each kind on
 * to a simulator and gives that answer to all later ones, so that what it costs is HTTP and the
 * machine and nothing of ours.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';
import { bodyOf, bounds, bytesOfStream, routeRequests, type World, wireText } from '../core/index.ts';

interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const hopByHop = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'host',
];
const controlPath = '/_simulator/';
const { origin, env }: { readonly origin: string; readonly env: World['env'] } = workerData;
const answers = new Map<string, Promise<StoredAnswer>>();

/**
 * Returns the kind of a request. Requests that differ only in the last step of their path are of
 * one kind; those of the control API also differ in their body.
 */
function kindOf(method: string, path: string, body: string): string {
  if (path.startsWith(controlPath)) return `${method} ${path} ${body}`;
  return `${method} ${path.slice(0, path.lastIndexOf('/'))}`;
}

async function sentBody(request: IncomingMessage): Promise<string> {
  return wireText(await bytesOfStream('A request', request, bounds.requestBody));
}

async function fetchAnswer(
  method: string,
  path: string,
  given: IncomingMessage,
  body: string,
): Promise<StoredAnswer> {
  const headers = Object.entries(given.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined || hopByHop.includes(name) ? [] : [[name, String(value)]],
  );
  const response = await fetch(new URL(path, origin), {
    method,
    headers,
    redirect: 'manual',
    ...(body === '' ? {} : { body }),
  });
  const forwarded = [...response.headers].filter(([name]) => !hopByHop.includes(name));
  return {
    status: response.status,
    headers: Object.fromEntries(forwarded),
    body: Buffer.from(await bodyOf(response)),
  };
}

/**
 * Returns the answer to a kind of request. Requests that arrive before its first answer wait for
 * it; a failed one is sent again.
 */
function answerTo(kind: string, fetchNow: () => Promise<StoredAnswer>): Promise<StoredAnswer> {
  const known = answers.get(kind);
  if (known !== undefined) return known;
  const pending = fetchNow();
  answers.set(kind, pending);
  pending.catch(() => answers.delete(kind));
  return pending;
}

// A simulator may be elsewhere. A thread has a `fetch` of its own.
await routeRequests(env);

const server = createServer(async (request, response) => {
  const { method = 'GET', url = '/' } = request;
  try {
    const body = method === 'GET' ? '' : await sentBody(request);
    const answer = await answerTo(kindOf(method, url, body), () => fetchAnswer(method, url, request, body));
    response.writeHead(answer.status, { ...answer.headers, 'content-length': answer.body.length });
    response.end(answer.body);
  } catch {
    response.writeHead(502).end();
  }
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object' && address !== null) parentPort?.postMessage(address.port);
});
