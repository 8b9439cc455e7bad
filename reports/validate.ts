import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { PassgateError } from '../core/index.ts';
import schema from './report.schema.json' with { type: 'json' };
import type { Report } from './report.ts';

let compiled: ValidateFunction<Report> | undefined;

/**
 * Validates a value against the schema of reports and returns it. `what` names the value in the
 * error.
 * @throws PassgateError `INPUT_FILE` that names the first places where the value does not match.
 */
export function asReport(value: unknown, what: string): Report {
  compiled ??= new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    // A test does that, once: here each command would, for half of the time that its report takes.
    validateSchema: false,
  }).compile<Report>(schema);
  if (compiled(value)) return value;
  const places = (compiled.errors ?? []).filter((error) => error.keyword !== 'if').slice(0, 5);
  throw new PassgateError(
    'INPUT_FILE',
    `${what} does not match the schema ${schema.$id}: ${places.map(place).join('; ')}.`,
    'Use a report that `passgate gate` wrote, unedited.',
  );
}

function place(error: ErrorObject): string {
  return `${error.instancePath || '/'} ${error.message ?? error.keyword}`;
}
