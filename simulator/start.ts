import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { hostToReach, messageOf, PassgateError } from '../core/basics.ts';
import { httpsOptions } from '../core/network/https-options.ts';
import { documents } from '../openapi/generated/documents.ts';
import { buildApp } from './http/app.ts';
import { createLiveProvider } from './live.ts';
import { type SimulatorOptions, settingsOf } from './options.ts';
import { createStatementKey } from './state/applications.ts';
import { PersistentState } from './state-file/persistent-state.ts';

/** A simulator that listens. */
export interface RunningSimulator {
  /**
   * Origin of all four APIs and of the control API, such as `http://127.0.0.1:40123`, on this
   * machine: that of loopback where the simulator listens on every address.
   */
  readonly url: string;
  /** Address that it listens on, such as `127.0.0.1`, or `0.0.0.0` for every one. */
  readonly address: string;
  /**
   * Stops listening, answers the requests that have been received, and resolves after the last
   * answer. A request that is still arriving gets one more second.
   */
  close(): Promise<void>;
}

/**
 * Starts the simulator and resolves when it listens.
 * @throws PassgateError `CONFIG` (exit 2) if it cannot listen on the host and port, or use its
 *   catalogue, state file, certificate or key; `ALREADY_RUNNING` (exit 3) while another simulator
 *   uses the state file
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const settings = settingsOf(options, documents);
  const https = settings.tls && (await httpsOptions(settings.tls, 'The simulator'));
  const persistent =
    settings.stateFile === undefined ? undefined : await PersistentState.open(settings.stateFile);
  const live = createLiveProvider(settings, await createStatementKey(), persistent?.saveRegistration);
  const app = buildApp(live, https);
  const traffic = trackTraffic(app.server);
  const { host, port } = settings;
  try {
    await persistent?.start(live, app.server, (error) => settings.onError?.(error));
    await app.listen({ host, port });
  } catch (error) {
    await persistent?.close();
    if (error instanceof PassgateError) throw error;
    throw new PassgateError(
      'CONFIG',
      `The simulator cannot listen on ${host}:${port}: ${messageOf(error)}.`,
      'Choose another host or port; port 0 takes a free one. Ports below 1024 may need a right.',
      { cause: error },
    );
  }
  const address = app.server.address();
  // Listening on a host and a port always gives an address object; a string is that of a pipe.
  const bound = typeof address === 'object' && address !== null ? address : { address: host, port };
  return {
    url: `${https ? 'https' : 'http'}://${hostToReach(bound.address)}:${bound.port}`,
    address: bound.address,
    close: async () => {
      await closeGracefully(app, traffic);
      await persistent?.close();
    },
  };
}

const idleCheckMs = 20;
/** How long a request may still take to arrive after `close` was called. */
const arrivalMs = 1000;

/** What a server is at work on; the sets change with it. */
interface Traffic {
  /** Responses that have not been sent yet. */
  readonly inFlight: ReadonlySet<ServerResponse>;
  /**
   * Open connections, also those whose TLS handshake is not finished, which Node's HTTPS server does
   * not count.
   */
  readonly connections: ReadonlySet<Socket>;
}

function trackTraffic(server: Server): Traffic {
  const inFlight = new Set<ServerResponse>();
  // One function for all: every poll would pay for one of its own.
  function ended(this: ServerResponse): void {
    inFlight.delete(this);
  }
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    inFlight.add(response);
    response.on('close', ended);
  });
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  return { inFlight, connections };
}

/**
 * Closes the server after every complete request is answered. Closes persistent-alive connections as soon
 * as their last request is answered, not when they time out, and cuts those on which a request does
 * not arrive in time.
 */
async function closeGracefully(app: FastifyInstance, { inFlight, connections }: Traffic): Promise<void> {
  const startMs = performance.now();
  const sweep = setInterval(() => {
    app.server.closeIdleConnections();
    const isWhole = [...inFlight].some(({ req }) => req.complete);
    if (isWhole || performance.now() - startMs <= arrivalMs) return;
    for (const socket of connections) socket.destroy();
  }, idleCheckMs);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
  }
}
