import { type OperationId, type OperationRow, operations } from '../../openapi/generated/operations.ts';

/**
 * Single calls that any provider must answer in this way and that a Pact contract cannot say: the
 * request belongs to no documented operation, only its path does.
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

const rows: readonly OperationRow[] = Object.values(operations);

/** Every operation that documents a 405, asked with a method that its path does not have. */
export const conformanceCalls: readonly ConformanceCall[] = Object.values(operations).flatMap(({ id }) => {
  const { path, responses }: OperationRow = operations[id];
  if (responses['405'] === undefined) return [];
  const allow = rows.filter((row) => row.path === path).map(({ method }) => method);
  const method = allow.includes('PUT') ? 'PATCH' : 'PUT';
  return [{ title: `its path has no ${method}`, operation: id, method, status: 405, allow }];
});
