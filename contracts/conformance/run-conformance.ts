import type { Check, Target } from '../../core/index.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { matching, type RowFilter } from '../pact/filter.ts';
import { type ConformanceCall, conformanceCalls } from './calls.ts';
import { type Journey, journeys } from './journeys.ts';
import type { ConformanceOptions } from './options.ts';
import { equipped, providerAccessOf } from './provider-access.ts';
import { runCall } from './run-call.ts';
import { runJourney } from './run-journey.ts';

const isServed = ({ origins }: Target, { operation }: { readonly operation: OperationId }): boolean =>
  origins[operations[operation].api] !== undefined;

/** What of the table is run: calls, and journeys up to the last step that somebody asked for. */
interface ConformanceTable {
  readonly calls: readonly ConformanceCall[];
  readonly journeys: readonly Journey[];
}

/** Returns the part of the table for the APIs that a target serves and that fits a filter. */
function tableOf(target: Target, filter: RowFilter): ConformanceTable {
  const served = conformanceCalls.filter((call) => isServed(target, call));
  return {
    calls: matching(served, filter, 'verify'),
    journeys: journeys
      .filter(({ steps }) => steps.every((step) => isServed(target, step)))
      .map((journey) => upToLast(journey, filter))
      .filter(({ steps }) => steps.length > 0),
  };
}

/** Returns a journey without the steps behind the last one that fits: those before it lead there. */
function upToLast(journey: Journey, filter: RowFilter): Journey {
  const rows = rowsOf(journey);
  const [last] = matching(rows, filter, 'verify').slice(-1);
  return { ...journey, steps: journey.steps.slice(0, last === undefined ? 0 : rows.indexOf(last) + 1) };
}

interface ConformanceRow {
  readonly operation: OperationId;
  readonly title: string;
}

function rowsOf({ name, steps }: Journey): ConformanceRow[] {
  return steps.map(({ operation, title }) => ({ operation, title: `${name}: ${title}` }));
}

/** Returns the rows of the table that are run for a target and a filter. */
export function conformanceRows(target: Target, filter: RowFilter = ''): readonly ConformanceRow[] {
  const table = tableOf(target, filter);
  return [...table.calls, ...table.journeys.flatMap(rowsOf)];
}

/**
 * Runs the conformance table against a provider: the calls one by one, the journeys step by step,
 * every answer held against the documents. On a real provider a journey goes as far as it can
 * without a viewer and without waiting.
 */
export async function runConformance(given: ConformanceOptions): Promise<Check[]> {
  const options = equipped(given);
  const ground = providerAccessOf(options);
  const checks: Check[] = [];
  const add = (check: Check) => {
    checks.push(check);
    options.onDone?.(check);
  };
  const table = tableOf(options.target, options.filter ?? '');
  for (const call of table.calls) add(await runCall(call, ground, options));
  for (const journey of table.journeys) await runJourney(journey, ground, options, add);
  return checks;
}
