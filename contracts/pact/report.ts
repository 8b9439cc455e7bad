import { definedOnly, isRecord, type JsonObject, listOf, parsedJson, recordOf } from '../../core/index.ts';
import type { PactProblem } from './job.ts';

/**
 * Returns the problems in the JSON of the core; none where it verified the interaction. Text that is
 * no such JSON, no result at all, or a result that is neither OK nor explained is a problem, so that
 * nothing passes by accident.
 */
export function problemsOf(text: string): PactProblem[] {
  const report = parsedJson(text);
  if (report === undefined) return [{ kind: 'pact', message: text }];
  const results = recordsOf(recordOf(report).interactionResults);
  if (results.length !== 1) {
    return [{ kind: 'pact', message: `Pact verified ${results.length} interactions instead of one.` }];
  }
  const problems = [...results, ...recordsOf(recordOf(report).errors)].flatMap((one) =>
    mismatchesOf(recordOf(recordOf(one).mismatch)),
  );
  if (problems.length > 0) return unique(problems);
  if (recordOf(report).result === true && recordOf(results[0]).result === 'OK') return [];
  return [{ kind: 'pact', message: 'Pact did not verify this interaction and does not say why.' }];
}

function mismatchesOf(mismatch: JsonObject): PactProblem[] {
  if (typeof mismatch.message === 'string') return [{ kind: 'pact', message: mismatch.message }];
  return recordsOf(mismatch.mismatches).map((one) => {
    const status = one.type === 'StatusMismatch';
    return {
      kind: status ? 'status' : String(one.type ?? 'pact'),
      message: String(one.mismatch ?? JSON.stringify(one)),
      ...definedOnly({
        pointer: typeof one.path === 'string' ? pointerOf(one.path) : undefined,
        expected: one.expected === undefined ? undefined : textOf(one.expected),
        received: one.actual === undefined ? undefined : textOf(one.actual),
      }),
    };
  });
}

/** `$.profiles.x.notAfter`, `$['a b'][0]` → JSON pointer. */
export function pointerOf(path: string): string {
  const segments = path.replace(/^\$/, '').matchAll(/\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]|\[(\d+|\*)\]/g);
  return [...segments]
    .map(([, plain, quoted, index]) => plain ?? quoted ?? index ?? '')
    .map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function recordsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isRecord);
}

function unique(problems: readonly PactProblem[]): PactProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
