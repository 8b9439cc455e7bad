import {
  type BreakpointStep,
  type Check,
  limitIn,
  type StepFailure,
  stepFailures,
  stepFailureText,
} from '../../core/index.ts';
import type { Thresholds } from '../plan/profiles.ts';
import type { LoadPlan } from '../protocol.ts';
import { check } from './checks/evidence.ts';
import { BucketCounts } from './distribution.ts';
import type { SecondTotals, Totals } from './totals.ts';

/**
 * A step whose requests leave later than this, or less often than they are due, shows the end of
 * the generator and not of the target.
 */
const mostLatenessMs = 250;
const leastSentShare = 0.99;
/** Fewer answers than this say nothing about a percentile. */
const fewestAnswers = 20;

/**
 * Returns the figures of each step of a run whose load rises by steps, up to the one that ended it or
 * as far as the run came. Empty for other runs.
 */
export function breakpointSteps(
  totals: Totals,
  plan: Pick<LoadPlan, 'arrivals' | 'devices'>,
  thresholds: Thresholds,
): BreakpointStep[] {
  const { arrivals, devices } = plan;
  if (arrivals.shape !== 'steps') return [];
  const stepSeconds = arrivals.stepMs / 1000;
  const steps: BreakpointStep[] = [];
  for (let step = 0; step < arrivals.steps; step += 1) {
    // Whole seconds only: those that two steps share belong to neither.
    const first = Math.ceil(step * stepSeconds);
    const end = Math.floor((step + 1) * stepSeconds);
    const seconds = totals.seconds.slice(first, end);
    if (seconds.length === 0 || seconds.every(({ sent }) => sent === 0)) break;
    // A second that two steps share may hold a 429 as well; it is that of the later one.
    const withShared = totals.seconds.slice(Math.floor(step * stepSeconds), end);
    const refused = withShared.reduce((sum, second) => sum + second.refused, 0);
    const size = { devices: Math.round((devices * (step + 1)) / arrivals.steps), refused };
    const one = stepOf(seconds, size, thresholds);
    steps.push(one);
    if (endsRun(one)) break;
  }
  return steps;
}

/** Tells whether a step ends its run: it failed, and by more than that no answer was there yet. */
export function endsRun({ failedBy = [] }: BreakpointStep): boolean {
  return failedBy.some((failure) => failure !== 'no-answer');
}

function stepOf(
  seconds: readonly SecondTotals[],
  { devices, refused }: { readonly devices: number; readonly refused: number },
  { latencyP99Ms: most, failedShare }: Thresholds,
): BreakpointStep {
  const sum = (pick: (second: SecondTotals) => number): number =>
    seconds.reduce((total, second) => total + pick(second), 0);
  const latencyP99Ms = percentileOfAll(seconds.map(({ latency }) => latency));
  const latenessP99Ms = percentileOfAll(seconds.map(({ lateness }) => lateness));
  const sent = sum((second) => second.sent);
  const due = sum((second) => second.due);
  const failed = sum((second) => second.failed);
  const answers = sum(({ latency }) => latency.total);
  const isMeasured = answers >= fewestAnswers;
  const failures: Readonly<Record<StepFailure, boolean>> = {
    throttled: refused > 0,
    failed: failed > sent * failedShare,
    latency: isMeasured && latencyP99Ms !== undefined && latencyP99Ms > most,
    'no-answer': answers === 0,
    generator: isMeasured && !generatorKeptUp({ due, sent, latenessP99Ms }),
  };
  const failedBy = stepFailures.filter((failure) => failures[failure]);
  return {
    devices,
    rateDue: due / seconds.length,
    rateAchieved: sent / seconds.length,
    ...(latencyP99Ms === undefined ? {} : { latencyP99Ms }),
    ...(latenessP99Ms === undefined ? {} : { latenessP99Ms }),
    failed,
    throttled: refused,
    held: failedBy.length === 0,
    failedBy,
  };
}

interface StepRate {
  readonly due: number;
  readonly sent: number;
  readonly latenessP99Ms?: number | undefined;
}

const generatorKeptUp = ({ due, sent, latenessP99Ms = 0 }: StepRate): boolean =>
  sent >= due * leastSentShare && latenessP99Ms <= mostLatenessMs;

/** Returns the p99 of several seconds as one. */
function percentileOfAll(parts: readonly BucketCounts[]): number | undefined {
  const all = new BucketCounts();
  for (const part of parts) all.merge(part);
  return all.percentile(0.99);
}

/**
 * Checks up to which step the target met its thresholds. It fails where no step passed; where every
 * step passed, the limit of the target was not reached.
 */
export function breakpointCheck(scenario: string, steps: readonly BreakpointStep[]): Check {
  const facts = {
    scenario,
    slug: 'breakpoint',
    title: 'The target met its thresholds in at least one load step',
  };
  const { passed: held, ended: broken } = limitIn(steps);
  if (steps.length === 0) {
    const message = 'no load step had a whole second in which a request was sent, so no step was judged';
    return check(facts, 'unjudged', [{ kind: 'threshold', message, hint: 'Give a longer --duration.' }]);
  }
  const evidence = { kind: 'threshold', message: sentence(held, broken) };
  return check(facts, held === undefined ? 'failed' : 'passed', [evidence]);
}

function sentence(held: BreakpointStep | undefined, broken: BreakpointStep | undefined): string {
  if (held === undefined) {
    return broken === undefined
      ? 'no load step passed'
      : `the first load step, with ${broken.devices} devices, failed: ${stepFailureText(broken)}`;
  }
  const good = `the step with ${held.devices} devices passed, at ${held.rateAchieved.toFixed(0)} requests per second with a latency p99 of ${held.latencyP99Ms ?? 0} ms`;
  if (broken === undefined) return `${good}; no step failed`;
  return `${good}; the step with ${broken.devices} devices failed: ${stepFailureText(broken)}`;
}

/** Where the load rises until something gives, only these say anything but that it gave. */
const judgedAtBreakpoint = [
  'target-allowed',
  'k6-ended-well',
  'runners-complete',
  'first-answers',
  'responses-valid',
];

export function atBreakpoint(checks: readonly Check[]): Check[] {
  return checks.filter(({ id }) => judgedAtBreakpoint.some((slug) => id.endsWith(`/${slug}`)));
}
