import { messageOf, PassgateError } from './errors.ts';
import { machineTrouble } from './machine-trouble.ts';
import type { Check, Evidence, StageName } from './result.ts';

/** Returns a required check that passed. */
export function passing(id: string, title: string): Check {
  return { id, title, verdict: 'passed', required: true, evidence: [] };
}

/** Returns a required check that failed for one reason. */
export function failing(id: string, title: string, evidence: Evidence): Check {
  return { id, title, verdict: 'failed', required: true, evidence: [evidence] };
}

/** Returns a required check that could not be judged for one reason. */
export function unjudged(id: string, title: string, evidence: Evidence): Check {
  return { id, title, verdict: 'unjudged', required: true, evidence: [evidence] };
}

/**
 * Returns the check of a stage that threw: an error that stands for exit code 3 (a missing tool, a
 * lost network) or an unexpected one leaves the stage unjudged, any other fails it.
 */
export function checkOfError(stage: StageName, thrown: unknown): Check {
  const error = machineTrouble(thrown) ?? thrown;
  const id = `${stage}/run`;
  const title = `${stage} could be run`;
  if (error instanceof PassgateError) {
    const kind = error.code.toLowerCase().replaceAll('_', '-');
    const evidence = { kind, message: error.message, hint: error.hint };
    return error.exitCode === 3 ? unjudged(id, title, evidence) : failing(id, title, evidence);
  }
  return unjudged(id, title, {
    kind: 'internal',
    message: `${stage} stopped with an unexpected error: ${messageOf(error)}`,
    hint: 'Set PASSGATE_DEBUG=1 to print the stack, and please report this as a bug.',
  });
}

/**
 * Checks about a stage as a whole, which exist only where it did not come to its own: it could not
 * be run (`load/run`), was skipped (`verify/ran`, in JUnit and CTRF), was cut short, lost its
 * provider, or could not do what its checks need (`verify/set-up/…`).
 */
const stageTrouble =
  /^[a-z]+\/(?:run|ran|interrupted|asked|provider-alive(?:-\d+)?|set-up\/[^/]+|hooks\/[^/]+)$/;

/** Returns whether an id is that of a check about a stage as a whole: to repeat it is to run the stage. */
export function isStageTrouble(id: string): boolean {
  return stageTrouble.test(id);
}
