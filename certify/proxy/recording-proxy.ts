import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Dispatcher } from 'undici';
import {
  type ApiOrigins,
  apiFacts,
  apiNames,
  hostToReach,
  httpsOptions,
  messageOf,
  PassgateError,
  providerDispatcher,
  type TlsIdentity,
  type World,
} from '../../core/index.ts';
import { BodyBudget, BodyCapture } from './body-capture.ts';
import { entryOf, type ProxyEntry, type RelayedExchange } from './har-entry.ts';
import { HarFile } from './har-file.ts';
import { RecordingMasker } from './masking/recording-masker.ts';
import { type OwnHosts, ownHosts } from './own-hosts.ts';
import { pathOf, refusalOf, requestedHost } from './refusals.ts';
import { type Relay, type RelaySettings, relay } from './relay.ts';
import { hostNameOf, type TargetWay, targetWay } from './target-way.ts';

/** What a recording proxy needs. */
export interface RecordingProxyOptions {
  /** Where each API of the target is. */
  readonly origins: ApiOrigins;
  /** Address to listen on. */
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Undefined: plain HTTP. */
  readonly tls?: TlsIdentity;
  /** Host names that it answers for, beside those of this machine and of the target. */
  readonly hostNames?: readonly string[];
  /** The recording; must not exist. */
  readonly harFile: string;
  /** Version of Passgate. */
  readonly version: string;
  /** Key of the fingerprints, 32 random bytes for each recording. */
  readonly key: Uint8Array;
  readonly env: World['env'];
  readonly now: () => number;
  readonly monotonicMs: () => number;
  /** Gets every exchange once it is recorded. */
  readonly onExchange?: (entry: ProxyEntry) => void;
  /** Gets what goes wrong while recording. */
  readonly onError?: (error: unknown) => void;
}

/** What a recording has in the end. */
export interface ProxyCounts {
  /** Exchanges in the recording. */
  readonly exchanges: number;
  /** Exchanges that could not be written. */
  readonly lost: number;
}

/** A proxy that listens. */
export interface RecordingProxy {
  /** Origin on this machine, such as `https://127.0.0.1:40123`. */
  readonly url: string;
  /** Address that it listens on. */
  readonly address: string;
  /**
   * Stops listening, gives the exchanges in flight one more second, and ends the recording. A second
   * call returns the same.
   */
  close(): Promise<ProxyCounts>;
}

/** More clients at once are none of a test; a connection takes a file descriptor twice. */
const mostConnections = 4096;
/** Devices poll every few seconds: closing before would race with their next request. */
const keepAliveMs = 75_000;
const graceMs = 1000;

/**
 * Starts a reverse proxy that records what a client and its target say to each other as HAR 1.2, and
 * resolves when it listens.
 * @throws PassgateError `CONFIG` (exit 2) if it cannot listen, use its certificate, or write the file
 */
export async function startRecordingProxy(options: RecordingProxyOptions): Promise<RecordingProxy> {
  const { host, port, tls, env } = options;
  const https = tls && (await httpsOptions(tls, 'The recording proxy'));
  const dispatcher = await providerDispatcher(env);
  const server = https === undefined ? createServer() : createSecureServer(https);
  const bound = await listen(server, host, port);
  let recorder: Recorder;
  try {
    recorder = new Recorder(options, dispatcher, https === undefined ? 'http' : 'https');
  } catch (error) {
    server.close();
    throw error;
  }
  const connections = serve(server, recorder);
  let closed: Promise<ProxyCounts> | undefined;
  return {
    url: `${https === undefined ? 'http' : 'https'}://${hostToReach(bound.address)}:${bound.port}`,
    address: bound.address,
    close: () => {
      closed ??= end(server, connections, recorder).finally(() => dispatcher.destroy());
      return closed;
    },
  };
}

async function listen(
  server: Server,
  host: string,
  port: number,
): Promise<{ address: string; port: number }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  }).catch((error: unknown) => {
    throw new PassgateError(
      'CONFIG',
      `The recording proxy cannot listen on ${host}:${port}: ${messageOf(error)}.`,
      'Choose another host or port; port 0 takes a free one. Ports below 1024 may need a right.',
      { cause: error },
    );
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address : { address: host, port };
}

/** Returns the open connections, also those whose TLS handshake is not finished. */
function serve(server: Server, recorder: Recorder): ReadonlySet<Socket> {
  const connections = new Set<Socket>();
  server.maxConnections = mostConnections;
  server.keepAliveTimeout = keepAliveMs;
  server.on('request', (request, response) => recorder.handle(request, response));
  // Node waits for a body until the server says that it wants it.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    response.writeContinue();
    recorder.handle(request, response);
  });
  server.on('connect', (_request, socket) => {
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable)
      socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
    else socket.destroy();
  });
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.on('error', () => {}).once('close', () => connections.delete(socket));
  });
  return connections;
}

async function end(
  server: Server,
  connections: ReadonlySet<Socket>,
  recorder: Recorder,
): Promise<ProxyCounts> {
  const isClosed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const counts = await recorder.end();
  for (const socket of connections) socket.destroy();
  await isClosed;
  return counts;
}

/** Hands requests on and records them. */
class Recorder {
  readonly #options: RecordingProxyOptions;
  readonly #way: TargetWay;
  readonly #own: OwnHosts;
  readonly #relaySettings: RelaySettings;
  readonly #masker: RecordingMasker;
  readonly #budget = new BodyBudget();
  readonly #har: HarFile;
  readonly #inFlight = new Map<Relay, Promise<void>>();
  #exchanges = 0;
  #lost = 0;

  constructor(options: RecordingProxyOptions, dispatcher: Dispatcher, scheme: string) {
    const { origins, hostNames = [], env, monotonicMs, harFile, version } = options;
    this.#options = options;
    this.#way = targetWay(origins);
    this.#own = ownHosts(this.#way.hostNames, hostNames);
    this.#masker = new RecordingMasker(options.key);
    this.#relaySettings = {
      dispatcher,
      env,
      monotonicMs,
      locationFor: (location, request) =>
        this.#way.throughProxy(location, { scheme, host: requestedHost(request) ?? '' }),
    };
    this.#har = new HarFile(harFile, {
      name: 'passgate',
      version,
      comment: 'Recorded by certify --proxy; secrets and personal data are fingerprints.',
    });
  }

  handle(request: IncomingMessage, response: ServerResponse): void {
    const refusal = refusalOf(request, this.#own);
    if (refusal !== undefined) {
      if (!request.complete) response.shouldKeepAlive = false;
      response
        .writeHead(refusal.status, { 'content-type': 'text/plain; charset=utf-8' })
        .end(`${refusal.text}\n`);
      return;
    }
    const path = pathOf(request.url ?? '/');
    const exchange = {
      request,
      path,
      origin: this.#way.originFor(path, hostNameOf(requestedHost(request) ?? '')),
      ofApi: apiNames.some((api) => path.startsWith(apiFacts(api).pathPrefix)),
      clientAddress: addressOf(request),
      requestBody: new BodyCapture(this.#budget),
      responseBody: new BodyCapture(this.#budget),
      arrivedMs: this.#options.now(),
      arrivedMonotonicMs: this.#options.monotonicMs(),
    };
    const relayed = relay({ ...exchange, response }, this.#relaySettings);
    const recorded = relayed.outcome
      .then((outcome) => this.#record({ ...exchange, outcome }))
      .catch((error: unknown) => this.#options.onError?.(error))
      .finally(() => this.#inFlight.delete(relayed));
    this.#inFlight.set(relayed, recorded);
  }

  async #record(exchange: RelayedExchange): Promise<void> {
    let entry: ProxyEntry;
    try {
      entry = await entryOf(exchange, this.#masker);
      this.#har.write(entry);
    } catch (error) {
      this.#lost += 1;
      throw error;
    }
    this.#exchanges += 1;
    this.#options.onExchange?.(entry);
  }

  async end(): Promise<ProxyCounts> {
    const all = () => Promise.all(this.#inFlight.values());
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([all(), new Promise((resolve) => (timer = setTimeout(resolve, graceMs)))]);
    clearTimeout(timer);
    for (const relayed of this.#inFlight.keys()) relayed.end();
    await all();
    this.#har.close();
    return { exchanges: this.#exchanges, lost: this.#lost };
  }
}

/** Returns the address of the client's connection; one of IPv4 never in the form of IPv6. */
function addressOf({ socket }: IncomingMessage): string {
  return (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/i, '');
}
