import {
  type BreakpointStep,
  type Check,
  definedOnly,
  type FoundLimit,
  limitIn,
  type StepFailure,
  stepFailures,
  stepFailureText,
} from '../../core/index.ts';
import { lateAfterMs } from '../lines.ts';
import type { Thresholds } from '../plan/profiles.ts';
import type { LoadPlan } from '../protocol.ts';
import { check } from './checks/evidence.ts';
import { type SendingFigures, sentInTime } from './checks/generator.ts';
import { connectingP99Above } from './connecting.ts';
import { BucketCounts } from './distribution.ts';
import type { SecondTotals, Totals } from './totals.ts';

/** With fewer answers than this the p99 is the slowest of them: such a step is not measured. */
const fewestAnswers = 100;

/** Requests of which none was answered say so long before there would be a percentile. */
const fewestUnanswered = 20;

/**
 * Returns the figures of each step of a run whose load rises by steps, up to the one that ended it.
 * Steps with too few responses are judged together with the next that has enough with them; those
 * that no such step follows are not measured. Empty for other runs, and before the first second.
 */
export function breakpointSteps(
  totals: Totals,
  plan: Pick<LoadPlan, 'arrivals' | 'devices'>,
  thresholds: Thresholds,
): BreakpointStep[] {
  const { arrivals, devices } = plan;
  if (arrivals.shape !== 'steps' || totals.seconds.length === 0) return [];
  const stepSeconds = arrivals.stepMs / 1000;
  const steps: BreakpointStep[] = [];
  let waiting = { steps: 0, first: 0 };
  for (let step = 0; step < arrivals.steps; step += 1) {
    // Whole seconds only: those that two steps share belong to neither.
    const first = Math.ceil(step * stepSeconds);
    const end = Math.floor((step + 1) * stepSeconds);
    // A second that two steps share may hold a 429 as well; it is that of the later one.
    const withShared = totals.seconds.slice(Math.floor(step * stepSeconds), end);
    const refused = withShared.reduce((sum, second) => sum + second.refused, 0);
    const size = { devices: Math.round((devices * (step + 1)) / arrivals.steps), refused };
    const until = totals.seconds.slice(0, end);
    const one = stepOf(until, first, waiting, size, thresholds);
    if (one.held && one.joined !== undefined) {
      const known = steps.length - one.joined;
      for (const [index, { measured: _, ...earlier }] of steps.slice(known).entries()) {
        steps[known + index] = { ...earlier, held: true };
      }
    }
    steps.push(one);
    if (endsRun(one)) break;
    if (one.measured !== false) waiting = { steps: 0, first: end };
    else waiting = { steps: waiting.steps + 1, first: waiting.steps === 0 ? first : waiting.first };
  }
  return steps;
}

/** Tells whether a step ends its run: it failed, and by more than that no answer was there yet. */
export function endsRun({ failedBy = [] }: BreakpointStep): boolean {
  return failedBy.some((failure) => failure !== 'no-answer');
}

/** Steps with too few responses to be judged: how many, and the first second of them. */
interface WaitingSteps {
  readonly steps: number;
  readonly first: number;
}

/** Returns the figures of the step whose seconds are the last of `until`, from `first` on. */
function stepOf(
  until: readonly SecondTotals[],
  first: number,
  waiting: WaitingSteps,
  { devices, refused }: { readonly devices: number; readonly refused: number },
  { latencyP99Ms: most, failedShare }: Thresholds,
): BreakpointStep {
  const own = figuresOf(until, first);
  const isJoined = own.answers < fewestAnswers && waiting.steps > 0;
  const joined = isJoined ? figuresOf(until, waiting.first) : own;
  const isMeasured = joined.answers >= fewestAnswers;
  const { due, sent, failed, answers } = own;
  const { latency, lateness } = isMeasured ? joined : own;
  const latencyP99Ms = latency.percentile(0.99);
  const latenessP99Ms = lateness.percentile(0.99);
  const connectingP99Ms = isMeasured ? connectingP99Above(most, joined) : undefined;
  // What a generator that is behind measures describes itself.
  const isBehind = isMeasured && !sentInTime(joined);
  const failures: Readonly<Record<StepFailure, boolean>> = {
    throttled: refused > 0,
    failed: failed - (isBehind ? own.unanswered : 0) > sent * failedShare,
    latency: isMeasured && !isBehind && ((latencyP99Ms ?? 0) > most || connectingP99Ms !== undefined),
    'no-answer': answers === 0 && sent >= fewestUnanswered,
    generator: isBehind,
  };
  const failedBy = stepFailures.filter((failure) => failures[failure]);
  const perSecond = (count: number): number => count / Math.max(1, until.length - first);
  return {
    devices,
    rateDue: perSecond(due),
    rateAchieved: perSecond(sent),
    ...definedOnly({ latencyP99Ms, latenessP99Ms, connectingP99Ms }),
    failed,
    throttled: refused,
    held: isMeasured && failedBy.length === 0,
    failedBy,
    answers,
    ...(isMeasured || failedBy.length > 0 ? {} : { measured: false as const }),
    ...(isMeasured && isJoined ? { joined: waiting.steps } : {}),
  };
}

interface StepFigures extends SendingFigures {
  readonly latency: BucketCounts;
  readonly connecting: BucketCounts;
  readonly failed: number;
  readonly unanswered: number;
  readonly answers: number;
}

function figuresOf(until: readonly SecondTotals[], first: number): StepFigures {
  const seconds = until.slice(first);
  const sum = (pick: (second: SecondTotals) => number, of = seconds): number =>
    of.reduce((total, second) => total + pick(second), 0);
  // What a slow target held back is answered in a later step than it was sent in.
  const lateBefore = sum(({ lateness }) => lateness.countAbove(lateAfterMs), until.slice(0, first));
  const held = Math.max(0, sum((second) => second.held, [...until]) - lateBefore);
  return {
    latency: mergedCounts(seconds.map(({ latency }) => latency)),
    connecting: mergedCounts(seconds.map(({ connecting }) => connecting)),
    lateness: mergedCounts(seconds.map(({ lateness }) => lateness)),
    held,
    sent: sum((second) => second.sent),
    due: sum((second) => second.due),
    failed: sum((second) => second.failed),
    unanswered: sum((second) => second.unanswered),
    answers: sum(({ latency }) => latency.total),
  };
}

function mergedCounts(parts: readonly BucketCounts[]): BucketCounts {
  const all = new BucketCounts();
  for (const part of parts) all.merge(part);
  return all;
}

/**
 * Checks up to which step the target met its thresholds. It fails where the first step that was
 * measured failed; where every step passed, the limit of the target was not reached. Where the load
 * generator ended the run, nobody knows the limit of the target: it is unjudged.
 */
export function breakpointCheck(scenario: string, steps: readonly BreakpointStep[]): Check {
  const facts = {
    scenario,
    slug: 'breakpoint',
    title: 'The target met its thresholds in at least one load step',
  };
  const limit = limitIn(steps);
  const { passed, ended, isWhole } = limit;
  if (!isWhole) {
    const message = unmeasuredText(steps, passed);
    const hint = 'Give more --devices, a shorter --interval or a longer --duration.';
    return check(facts, 'unjudged', [{ kind: 'threshold', message, hint }]);
  }
  if (isOfGenerator(ended)) {
    const message = `the load generator ended it, not the target: ${sentence(steps, limit)}`;
    const hint =
      'Run it on a machine with more cores, or share the devices among machines: docs/load.md#several-runners.';
    return check(facts, 'unjudged', [{ kind: 'threshold', message, hint }]);
  }
  const evidence = { kind: 'threshold', message: sentence(steps, limit) };
  return check(facts, passed === undefined ? 'failed' : 'passed', [evidence]);
}

function isOfGenerator(step: BreakpointStep | undefined): boolean {
  return step?.failedBy?.every((failure) => failure === 'generator') === true;
}

function unmeasuredText(steps: readonly BreakpointStep[], passed: BreakpointStep | undefined): string {
  const few = `fewer than ${fewestAnswers} responses`;
  if (passed === undefined) return `no load step was measured: all of them together had ${few}`;
  const unmeasured = steps.length - 1 - steps.lastIndexOf(passed);
  const last = unmeasured === 1 ? 'the last load step was' : `the last ${unmeasured} load steps were`;
  return `${last} not measured (${few}), so the step with ${passed.devices} devices is the last that passed, and nobody knows whether a later one fails`;
}

function sentence(steps: readonly BreakpointStep[], { passed, ended }: FoundLimit): string {
  const bad =
    ended === undefined
      ? 'no step failed'
      : `the step with ${ended.devices} devices failed: ${stepFailureText(ended)}`;
  if (passed !== undefined) {
    const figures = `${passed.rateAchieved.toFixed(0)} requests per second with a latency p99 of ${passed.latencyP99Ms ?? 0} ms`;
    return `the step with ${passed.devices} devices passed, at ${figures}; ${bad}`;
  }
  const [first] = steps;
  if (ended === undefined || first !== ended) return `no load step passed; ${bad}`;
  return `the first load step, with ${ended.devices} devices, failed: ${stepFailureText(ended)}`;
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
