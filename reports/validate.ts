import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { PassgateError } from '../core/index.ts';
import schema from './report.schema.json' with { type: 'json' };
import type { Report } from './report.ts';

let compiled: ValidateFunction<Report> | undefined;

/**
 * Holds a value against the report's schema.
 * @throws PassgateError `INPUT_FILE` that names the first places where it differs; `what` names the value.
 */
export function asReport(value: unknown, what: string): Report {
  compiled ??= new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
  }).compile<Report>(schema);
  if (compiled(value)) return value;
  const places = (compiled.errors ?? []).filter((error) => error.keyword !== 'if').slice(0, 5);
  throw new PassgateError(
    'INPUT_FILE',
    `${what} is not a report by ${schema.$id}: ${places.map(place).join('; ')}.`,
    'Reports are written by `passgate gate`; do not edit them.',
  );
}

function place(error: ErrorObject): string {
  return `${error.instancePath || '/'} ${error.message ?? error.keyword}`;
}
