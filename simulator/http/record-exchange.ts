import type { OperationId } from '../../openapi/generated/operations.ts';
import type { AcceptedShapeId } from '../accepted-shapes/accepted-shapes.ts';
import type { Fault } from '../faults/fault.ts';
import type { Provider } from '../provider.ts';
import type { Answer } from './answer.ts';
import type { SimulatorRequest } from './call.ts';

/** A request at the time of its answer; a `Call` is one. */
export interface AnsweredRequest {
  readonly provider: Provider;
  readonly request: SimulatorRequest;
  readonly nowMs: number;
  readonly address: string;
  /** Undefined for a request to none of the documented operations. */
  readonly operation: OperationId | undefined;
  /** Shapes beyond the documents that the request was accepted in. */
  readonly acceptedShapes?: readonly AcceptedShapeId[] | undefined;
  /** The software statement was taken unverified. */
  readonly unverifiedStatement?: true | undefined;
}

const noKinds: readonly string[] = [];

/** Puts a request and its answer into the journal. */
export function recordExchange(
  answered: AnsweredRequest,
  answer: Answer,
  faults: readonly Fault[] = [],
): void {
  const { provider, request, nowMs, address, operation, acceptedShapes, unverifiedStatement } = answered;
  provider.journal.record(
    {
      atMs: nowMs,
      operation,
      method: request.method,
      url: request.url,
      address,
      requestHeaders: request.raw.rawHeaders,
      status: answer.status,
      responseHeaders: answer.headers,
      contentType: answer.contentType,
      faults: faults.length === 0 ? noKinds : faults.map(({ kind }) => kind),
      acceptedShapes,
      unverifiedStatement,
      clockFrozen: provider.clock.isFrozen || undefined,
    },
    request.body,
    answer.body,
  );
}
