import { isRecord, recordOf } from '../../core/index.ts';
import type { Problem } from './job.ts';

/**
 * Reads the JSON that the core hands over, both when it holds and when it does not. Text that is no such JSON, no result
 * at all, or a result that is neither OK nor explained is a problem: never a yes by accident.
 */
export function problemsOf(text: string): Problem[] {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    return [{ kind: 'pact', message: text }];
  }
  const results = listOf(recordOf(report).interactionResults);
  if (results.length !== 1) {
    return [{ kind: 'pact', message: `Pact verified ${results.length} interactions instead of one.` }];
  }
  const problems = [...results, ...listOf(recordOf(report).errors)].flatMap((one) =>
    mismatchesOf(recordOf(recordOf(one).mismatch)),
  );
  if (problems.length > 0) return unique(problems);
  if (recordOf(report).result === true && recordOf(results[0]).result === 'OK') return [];
  return [{ kind: 'pact', message: 'Pact did not verify this interaction and does not say why.' }];
}

function mismatchesOf(mismatch: Record<string, unknown>): Problem[] {
  if (typeof mismatch.message === 'string') return [{ kind: 'pact', message: mismatch.message }];
  return listOf(mismatch.mismatches).map((raw) => {
    const one = recordOf(raw);
    const status = one.type === 'StatusMismatch';
    return {
      kind: status ? 'status' : String(one.type ?? 'pact'),
      message: String(one.mismatch ?? JSON.stringify(one)),
      ...(typeof one.path === 'string' ? { pointer: pointerOf(one.path) } : {}),
      ...(one.expected === undefined ? {} : { expected: textOf(one.expected) }),
      ...(one.actual === undefined ? {} : { received: textOf(one.actual) }),
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

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
