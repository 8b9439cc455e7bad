import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { messageOf, PassgateError } from '../core/basics.ts';
import { documents } from '../openapi/generated/documents.ts';
import { buildApp } from './http/app.ts';
import { createLive } from './live.ts';
import { type SimulatorOptions, settingsOf } from './options.ts';
import { createStatementKey } from './state/applications.ts';

export interface RunningSimulator {
  /** Origin of all four APIs and of the control, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Stops listening, answers the requests that came and resolves with the last answer; a request that still arrives has a second. */
  close(): Promise<void>;
}

/** Starts the stand-in provider. Throws `CONFIG` where the port or the host cannot be had. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<RunningSimulator> {
  const settings = settingsOf(options, documents);
  const app = buildApp(createLive(settings, await createStatementKey()));
  const underWay = trackAnswers(app.server);
  const { host, port } = settings;
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw new PassgateError(
      'CONFIG',
      `The simulator cannot listen on ${host}:${port}: ${messageOf(error)}.`,
      'Choose another host or port; port 0 takes a free one.',
      { cause: error },
    );
  }
  const address = app.server.address();
  // Listening on a host and a port always gives an address object; a string is that of a pipe.
  const bound = typeof address === 'object' && address !== null ? address : { address: host, port };
  const shownHost = bound.address.includes(':') ? `[${bound.address}]` : bound.address;
  return {
    url: `http://${shownHost}:${bound.port}`,
    close: () => closeGently(app, underWay),
  };
}

const idleCheckMs = 20;
/** How long a request may still take to arrive once the simulator is told to end. */
const arrivalMs = 1000;

/** The answers that are still to be given. */
function trackAnswers(server: Server): ReadonlySet<ServerResponse> {
  const underWay = new Set<ServerResponse>();
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  return underWay;
}

/**
 * Every request that came whole is answered. Connections that clients keep open end as soon as their last request is answered, not
 * when they time out, and those on which a request does not arrive are cut.
 */
async function closeGently(app: FastifyInstance, underWay: ReadonlySet<ServerResponse>): Promise<void> {
  const startMs = performance.now();
  const sweep = setInterval(() => {
    app.server.closeIdleConnections();
    const isWhole = [...underWay].some(({ req }) => req.complete);
    if (!isWhole && performance.now() - startMs > arrivalMs) app.server.closeAllConnections();
  }, idleCheckMs);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
  }
}
