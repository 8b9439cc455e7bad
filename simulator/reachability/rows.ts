import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { ordinaryRequests } from './ordinary-requests.ts';
import type { ArrangedRequest, ReachabilityRow, RequestTemplate } from './row.ts';
import { decisionRows } from './rows-decisions.ts';
import { otherRows } from './rows-other.ts';
import { restV2Rows } from './rows-rest-v2.ts';

const ids = Object.keys(operations) as OperationId[];

/** Every documented answer of every operation, in the order of the documents. */
export const rows: readonly ReachabilityRow[] = ids.flatMap((operation) =>
  [...(restV2Rows[operation] ?? []), ...(decisionRows[operation] ?? []), ...(otherRows[operation] ?? [])].map(
    ([status, code, how, change]) => ({ operation, status, code, how, request: changed(operation, change) }),
  ),
);

function changed(operation: OperationId, change: ArrangedRequest): ReachabilityRow['request'] {
  const base = ordinaryRequests[operation];
  const params = change.params ?? (change.state === undefined ? base.params : undefined);
  const { params: _, ...rest } = { ...base, ...change, ...askedOf(base, change) };
  return { ...rest, state: change.state ?? base.state, ...(params === undefined ? {} : { params }) };
}

function askedOf(base: RequestTemplate, change: RequestTemplate): RequestTemplate {
  return {
    path: { ...base.path, ...change.path },
    query: { ...base.query, ...change.query },
    headers: { ...base.headers, ...change.headers },
    ...(base.form === undefined ? {} : { form: { ...base.form, ...change.form } }),
    ...(base.json === undefined ? {} : { json: { ...base.json, ...change.json } }),
  };
}
