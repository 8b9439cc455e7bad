import type { ServerOptions } from 'node:https';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { wireText } from '../../core/basics.ts';
import { type OperationId, type OperationRow, operations } from '../../openapi/generated/operations.ts';
import { formOf } from '../../openapi/runtime/form.ts';
import { registerControl } from '../control/control-routes.ts';
import { refusedControl } from '../control/refused-control.ts';
import type { LiveProvider } from '../live.ts';
import { finishLogout, showLogin, submitLogin } from '../operations/authenticate.ts';
import { handlers } from '../operations/handlers.ts';
import { type Answer, empty, json } from './answer.ts';
import { unreadable } from './api-errors.ts';
import { answerBrokenHttp } from './broken-http.ts';
import { addressOf, queryOf, type SimulatorRequest, type SimulatorRoute } from './call.ts';
import { preflight, respondToOrigin } from './cross-origin.ts';
import { dispatch, type Route } from './dispatch.ts';
import { limitedRequest } from './limited-request.ts';
import { apiOf, isThrottledPath, methodsOf, routePath } from './paths.ts';
import { recordExchange } from './record-exchange.ts';
import { throttledIn } from './refusals.ts';
import { respond } from './respond.ts';
import { writeDate } from './write-date.ts';

const bodyLimitBytes = 1024 * 1024;

/**
 * Builds the server: documented paths, pages of the MVPD, control API. It parses every body itself,
 * so that fastify refuses none early.
 * @param https undefined: plain HTTP
 */
export function buildApp(live: LiveProvider, https?: ServerOptions): FastifyInstance {
  const app: FastifyInstance = fastify({
    https: https ?? null,
    bodyLimit: bodyLimitBytes,
    // Requests in flight are finished, also those on kept-alive connections.
    return503OnClosing: false,
    exposeHeadRoutes: false,
    routerOptions: {
      ignoreTrailingSlash: true,
      // A code that is too long is a malformed code, not an unknown path.
      maxParamLength: 16_384,
      querystringParser: () => ({}),
    },
    frameworkErrors: (_error, request, reply) => {
      respondToOrigin(reply, unreadable(undefined, apiOf(pathOf(request.url))));
    },
    clientErrorHandler: (error, socket) => answerBrokenHttp(live, error, socket),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  registerOperations(app, live);
  registerPages(app, live);
  registerControl(app, live);
  app.setNotFoundHandler<SimulatorRoute>((request, reply) => {
    respondAndRecord(live, request, reply, notFound(live, request), undefined);
  });
  return app;
}

function registerOperations(app: FastifyInstance, live: LiveProvider): void {
  for (const id of Object.keys(operations) as OperationId[]) {
    const { method, path, alsoAt = [], throttled: isThrottled }: OperationRow = operations[id];
    const route: Route = { operation: id, throttled: isThrottled, handler: handlers[id] };
    for (const url of [path, ...alsoAt]) {
      app.route<SimulatorRoute>({
        method,
        url: routePath(url),
        handler: (request, reply) => dispatch(live.provider, route, request, reply),
        errorHandler: (_error, request, reply) => {
          respondAndRecord(live, request, reply, unreadable(id, undefined), id);
        },
      });
    }
  }
}

function registerPages(app: FastifyInstance, live: LiveProvider): void {
  app.get('/mvpd/login', (request, reply) => respond(reply, showLogin(live.provider, queryOf(request.url))));
  app.post<SimulatorRoute>('/mvpd/saml', (request, reply) => {
    respond(reply, showLogin(live.provider, formOf(wireText(request.body))));
  });
  app.post<SimulatorRoute>('/mvpd/login', (request, reply) => {
    respond(reply, submitLogin(live.provider, formOf(wireText(request.body))));
  });
  app.get('/mvpd/logout', (request, reply) => respond(reply, finishLogout(queryOf(request.url))));
}

/**
 * Returns a 405 that names the allowed methods for a known path [errors.md E5], else a 404; to
 * `OPTIONS` the answer to a preflight. Requests to throttled paths count against the rate limit.
 */
function notFound({ provider }: LiveProvider, request: SimulatorRequest): Answer {
  const path = pathOf(request.url);
  if (path.startsWith('/_simulator/')) {
    const refused = refusedControl(provider, request);
    if (refused !== undefined) return refused;
  }
  if (request.method === 'OPTIONS' && apiOf(path) !== undefined) {
    const { strictness } = provider.settings;
    const requested = request.headers['access-control-request-headers'];
    return preflight(path, strictness === 'lenient' ? requested : undefined);
  }
  const { limiter, clock, settings } = provider;
  if (isThrottledPath(path) && limiter !== undefined && !limiter.admit(limitedRequest(request), clock.now()))
    return throttledIn(settings.rateLimit.refusal);
  const methods = methodsOf(path);
  if (methods.length > 0) return empty(405, { allow: methods.join(', ') });
  return json(404, { message: 'There is nothing at this path' });
}

function respondAndRecord(
  { provider }: LiveProvider,
  request: SimulatorRequest,
  reply: FastifyReply,
  answer: Answer,
  operation: OperationId | undefined,
): void {
  const nowMs = provider.clock.now();
  writeDate(provider.clock, reply);
  recordExchange({ provider, request, nowMs, address: addressOf(request), operation }, answer);
  respondToOrigin(reply, answer);
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? '';
}
