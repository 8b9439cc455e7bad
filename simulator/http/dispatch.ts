import type { FastifyReply } from 'fastify';
import type { OperationId } from '../../openapi/generated/operations.ts';
import type { Fault } from '../faults/fault.ts';
import { sendFaulty } from '../faults/send-faulty.ts';
import type { Handler } from '../operations/handlers.ts';
import type { Provider } from '../provider.ts';
import { type Answer, Refusal } from './answer.ts';
import { internalError, throttledAnswer } from './api-errors.ts';
import { addressOf, Call, type SimulatorRequest } from './call.ts';
import { respondToOrigin } from './cross-origin.ts';
import { limitedRequest } from './limited-request.ts';
import { recordExchange } from './record-exchange.ts';
import { writeDate } from './write-date.ts';

export interface Route {
  readonly operation: OperationId;
  /** Counts against the device's rate limit. */
  readonly throttled: boolean;
  readonly handler: Handler;
}

const noFaults: readonly Fault[] = [];

/**
 * Handles one request to a documented operation: rate limit, handler, faults, answer, journal.
 * Synchronous unless a handler or a fault has to wait.
 */
export function dispatch(
  provider: Provider,
  route: Route,
  request: SimulatorRequest,
  reply: FastifyReply,
): void {
  const call = new Call(route.operation, provider, request, addressOf(request));
  const faults = provider.faults.any ? provider.faults.take(call) : noFaults;
  if (isThrottled(call, route, faults)) {
    // Contracts know the documented form only.
    const form = provider.addresses.isExhausted(call.address, call.clockMs)
      ? undefined
      : provider.settings.rateLimit.refusal;
    finish(call, faults, throttledAnswer(route.operation, form), reply);
    return;
  }
  if (faults.some(({ kind }) => kind === 'failure')) {
    finish(call, faults, internalError(route.operation), reply);
    return;
  }
  const answer = handle(call, route.handler);
  if (answer instanceof Promise) void answer.then((late) => finish(call, faults, late, reply));
  else finish(call, faults, answer, reply);
}

function isThrottled(call: Call, route: Route, faults: readonly Fault[]): boolean {
  if (faults.some(({ kind }) => kind === 'throttle')) return true;
  for (const fault of faults) {
    if (fault.kind === 'rate-limit-off') return false;
    if (fault.kind === 'rate-limit') return !call.provider.faults.admit(fault, call.address, call.clockMs);
  }
  const { addresses, limiter } = call.provider;
  if (addresses.isExhausted(call.address, call.clockMs)) return true;
  return (
    route.throttled &&
    limiter !== undefined &&
    !limiter.admit(limitedRequest(call.request, call.operation), call.clockMs)
  );
}

/**
 * Returns the handler's answer. Never throws or rejects: a refusal becomes its answer, and an error
 * becomes a 500.
 */
function handle(call: Call, handler: Handler): Answer | Promise<Answer> {
  try {
    const answer = handler(call);
    return answer instanceof Promise ? answer.catch((error: unknown) => failed(call, error)) : answer;
  } catch (error) {
    return failed(call, error);
  }
}

function failed(call: Call, error: unknown): Answer {
  if (error instanceof Refusal) return error.answer;
  call.provider.settings.onError?.(error);
  return internalError(call.operation);
}

function finish(call: Call, faults: readonly Fault[], answer: Answer, reply: FastifyReply): void {
  writeDate(call.provider.clock, reply);
  if (faults.length === 0) {
    recordExchange(call, answer);
    respondToOrigin(reply, answer);
    return;
  }
  const { faults: known } = call.provider;
  const final = known.alter(call, answer, faults);
  const send = () => {
    recordExchange(call, final, faults);
    sendFaulty(faults, final, reply);
  };
  const delayMs = known.totalDelayMs(faults);
  if (delayMs > 0) setTimeout(send, delayMs);
  else send();
}
