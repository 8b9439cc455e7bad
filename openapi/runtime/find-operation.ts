import { type OperationId, operations } from '../generated/operations.ts';
import type { OperationRow } from './operation.ts';

export interface FoundOperation<Id extends string = string> {
  readonly id: Id;
  readonly row: OperationRow;
  /** Path parameters by name, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Returns the operation of the four documents that a method and a path belong to, or null. See
 * `findOperationIn`.
 */
export function findOperation(method: string, path: string): FoundOperation<OperationId> | null {
  return findOperationIn<OperationId>(operations, method, path);
}

/**
 * Returns the operation whose method and path template fit; of several, the one whose path is
 * literal where the other first has a parameter. `path` may carry a query or a fragment, which are
 * ignored, but no origin. A trailing slash may be missing or too much: whether a client may do that
 * is not for the look-up to say.
 */
export function findOperationIn<Id extends string>(
  table: Readonly<Record<Id, OperationRow>>,
  method: string,
  path: string,
): FoundOperation<Id> | null {
  const given = segmentsOf(path.replace(/[?#].*$/s, ''));
  let best: { found: FoundOperation<Id>; rank: string } | null = null;
  for (const id in table) {
    const row = table[id];
    if (row.method !== method.toUpperCase()) continue;
    for (const template of [row.path, ...(row.alsoAt ?? [])]) {
      const parameters = matched(segmentsOf(template), given);
      // Literal segments sort before parameters, place by place.
      const rank = segmentsOf(template)
        .map((segment) => (parameterName(segment) === null ? '0' : '1'))
        .join('');
      if (parameters !== null && (best === null || rank < best.rank))
        best = { found: { id, row, parameters }, rank };
    }
  }
  return best?.found ?? null;
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\/|\/$/g, '').split('/');
}

function parameterName(segment: string): string | null {
  return /^\{(.+)\}$/.exec(segment)?.[1] ?? null;
}

function matched(template: readonly string[], given: readonly string[]): Record<string, string> | null {
  if (template.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of template.entries()) {
    const value = given[index] ?? '';
    const name = parameterName(segment);
    if (name === null && segment !== value) return null;
    if (name !== null && value === '') return null;
    if (name !== null) parameters[name] = decoded(value);
  }
  return parameters;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
