import { createMasker, definedOnly, type ExitCode, type World } from '../core/index.ts';
import { sensitiveNames } from '../openapi/generated/sensitive.ts';
import type { BodyError, BodyResult, RecordedCall } from '../openapi/index.ts';
import { statusLooks } from '../reports/view/status-look.ts';

/** The output of `passgate validate --json` for one body: a stable interface. */
interface MachineResult {
  readonly source: string;
  readonly line: number | null;
  /** Null: not judged. A valid body may have `errors`: undocumented parts that pass (drift). */
  readonly valid: boolean | null;
  readonly errors: readonly BodyError[];
  /** Which exchange of a recording the body is of; absent for files of bodies. */
  readonly exchange?: RecordedCall;
}

const statuses = { valid: 'passed', drift: 'passed', invalid: 'failed', unjudged: 'unjudged' } as const;
const mostErrors = 12;

/** Returns the results without secrets, personal data and keys of a session in what they quote. */
export function maskedResults(results: readonly BodyResult[]): BodyResult[] {
  const masker = createMasker({ names: sensitiveNames });
  return results.map(({ exchange, ...result }) => ({
    ...result,
    errors: result.errors.map((error) => {
      const received = masker.valueAt(error.pointer, error.received);
      const message =
        error.received === '' ? error.message : error.message.replaceAll(error.received, received);
      return { ...error, received: masker.text(received), message: masker.text(message) };
    }),
    ...definedOnly({ exchange: exchange && { ...exchange, url: masker.text(exchange.url) } }),
  }));
}

/** Returns the results in the form of `--json`. */
export function resultsForMachines(results: readonly BodyResult[]): MachineResult[] {
  return results.map(({ source, line, verdict, errors, exchange }) => ({
    source,
    line,
    valid: verdict === 'unjudged' ? null : verdict !== 'invalid',
    errors: errors.map(({ pointer, expected, received, message }) => ({
      pointer,
      expected,
      received,
      message,
    })),
    ...definedOnly({ exchange }),
  }));
}

/** Returns the exit code of a validation. Without a judged body it is 3, never 0. */
export function exitCodeOfBodies(results: readonly BodyResult[]): ExitCode {
  if (results.some(({ verdict }) => verdict === 'invalid')) return 1;
  return results.length === 0 || results.some(({ verdict }) => verdict === 'unjudged') ? 3 : 0;
}

/** Returns what tells an exchange from the others: `getProfiles: GET https://… → 200`. */
function exchangeText({ operation, method, url, status }: RecordedCall): string {
  return `${operation}: ${method} ${url} → ${status ?? 'no answer'}`;
}

/** Prints each body that is not simply valid to standard error, then the counts. */
export function printBodies(world: World, results: readonly BodyResult[]): void {
  for (const { source, line, verdict, errors, exchange } of results) {
    if (verdict === 'valid') continue;
    world.stderr.write(
      `${statusLooks[statuses[verdict]].sign} ${source}${line === null ? '' : `:${line}`}: ${verdict}\n`,
    );
    if (exchange !== undefined) world.stderr.write(`  ${exchangeText(exchange)}\n`);
    for (const { message } of errors.slice(0, mostErrors)) world.stderr.write(`  ${message}\n`);
    if (errors.length > mostErrors) world.stderr.write(`  … and ${errors.length - mostErrors} more\n`);
  }
  const counts = (['valid', 'drift', 'invalid', 'unjudged'] as const).flatMap((verdict) => {
    const count = results.filter((result) => result.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict}`];
  });
  world.stderr.write(
    counts.length === 0 ? `${statusLooks.unjudged.sign} no body was judged\n` : `${counts.join(', ')}\n`,
  );
}
