import { bounds, boundText, definedOnly, type Evidence, parsedJson } from '../../core/index.ts';
import { type OperationId, type OperationRow, operations } from '../../openapi/generated/operations.ts';
import { judgeBody, ruleAt, type Violation } from '../../openapi/index.ts';
import { findOperation } from '../../openapi/runtime/find-operation.ts';
import { isRemark } from '../../openapi/runtime/remarks.ts';
import { responseProblem } from '../../openapi/runtime/response-problem.ts';
import type { WireExchange } from './recorder.ts';
import { spansOver } from './validity.ts';

/**
 * Holds one recorded answer against the documents, strictly: its status, its content type, its
 * body, and the headers it must carry. Each finding names the rule in the documents of `root`.
 * Nothing found is an empty list; what is found and passes is of the kind `drift`, see
 * `fallsShort`.
 */
export async function judgeExchange(root: string, exchange: WireExchange): Promise<Evidence[]> {
  const { method, path, status } = exchange;
  const found = findOperation(method, path);
  if (found === null) {
    return [{ kind: 'operation', message: `No document describes ${method} ${path.replace(/\?.*/s, '')}.` }];
  }
  if (exchange.unread !== undefined) return [unreadBody(status, exchange.unread, found.id)];
  const { errors } = await judgeBody({
    operation: found.id,
    part: String(status),
    contentType: exchange.headers.get('content-type') ?? '',
    body: exchange.body,
    mode: 'strict',
  });
  const findings = await Promise.all([
    ...errors.map((error) => fromDocuments(root, exchange, error)),
    ...missingHeaders(root, found.id, exchange),
  ]);
  return [...findings, ...noLongerValid(found.id, exchange)];
}

/** Of a body that is JSON, also where the schema has something to say of it. It is judged by the provider's own clock. */
function noLongerValid(operation: OperationId, { status, headers, body }: WireExchange): Evidence[] {
  if (status >= 300 || !/json/i.test(headers.get('content-type') ?? '')) return [];
  const parsed = parsedJson(new TextDecoder().decode(body));
  const sentMs = Date.parse(headers.get('date') ?? '');
  const over = spansOver(
    `${operation} returned ${status}`,
    parsed,
    Number.isNaN(sentMs) ? undefined : sentMs,
  );
  return over.map((one) => ({ ...one, operation }));
}

/** Returns the finding about a body that was too long to be read: no client can use it. */
export function unreadBody(status: number, reason: string, operation?: string): Evidence {
  return {
    kind: 'schema',
    message: `${operation ?? 'The target'} returned ${status}, but ${reason}.`,
    pointer: '',
    expected: `a body of at most ${boundText(bounds.responseBody)}`,
    received: 'more',
    hint: 'Check why the provider sends so much; docs/bounds.md lists what is read of a response.',
    ...definedOnly({ operation }),
  };
}

/** Returns whether a finding fails its check; drift is informational. */
export function isFailure({ kind }: Evidence): boolean {
  return kind !== 'drift';
}

const kinds: Readonly<Record<string, string>> = {
  'undocumented-status': 'status',
  'byte-order-mark': 'drift',
};

async function fromDocuments(
  root: string,
  { status }: WireExchange,
  violation: Violation,
): Promise<Evidence> {
  const { operation, part, contentType, kind, pointer, expected, received, variant } = violation;
  const required = kind === 'required';
  const body = { contentType, pointer, required, ...definedOnly({ variant }) };
  const rule = isRemark(violation) ? undefined : await ruleAt(root, { operation, part, body });
  return {
    kind: kinds[kind] ?? 'schema',
    operation,
    message: responseProblem(status, violation),
    pointer,
    expected,
    received,
    ...definedOnly({ rule }),
  };
}

function missingHeaders(
  root: string,
  id: OperationId,
  { status, headers }: WireExchange,
): Promise<Evidence>[] {
  const row: OperationRow = operations[id];
  const documented = row.responses[String(status)]?.headers ?? [];
  return documented
    .filter(({ name, required }) => required && !headers.has(name))
    .map(async ({ name }) => {
      const rule = await ruleAt(root, { operation: id, part: String(status), header: name });
      return {
        kind: 'header',
        operation: id,
        message: `${id} returned ${status} without the header ${name}.`,
        expected: `the header ${name}`,
        received: 'nothing',
        ...definedOnly({ rule }),
      };
    });
}
