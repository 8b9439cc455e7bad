import { conformanceCalls } from './conformance/calls.ts';
import { journeys } from './conformance/journeys.ts';
import { interactions } from './interactions/index.ts';
import { checkId } from './pact/names.ts';

/** Returns the ids of the checks of single interactions, calls and steps that a stage has. */
export function knownCheckIds(stage: 'contracts' | 'verify'): readonly string[] {
  const rows = stage === 'contracts' ? interactions : [...interactions, ...conformanceCalls, ...steps];
  return [...new Set(rows.map(({ operation, title }) => checkId(stage, operation, title)))];
}

const steps = journeys.flatMap(({ name, steps }) =>
  steps.map(({ operation, title }) => ({ operation, title: `${name}: ${title}` })),
);
