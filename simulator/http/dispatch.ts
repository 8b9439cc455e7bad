import type { FastifyReply } from 'fastify';
import type { OperationId } from '../../openapi/generated/operations.ts';
import { altered } from '../faults/alter-answer.ts';
import type { Fault } from '../faults/fault.ts';
import type { Handler } from '../operations/handlers.ts';
import type { Provider } from '../provider.ts';
import { type Answer, Refusal } from './answer.ts';
import { internalError } from './api-errors.ts';
import { addressOf, Call, type SimulatorRequest } from './call.ts';
import { recordExchange } from './record-exchange.ts';
import { throttled } from './refusals.ts';
import { respond } from './respond.ts';

export interface Route {
  readonly operation: OperationId;
  /** Counts against the device's rate limit. */
  readonly throttled: boolean;
  readonly handler: Handler;
}

const noFaults: readonly Fault[] = [];

/** One documented operation: rate limit, handler, faults, answer, journal. Synchronous wherever nothing has to wait. */
export function dispatch(
  provider: Provider,
  route: Route,
  request: SimulatorRequest,
  reply: FastifyReply,
): void {
  const { clock, limiter } = provider;
  const call = new Call(route.operation, provider, request, clock.now(), addressOf(request));
  const faults = provider.faults.any ? provider.faults.take(call) : noFaults;
  if (isThrottled()) {
    finish(call, faults, throttled, reply);
    return;
  }
  const answer = handle(call, route.handler);
  if (answer instanceof Promise) void answer.then((late) => finish(call, faults, late, reply));
  else finish(call, faults, answer, reply);

  function isThrottled(): boolean {
    if (faults.some(({ kind }) => kind === 'throttle')) return true;
    if (!route.throttled || limiter === undefined) return false;
    return !limiter.admit(call.address, call.nowMs) && !faults.some(({ kind }) => kind === 'rate-limit-off');
  }
}

/** Never throws and never rejects: a refusal is an answer, and so is a failure of our own. */
function handle(call: Call, handler: Handler): Answer | Promise<Answer> {
  const failed = (error: unknown): Answer => {
    if (error instanceof Refusal) return error.answer;
    call.provider.settings.onError?.(error);
    return internalError(call.operation);
  };
  try {
    const answer = handler(call);
    return answer instanceof Promise ? answer.catch(failed) : answer;
  } catch (error) {
    return failed(error);
  }
}

function finish(call: Call, faults: readonly Fault[], answer: Answer, reply: FastifyReply): void {
  if (faults.length === 0) {
    send(call, faults, answer, reply);
    return;
  }
  const delayMs = faults.reduce((sum, fault) => sum + delayOf(call, fault), 0);
  const final = faults.reduce(altered, answer);
  setTimeout(() => send(call, faults, final, reply), delayMs);
}

function delayOf(call: Call, fault: Fault): number {
  if (fault.kind !== 'delay') return 0;
  return fault.ms + (fault.jitterMs ?? 0) * call.provider.faults.draw();
}

function send(call: Call, faults: readonly Fault[], answer: Answer, reply: FastifyReply): void {
  recordExchange(call, answer, faults);
  if (faults.some(({ kind }) => kind === 'drop-connection')) {
    reply.hijack();
    reply.raw.destroy();
    return;
  }
  if (faults.some(({ kind }) => kind === 'truncate')) {
    truncate(answer, reply);
    return;
  }
  respond(reply, answer);
}

/** Promises the whole body and delivers half of it. */
function truncate(answer: Answer, reply: FastifyReply): void {
  const body = Buffer.from(answer.body ?? '');
  reply.hijack();
  reply.raw.writeHead(answer.status, {
    ...answer.headers,
    ...(answer.contentType === undefined ? {} : { 'content-type': answer.contentType }),
    'content-length': body.length,
  });
  reply.raw.write(body.subarray(0, Math.floor(body.length / 2)), () => reply.raw.destroy());
}
