import type { Check, Target } from '../../core/index.ts';
import { type OperationId, operations } from '../../openapi/generated/operations.ts';
import { conformanceCalls } from './calls.ts';
import { journeys } from './journeys.ts';
import type { ConformanceOptions } from './options.ts';
import { equipped, providerAccessOf } from './provider-access.ts';
import { runCall } from './run-call.ts';
import { runJourney } from './run-journey.ts';

const isServed = ({ origins }: Target, { operation }: { readonly operation: OperationId }): boolean =>
  origins[operations[operation].api] !== undefined;

/** Returns the rows of the table for the APIs that a target serves. */
function tableOf(target: Target) {
  return {
    calls: conformanceCalls.filter((call) => isServed(target, call)),
    journeys: journeys.filter(({ steps }) => steps.every((step) => isServed(target, step))),
  };
}

/** Returns the rows of the table for a target, for counting and filtering. */
export function conformanceRows(
  target: Target,
): readonly { readonly operation: string; readonly title: string }[] {
  const table = tableOf(target);
  return [
    ...table.calls,
    ...table.journeys.flatMap(({ name, steps }) =>
      steps.map(({ operation, title }) => ({ operation, title: `${name}: ${title}` })),
    ),
  ];
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
  const table = tableOf(options.target);
  for (const call of table.calls) add(await runCall(call, ground, options));
  for (const journey of table.journeys) await runJourney(journey, ground, options, add);
  return checks;
}
