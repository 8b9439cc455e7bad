import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  request as send,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type Socket } from 'node:net';
import type { Identity } from './certificates.ts';

export interface ForwardProxy {
  /** Its origin. */
  readonly url: string;
  /** What it was asked for: `GET http://provider.test/x`, `CONNECT provider.test:443`. */
  readonly requests: { readonly what: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

export interface ForwardProxyOptions {
  /** Where it goes for whatever host it is asked for: an origin on loopback. */
  readonly to?: string;
  /**
   * A status that it gives instead of letting a request through; `hang up` closes the connection.
   */
  readonly refuse?: () => number | 'hang up' | undefined;
  /** Speaks TLS to its clients. */
  readonly identity?: Identity;
}

/**
 * Starts a forward proxy on loopback. It never looks up the requested name, so the name need not
 * exist.
 */
export async function startForwardProxy(options: ForwardProxyOptions = {}): Promise<ForwardProxy> {
  const requests: ForwardProxy['requests'] = [];
  const sockets = new Set<Socket>();
  const note = (request: IncomingMessage): void => {
    requests.push({
      what: `${request.method} ${request.url}`,
      authorization: request.headers['proxy-authorization'],
    });
  };
  const server: Server =
    options.identity === undefined ? createServer() : createSecureServer(options.identity);
  server.on('request', (request, response) => {
    note(request);
    forward(request, response, options);
  });
  server.on('connect', (request, socket: Socket) => {
    note(request);
    tunnel(socket, options, sockets);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `${options.identity === undefined ? 'http' : 'https'}://localhost:${port}`.replace(
      'http://localhost',
      'http://127.0.0.1',
    ),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function forward(request: IncomingMessage, response: ServerResponse, options: ForwardProxyOptions): void {
  const refusal = options.refuse?.();
  if (refusal === 'hang up') {
    request.socket.destroy();
    return;
  }
  const { to } = options;
  // Asked for a page of its own, as nobody asks a proxy.
  if (refusal !== undefined || to === undefined || !URL.canParse(request.url ?? '')) {
    response.writeHead(refusal ?? 400).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '');
  const { 'proxy-authorization': _own, ...headers } = request.headers;
  const upstream = send(new URL(pathname + search, to), {
    method: request.method,
    headers: { ...headers, host: new URL(to).host },
  });
  upstream.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  upstream.on('error', () => response.writeHead(502).end());
  request.pipe(upstream);
}

function tunnel(client: Socket, { refuse, to }: ForwardProxyOptions, sockets: Set<Socket>): void {
  const refusal = refuse?.();
  if (refusal === 'hang up') {
    client.destroy();
    return;
  }
  if (refusal !== undefined || to === undefined) {
    client.end(`HTTP/1.1 ${refusal ?? 400} No Way\r\n\r\n`);
    return;
  }
  const { hostname, port } = new URL(to);
  const upstream = connect(Number(port), hostname, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    client.pipe(upstream).pipe(client);
  });
  sockets.add(upstream);
  upstream.on('error', () => client.destroy());
}
