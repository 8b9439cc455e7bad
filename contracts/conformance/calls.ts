import type { OperationId } from '../../openapi/generated/operations.ts';

/**
 * Single calls that any provider must answer in this way and that a Pact contract cannot say: the request belongs to no documented
 * operation, only its path does.
 */
export interface ConformanceCall {
  readonly title: string;
  /** A documented operation of the path. */
  readonly operation: OperationId;
  /** The method that the path does not have. */
  readonly method: string;
  readonly status: 405;
  /** Methods that the header `Allow` must name. */
  readonly allow: readonly string[];
}

export const conformanceCalls: readonly ConformanceCall[] = [
  {
    title: 'sessions cannot be deleted',
    operation: 'createSession',
    method: 'DELETE',
    status: 405,
    allow: ['POST'],
  },
  {
    title: 'one session can be read and resumed, not replaced',
    operation: 'resumeSession',
    method: 'PUT',
    status: 405,
    allow: ['GET', 'POST'],
  },
  {
    title: 'profiles cannot be posted',
    operation: 'getProfileByCode',
    method: 'POST',
    status: 405,
    allow: ['GET'],
  },
];
