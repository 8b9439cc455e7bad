import type { BreakpointStep, StepFailure } from './measurement.ts';

/** Why a step may fail, in the order in which it is reported: what ends it for good first. */
export const stepFailures: readonly StepFailure[] = [
  'throttled',
  'failed',
  'latency',
  'no-answer',
  'generator',
];

const texts: Readonly<Record<StepFailure, (step: BreakpointStep) => string>> = {
  throttled: ({ throttled = 0 }) => `${requests(throttled)} throttled (429)`,
  failed: ({ failed }) => `${failed} request${failed === 1 ? '' : 's'} failed`,
  latency: ({ latencyP99Ms = 0 }) => `latency p99 ${latencyP99Ms} ms`,
  'no-answer': () => 'no response was received',
  generator: () => 'the load generator sent requests too late or too few',
};

/** Returns why a step failed, in words; empty for one that passed or that does not say. */
export function stepFailureText(step: BreakpointStep): string {
  return (step.failedBy ?? []).map((failure) => texts[failure](step)).join(', ');
}

const requests = (count: number): string => `${count} request${count === 1 ? ' was' : 's were'}`;

/** What a run whose load rises by steps found: the last step that passed, and the first that did not. */
export interface FoundLimit {
  readonly passed?: BreakpointStep;
  readonly ended?: BreakpointStep;
}

/** Returns between which steps of a run the limit of its target is. */
export function limitIn(steps: readonly BreakpointStep[]): FoundLimit {
  const first = steps.findIndex(({ held }) => !held);
  const [passed, ended] = first < 0 ? [steps.at(-1)] : [steps[first - 1], steps[first]];
  return { ...(passed === undefined ? {} : { passed }), ...(ended === undefined ? {} : { ended }) };
}
