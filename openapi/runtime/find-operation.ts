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
  const called = method.toUpperCase();
  let best: { found: FoundOperation<Id>; rank: string } | null = null;
  for (const id in table) {
    const row = table[id];
    if (row.method !== called) continue;
    for (const template of templatesOf(row)) {
      if (best !== null && template.rank >= best.rank) continue;
      const parameters = matched(template.segments, given);
      if (parameters !== null) best = { found: { id, row, parameters }, rank: template.rank };
    }
  }
  return best?.found ?? null;
}

interface PathTemplate {
  readonly segments: readonly TemplateSegment[];
  /** Literal segments sort before parameters, place by place. */
  readonly rank: string;
}

interface TemplateSegment {
  readonly text: string;
  /** Null for a literal one. */
  readonly parameter: string | null;
}

/** Recordings have many paths: a row is taken apart once. */
const templates = new WeakMap<OperationRow, readonly PathTemplate[]>();

function templatesOf(row: OperationRow): readonly PathTemplate[] {
  const known = templates.get(row);
  if (known !== undefined) return known;
  const made = [row.path, ...(row.alsoAt ?? [])].map((path) => {
    const segments = segmentsOf(path).map((text) => ({ text, parameter: parameterName(text) }));
    return { segments, rank: segments.map(({ parameter }) => (parameter === null ? '0' : '1')).join('') };
  });
  templates.set(row, made);
  return made;
}

function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\/|\/$/g, '').split('/');
}

function parameterName(segment: string): string | null {
  return /^\{(.+)\}$/.exec(segment)?.[1] ?? null;
}

function matched(
  template: readonly TemplateSegment[],
  given: readonly string[],
): Record<string, string> | null {
  if (template.length !== given.length) return null;
  const fits = template.every(({ text, parameter }, index) =>
    parameter === null ? text === given[index] : given[index] !== '',
  );
  if (!fits) return null;
  const parameters: Record<string, string> = {};
  for (const [index, { parameter }] of template.entries()) {
    if (parameter !== null) parameters[parameter] = decoded(given[index] ?? '');
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
