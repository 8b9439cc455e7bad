import type { FastifyInstance, FastifyReply } from 'fastify';
import { isRecord, messageOf, PassgateError, wireText } from '../../core/basics.ts';
import { FaultRuleError, parseFaultRule } from '../faults/parse-fault.ts';
import { type Answer, empty, json, Refusal } from '../http/answer.ts';
import { queryOf, type SimulatorRequest, type SimulatorRoute } from '../http/call.ts';
import { respond } from '../http/respond.ts';
import type { LiveProvider } from '../live.ts';
import { advanceDevice, changeClock } from './clock-control.ts';
import { expire, revoke } from './end-control.ts';
import { arrangeFleet } from './fleet.ts';
import { health } from './health.ts';
import { login, logins } from './login-control.ts';
import { number } from './read-fields.ts';
import { refusedControl } from './refused-control.ts';
import { restoreSnapshotDocument, takeSnapshotDocument } from './snapshot-control.ts';
import { softwareStatement } from './software-statement.ts';
import { changeState } from './states.ts';
import { registerWatch } from './watch-routes.ts';

type ControlHandler = (live: LiveProvider, request: SimulatorRequest) => Answer | Promise<Answer>;

const routes: readonly [method: 'GET' | 'POST' | 'DELETE', name: string, handler: ControlHandler][] = [
  ['GET', 'health', ({ provider }) => json(200, health(provider))],
  ['POST', 'reset', reset],
  [
    'POST',
    'states',
    async ({ provider }, request) => json(200, await changeState(provider, bodyOf(request))),
  ],
  ['GET', 'clock', ({ provider }) => json(200, provider.clock.read())],
  ['POST', 'clock', ({ provider }, request) => json(200, changeClock(provider, bodyOf(request)))],
  ['POST', 'device-clock', ({ provider }, request) => json(200, advanceDevice(provider, bodyOf(request)))],
  ['POST', 'login', ({ provider }, request) => json(200, login(provider, bodyOf(request)))],
  ['POST', 'logins', ({ provider }, request) => json(200, logins(provider, bodyOf(request)))],
  ['POST', 'expire', ({ provider }, request) => json(200, expire(provider, bodyOf(request)))],
  ['POST', 'revoke', ({ provider }, request) => json(200, revoke(provider, bodyOf(request)))],
  ['GET', 'faults', ({ provider }) => json(200, { faults: provider.faults.list() })],
  ['POST', 'faults', addFault],
  ['DELETE', 'faults', clearFaults],
  ['GET', 'journal', journal],
  ['GET', 'software-statement', ({ provider }, request) => softwareStatement(provider, request)],
  ['GET', 'snapshot', takeSnapshotDocument],
  ['POST', 'snapshot', (live, request) => restoreSnapshotDocument(live, bodyOf(request))],
  [
    'POST',
    'fleet',
    async ({ provider }, request) => json(200, await arrangeFleet(provider, bodyOf(request))),
  ],
];

/** The snapshot of a large fleet is restored from one body. */
const bodyLimitBytes = 512 * 1024 * 1024;

export function registerControl(app: FastifyInstance, live: LiveProvider): void {
  registerWatch(app, live);
  for (const [method, name, handler] of routes) {
    app.route<SimulatorRoute>({
      method,
      url: `/_simulator/${name}`,
      bodyLimit: bodyLimitBytes,
      handler: (request, reply) => control(live, handler, request, reply),
      errorHandler: (error, _request, reply) =>
        respond(reply, json(400, { error: `The request failed: ${messageOf(error)}` })),
    });
  }
}

async function control(
  live: LiveProvider,
  handler: ControlHandler,
  request: SimulatorRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  respond(reply, refusedControl(live.provider, request) ?? (await guarded(() => handler(live, request))));
  return reply;
}

async function guarded(handle: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    if (error instanceof PassgateError) return json(404, { error: error.message, hint: error.hint });
    if (error instanceof FaultRuleError) return json(400, { error: `${error.message}.` });
    throw error;
  }
}

/** Returns the body as a JSON object; an empty one for no body. Throws a 400 for anything else. */
function bodyOf(request: SimulatorRequest): Readonly<Record<string, unknown>> {
  const text = wireText(request.body);
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    if (isRecord(value)) return value;
  } catch {
    // Refused below, like every other body that is not an object.
  }
  throw new Refusal(json(400, { error: 'The body is not a JSON object. Send one, or no body.' }));
}

function reset(live: LiveProvider): Answer {
  live.reset();
  return empty(204);
}

function addFault({ provider }: LiveProvider, request: SimulatorRequest): Answer {
  const body = bodyOf(request);
  const seed = number(body, 'seed');
  provider.faults.add(parseFaultRule(body));
  if (seed !== undefined) provider.faults.reseed(seed);
  return json(200, { faults: provider.faults.list() });
}

function clearFaults({ provider }: LiveProvider): Answer {
  provider.faults.clear();
  return empty(204);
}

/**
 * Returns the journal, one exchange a line; `?after=N`: only the exchanges after number N;
 * `?most=N`: no more than N of them.
 */
function journal({ provider }: LiveProvider, request: SimulatorRequest): Answer {
  const query = queryOf(request.url);
  const after = query.get('after') ?? '0';
  if (!wholeNumber.test(after))
    return json(400, { error: 'after must be the sequence number of an exchange, such as 42.' });
  const most = query.get('most');
  if (most !== null && !wholeNumber.test(most))
    return json(400, { error: 'most must be a number of exchanges, such as 100.' });
  return {
    status: 200,
    contentType: 'application/x-ndjson',
    headers: { 'x-journal-dropped': String(provider.journal.dropped) },
    body: provider.journal
      .lines(Number(after), most === null ? undefined : Number(most))
      .map((line) => `${line}\n`)
      .join(''),
  };
}

const wholeNumber = /^\d{1,15}$/;
