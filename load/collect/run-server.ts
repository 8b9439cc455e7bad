import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type LoopbackServer, listenOn, messageOf, PassgateError } from '../../core/index.ts';
import { type BodyRead, readBody } from './read-body.ts';

/** What the server of a run answers with; bodies are JSON. */
export interface ServerAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What happens behind the routes of a run. */
export interface RunRoutes {
  readonly run: string;
  /** Whether runners may be started: whoever asks for devices now, gets them. */
  readonly isReady: () => boolean;
  readonly share: (user: number, instance: string) => Promise<ServerAnswer>;
  /** The user is who delivers, where the request names it: a body without lines does not. */
  readonly deliver: (body: string, user?: number) => Promise<ServerAnswer>;
  readonly login: (body: string) => Promise<ServerAnswer>;
  readonly status: () => ServerAnswer;
  readonly report: () => Promise<ServerAnswer>;
}

export interface ServerPlace {
  readonly host: string;
  readonly port: number;
  /** What everybody who asks must show. */
  readonly token: string;
  /** Hears what went wrong inside; those who asked are only told that it did. */
  readonly onError: (error: unknown) => void;
}

/** Runners keep a connection between two deliveries. */
const keepAliveMs = 75_000;
const requestTimeoutMs = 60_000;

const known = ['POST lines', 'POST login', 'GET status', 'GET report', 'GET users/USER'];

const wrongToken =
  'Somebody asked without the token of this run: PASSGATE_TOKEN of a runner is missing, or is not that of the collector.';

/**
 * Serves a run over HTTP, below `/runs/RUN/`, to whoever has its token.
 * @throws PassgateError `CONFIG` (exit 2) where it cannot listen
 */
export async function startRunServer(routes: RunRoutes, place: ServerPlace): Promise<LoopbackServer> {
  const hasToken = tokenCheck(place.token);
  const isAllowed = (request: IncomingMessage): boolean => {
    const isTheirs = hasToken(request);
    if (!isTheirs && request.url?.startsWith('/runs/') === true) place.onError(new Error(wrongToken));
    return isTheirs;
  };
  const server = createServer((request, response) => {
    answerOf(routes, isAllowed, request)
      .catch((error: unknown) => {
        // Whoever was cut off hears no answer.
        if (request.complete) place.onError(error);
        return errorAnswer(503, 'the collector could not do that now', { 'Retry-After': '1' });
      })
      .then((answer) => send(request, response, answer));
  });
  server.keepAliveTimeout = keepAliveMs;
  server.requestTimeout = requestTimeoutMs;
  return listenOn(server, place).catch((error: unknown) => {
    throw new PassgateError(
      'CONFIG',
      `The collector cannot listen on ${place.host} port ${place.port}: ${messageOf(error)}.`,
      'Choose another --port, or --port 0 for a free one; --host is an address of this machine.',
      { cause: error },
    );
  });
}

/** Returns an answer with a reason. */
export function errorAnswer(
  status: number,
  error: string,
  headers: Readonly<Record<string, string>> = {},
): ServerAnswer {
  return { status, body: JSON.stringify({ error }), headers };
}

/** Compares in a time that tells nothing about the token. */
function tokenCheck(token: string): (request: IncomingMessage) => boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  const expected = hash(`Bearer ${token}`);
  return ({ headers }) => timingSafeEqual(hash(headers.authorization ?? ''), expected);
}

async function answerOf(
  routes: RunRoutes,
  isAllowed: (request: IncomingMessage) => boolean,
  request: IncomingMessage,
): Promise<ServerAnswer> {
  const base = 'http://collector';
  // A path of two slashes is an address without a host.
  if (!URL.canParse(request.url ?? '/', base)) return errorAnswer(404, 'there is nothing here');
  const { pathname, searchParams } = new URL(request.url ?? '/', base);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (pathname === '/healthz' && method === 'GET') return { status: 200, body: '{"ok":true}' };
  if (pathname === '/readyz' && method === 'GET') return readyAnswer(routes.isReady());
  if (!isAllowed(request)) {
    return errorAnswer(401, 'this needs the token of the run: Authorization: Bearer PASSGATE_TOKEN', {
      'WWW-Authenticate': 'Bearer',
    });
  }
  const [, runs, run, ...rest] = pathname.split('/');
  if (runs !== 'runs' || run !== routes.run) {
    return nothingHere(routes);
  }
  const [name, user, ...more] = rest;
  const route = `${method} ${name ?? ''}`;
  if (route === 'GET users' && user !== undefined && more.length === 0) {
    return shareAnswer(routes, user, searchParams.get('instance') ?? '');
  }
  if (user !== undefined) return unknownRoute();
  if (route === 'POST lines') {
    const by = searchParams.get('user');
    if (by !== null && !isUserNumber(by)) return errorAnswer(400, 'user is a number from 0: lines?user=USER');
    const deliver = (body: string): Promise<ServerAnswer> =>
      by === null ? routes.deliver(body) : routes.deliver(body, Number(by));
    return withBody(request, deliveryLimit, deliver);
  }
  if (route === 'POST login') return withBody(request, loginLimit, routes.login);
  if (route === 'GET status') return routes.status();
  if (route === 'GET report') return routes.report();
  return unknownRoute();
}

const nothingHere = ({ run }: Pick<RunRoutes, 'run'>): ServerAnswer =>
  errorAnswer(404, `there is nothing here: this collector serves /runs/${run}/`);

/** For whoever starts the runners; like `/healthz` it tells nothing that needs the token. */
const readyAnswer = (isReady: boolean): ServerAnswer =>
  isReady
    ? { status: 200, body: '{"ready":true}' }
    : errorAnswer(503, 'the fleet is not ready yet', { 'Retry-After': '1' });

const unknownRoute = (): ServerAnswer =>
  errorAnswer(404, `a run has no such route; it has ${known.join(', ')}`);

const isUserNumber = (text: string): boolean => /^\d{1,7}$/.test(text);

function shareAnswer(
  routes: RunRoutes,
  user: string,
  instance: string,
): Promise<ServerAnswer> | ServerAnswer {
  if (!isUserNumber(user)) return errorAnswer(404, 'users have numbers from 0');
  if (!/^[\x21-\x7e]{1,100}$/.test(instance)) {
    return errorAnswer(400, 'instance is missing: users/USER?instance=TEXT, with up to 100 characters');
  }
  return routes.share(Number(user), instance);
}

/** A delivery has at most 200 lines, and that of a limiter's device may have some thousand numbers. */
const deliveryLimit = 16 * 1024 * 1024;
const loginLimit = 64 * 1024;

async function withBody(
  request: IncomingMessage,
  mostBytes: number,
  work: (body: string) => Promise<ServerAnswer>,
): Promise<ServerAnswer> {
  const read: BodyRead = await readBody(request, mostBytes);
  if (read.isTooLarge) {
    return errorAnswer(413, `a body may have ${mostBytes} bytes: deliver fewer lines at once`, {
      Connection: 'close',
    });
  }
  return work(read.text);
}

function send(request: IncomingMessage, response: ServerResponse, answer: ServerAnswer): void {
  if (response.destroyed) return;
  response.writeHead(answer.status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Length': Buffer.byteLength(answer.body),
    ...answer.headers,
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}
