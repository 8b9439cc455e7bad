import type { Evidence } from '../../core/index.ts';
import { type OperationId, type OperationRow, operations } from '../../openapi/generated/operations.ts';
import { judgeBody } from '../../openapi/index.ts';
import { findOperation } from '../../openapi/runtime/find-operation.ts';
import type { Recorded } from './recorder.ts';

/**
 * Holds one recorded answer against the documents, strictly: its status, its content type, its body, and the headers it must
 * carry. Nothing found is an empty list.
 */
export async function judgeExchange(exchange: Recorded): Promise<Evidence[]> {
  const { method, path, status } = exchange;
  const found = findOperation(method, path);
  if (found === null) {
    return [{ kind: 'operation', message: `No document knows ${method} ${path.replace(/\?.*/s, '')}.` }];
  }
  const missing = missingHeaders(found.id, exchange);
  const { errors } = await judgeBody({
    operation: found.id,
    part: String(status),
    contentType: exchange.headers.get('content-type') ?? '',
    body: exchange.body,
    mode: 'strict',
  });
  return [
    ...errors.map(({ kind, message, pointer, expected, received }) => ({
      kind: kind === 'undocumented-status' ? 'status' : 'schema',
      operation: found.id,
      message: `${found.id} answered ${status}: ${message}`,
      pointer,
      expected,
      received,
    })),
    ...missing,
  ];
}

function missingHeaders(id: OperationId, { status, headers }: Recorded): Evidence[] {
  const row: OperationRow = operations[id];
  const documented = row.responses[String(status)]?.headers ?? [];
  return documented
    .filter(({ name, required }) => required && !headers.has(name))
    .map(({ name }) => ({
      kind: 'header',
      operation: id,
      message: `${id} answered ${status} without the header ${name}.`,
      expected: `the header ${name}`,
      received: 'nothing',
    }));
}
