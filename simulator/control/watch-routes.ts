import type { FastifyInstance, FastifyReply } from 'fastify';
import { json } from '../http/answer.ts';
import { queryOf, type SimulatorRequest, type SimulatorRoute } from '../http/call.ts';
import { respond } from '../http/respond.ts';
import type { LiveProvider } from '../live.ts';
import { livePage } from '../live-page/live-page.ts';
import { overviewOf } from '../watch/overview.ts';
import { Watch } from '../watch/watch.ts';
import { refusedControl, refusedPage } from './refused-control.ts';

/** Serves the page that shows and controls the simulator, and what it reads. */
export function registerWatch(app: FastifyInstance, live: LiveProvider): void {
  const watch = new Watch(live);
  // The server waits for every open answer, and a stream has no end of its own.
  app.addHook('preClose', async () => watch.close());
  app.get<SimulatorRoute>('/_simulator/', (request, reply) => {
    respond(reply, refusedPage(live.provider, request) ?? livePage());
  });
  app.get<SimulatorRoute>('/_simulator/overview', (request, reply) => {
    const { provider } = live;
    respond(reply, refusedControl(provider, request) ?? json(200, overviewOf(provider, watch.exchanges)));
  });
  app.get<SimulatorRoute>('/_simulator/stream', (request, reply) => stream(watch, live, request, reply));
}

/**
 * Streams the exchanges as they come, one JSON object a line; `?after=N&journal=ID`: only those after
 * number N, if the journal is still that one.
 */
function stream(
  watch: Watch,
  { provider }: LiveProvider,
  request: SimulatorRequest,
  reply: FastifyReply,
): void {
  const query = queryOf(request.url);
  const after = query.get('after') ?? '0';
  const refused = refusedControl(provider, request);
  if (refused !== undefined || !/^\d{1,15}$/.test(after)) {
    respond(
      reply,
      refused ?? json(400, { error: 'after must be the sequence number of an exchange, such as 42.' }),
    );
    return;
  }
  reply.hijack();
  reply.raw.writeHead(200, {
    'content-type': 'application/x-ndjson',
    'cache-control': 'no-store',
    // A proxy like nginx would collect the lines before it passes them on.
    'x-accel-buffering': 'no',
  });
  reply.raw.flushHeaders();
  watch.add(reply.raw, { journalId: query.get('journal') ?? undefined, after: Number(after) });
}
