import type { BreakpointStep, Check } from '../../core/index.ts';
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

/**
 * Returns the figures of each step of a run whose load rises by steps, as far as the run came.
 * Empty for other runs.
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
    steps.push(stepOf(seconds, Math.round((devices * (step + 1)) / arrivals.steps), thresholds));
  }
  return steps;
}

function stepOf(
  seconds: readonly SecondTotals[],
  devices: number,
  { latencyP99Ms: most, failedShare }: Thresholds,
): BreakpointStep {
  const sum = (pick: (second: SecondTotals) => number): number =>
    seconds.reduce((total, second) => total + pick(second), 0);
  const latencyP99Ms = percentileOfAll(seconds.map(({ latency }) => latency));
  const latenessP99Ms = percentileOfAll(seconds.map(({ lateness }) => lateness));
  const sent = sum((second) => second.sent);
  const due = sum((second) => second.due);
  const failed = sum((second) => second.failed);
  const held =
    latencyP99Ms !== undefined &&
    latencyP99Ms <= most &&
    failed <= sent * failedShare &&
    generatorKeptUp({ due, sent, latenessP99Ms });
  return {
    devices,
    rateDue: due / seconds.length,
    rateAchieved: sent / seconds.length,
    ...(latencyP99Ms === undefined ? {} : { latencyP99Ms }),
    ...(latenessP99Ms === undefined ? {} : { latenessP99Ms }),
    failed,
    held,
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
  const held = steps.filter((step) => step.held).at(-1);
  const broken = steps.find((step) => !step.held);
  if (steps.length === 0) {
    const message = 'no load step had a whole second in which a request was sent, so no step was judged';
    return check(facts, 'unjudged', [{ kind: 'threshold', message, hint: 'Give a longer --duration.' }]);
  }
  const evidence = { kind: 'threshold', message: sentence(held, broken) };
  return check(facts, held === undefined ? 'failed' : 'passed', [evidence]);
}

function sentence(held: BreakpointStep | undefined, broken: BreakpointStep | undefined): string {
  if (held === undefined) return 'every load step failed';
  const good = `the step with ${held.devices} devices passed, at ${held.rateAchieved.toFixed(0)} requests per second with a latency p99 of ${held.latencyP99Ms ?? 0} ms`;
  if (broken === undefined) return `${good}; no step failed`;
  const { rateDue, rateAchieved, latenessP99Ms } = broken;
  const bad = `the step with ${broken.devices} devices failed: latency p99 ${broken.latencyP99Ms ?? 0} ms, ${broken.failed} requests failed`;
  const whose = generatorKeptUp({ due: rateDue, sent: rateAchieved, latenessP99Ms })
    ? ''
    : '; in that step the load generator sent requests too late or too few';
  return `${good}; ${bad}${whose}`;
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
