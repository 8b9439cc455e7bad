import type { ExitCode, World } from '../core/index.ts';
import type { BodyError, BodyResult } from '../openapi/index.ts';

/** What `passgate validate --json` prints for one body: a stable interface. */
interface MachineResult {
  readonly source: string;
  readonly line: number | null;
  /** Null: not judged. A valid body may carry `errors`: what in it is not documented, and passes (drift). */
  readonly valid: boolean | null;
  readonly errors: readonly BodyError[];
}

const marks = { valid: '✓', drift: '✓', invalid: '✗', unjudged: '?' } as const;
const mostErrors = 12;

export function resultsForMachines(results: readonly BodyResult[]): MachineResult[] {
  return results.map(({ source, line, verdict, errors }) => ({
    source,
    line,
    valid: verdict === 'unjudged' ? null : verdict !== 'invalid',
    errors: errors.map(({ pointer, expected, received, message }) => ({
      pointer,
      expected,
      received,
      message,
    })),
  }));
}

/** Nothing judged is no pass. */
export function exitCodeOfBodies(results: readonly BodyResult[]): ExitCode {
  if (results.some(({ verdict }) => verdict === 'invalid')) return 1;
  return results.length === 0 || results.some(({ verdict }) => verdict === 'unjudged') ? 3 : 0;
}

/** For people, on standard error: what is not simply valid, then the sum. */
export function tellBodies(world: World, results: readonly BodyResult[]): void {
  for (const { source, line, verdict, errors } of results) {
    if (verdict === 'valid') continue;
    world.stderr.write(`${marks[verdict]} ${source}${line === null ? '' : `:${line}`}: ${verdict}\n`);
    for (const { message } of errors.slice(0, mostErrors)) world.stderr.write(`  ${message}\n`);
    if (errors.length > mostErrors) world.stderr.write(`  … and ${errors.length - mostErrors} more\n`);
  }
  const counts = (['valid', 'drift', 'invalid', 'unjudged'] as const).flatMap((verdict) => {
    const count = results.filter((result) => result.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  world.stderr.write(counts.length === 0 ? '? nothing to judge\n' : `${counts.join(', ')}\n`);
}
