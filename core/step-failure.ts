import { definedOnly } from './defined-only.ts';
import type { BreakpointStep, StepFailure } from './measurement.ts';
import type { Verdict } from './result.ts';

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
  latency: ({ latencyP99Ms = 0, connectingP99Ms }) =>
    connectingP99Ms === undefined
      ? `latency p99 ${latencyP99Ms} ms`
      : `latency p99 ${latencyP99Ms} ms, connecting p99 ${connectingP99Ms} ms`,
  'no-answer': () => 'no response was received',
  generator: () => 'the load generator sent requests too late or too few',
};

/** Returns why a step failed, or was not measured, in words; empty for one that does not say. */
export function stepFailureText(step: BreakpointStep): string {
  const { failedBy = [], answers = 0, joined = 0 } = step;
  if (stepVerdict(step) === 'unjudged') return `${answers} response${answers === 1 ? '' : 's'}, too few`;
  const isOfAll = joined > 0 && failedBy.some((failure) => failure === 'latency' || failure === 'generator');
  const all = isOfAll ? [`with the ${joined === 1 ? 'step' : `${joined} steps`} before it`] : [];
  return [...failedBy.map((failure) => texts[failure](step)), ...all].join(', ');
}

/** Returns whether a step passed; `unjudged` where too few responses were received. */
export function stepVerdict({ held, measured }: BreakpointStep): Verdict {
  if (measured === false) return 'unjudged';
  return held ? 'passed' : 'failed';
}

const requests = (count: number): string => `${count} request${count === 1 ? ' was' : 's were'}`;

/** What a run whose load rises by steps found: the last step that passed, and the first that failed. */
export interface FoundLimit {
  readonly passed?: BreakpointStep;
  readonly ended?: BreakpointStep;
  /** Tells whether the last step was measured: else nobody knows how the run went on. */
  readonly isWhole: boolean;
}

/** Returns between which steps of a run the limit of its target is. */
export function limitIn(steps: readonly BreakpointStep[]): FoundLimit {
  const first = steps.findIndex((step) => stepVerdict(step) === 'failed');
  const ended = steps[first];
  const passed = (first < 0 ? steps : steps.slice(0, first)).findLast(({ held }) => held);
  const last = steps.at(-1);
  const isWhole = ended !== undefined || (last !== undefined && stepVerdict(last) === 'passed');
  return { ...definedOnly({ passed, ended }), isWhole };
}
