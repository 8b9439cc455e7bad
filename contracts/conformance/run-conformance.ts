import type { Check } from '../../core/index.ts';
import { conformanceCalls } from './calls.ts';
import { journeys } from './journeys.ts';
import type { ConformanceOptions } from './options.ts';
import { providerAccessOf } from './provider-access.ts';
import { runCall } from './run-call.ts';
import { runJourney } from './run-journey.ts';

/** What the table holds, for counting and filtering. */
export const conformanceRows: readonly { readonly operation: string; readonly title: string }[] = [
  ...conformanceCalls,
  ...journeys.flatMap(({ name, steps }) =>
    steps.map(({ operation, title }) => ({ operation, title: `${name}: ${title}` })),
  ),
];

/**
 * Runs the conformance table against a provider: the calls one by one, the journeys step by step,
 * every answer held against the documents. On a real provider a journey goes as far as it can
 * without a viewer and without waiting.
 */
export async function runConformance(options: ConformanceOptions): Promise<Check[]> {
  const ground = providerAccessOf(options);
  const checks: Check[] = [];
  const add = (check: Check) => {
    checks.push(check);
    options.onDone?.(check);
  };
  for (const call of conformanceCalls) add(await runCall(call, ground, options));
  for (const journey of journeys) await runJourney(journey, ground, options, add);
  return checks;
}
