import type { Check, Evidence, Verdict } from '../../../core/index.ts';
import type { PlannedLoad } from '../../protocol.ts';
import { parseThreshold } from '../../thresholds/parse-threshold.ts';
import {
  figureText,
  type OwnThreshold,
  subjectText,
  thresholdSlug,
  thresholdText,
} from '../../thresholds/threshold.ts';
import { BucketCounts, type ValueRange } from '../distribution.ts';
import { latencyInTime } from '../late-seconds.ts';
import { steadyRate } from '../steady-rate.ts';
import type { Totals } from '../totals.ts';
import { check } from './evidence.ts';
import { keptUp } from './generator.ts';

/** Prefix of the slug of each check. */
export const ownThresholdPart = 'threshold';

/**
 * Checks the thresholds of the user's own. Each is required. A figure whose bucket the bound lies in
 * is unjudged: nobody knows on which side it is.
 */
export function ownThresholdChecks(scenario: string, totals: Totals, plan: PlannedLoad): Check[] {
  return (plan.thresholds ?? []).map((text) => {
    const threshold = parseThreshold(text);
    const { operation } = threshold;
    const facts = {
      scenario,
      slug: `${ownThresholdPart}/${thresholdSlug(threshold)}`,
      title: `Threshold ${thresholdText(threshold)}`,
      ...(operation === undefined ? {} : { operation }),
    };
    if (plan.profile === 'breakpoint') {
      const message =
        'a run with the profile breakpoint is judged step by step, so the threshold was not applied';
      return check({ ...facts, required: false }, 'unjudged', [{ kind: 'threshold', message }]);
    }
    const { verdict, ...evidence } = judged(threshold, figureOf(threshold, totals, plan), totals);
    const expected = `${threshold.comparison} ${figureText(threshold, threshold.bound)}`;
    const about = operation === undefined ? {} : { operation };
    return check(facts, verdict, [{ kind: 'threshold', ...about, expected, ...evidence }]);
  });
}

/** What a threshold is held against. */
interface MeasuredFigure {
  /** Absent without a sample. */
  readonly value?: ValueRange;
  /** Without requests that were given up after their time; only where those count. */
  readonly answered?: ValueRange;
  /** What the figure was made from, and how many of them. */
  readonly samples: number;
  readonly of: 'responses' | 'requests' | 'validated bodies';
  /** Requests that the figure is about. */
  readonly requests: number;
}

type Judged = { readonly verdict: Verdict } & Pick<Evidence, 'message' | 'received' | 'hint'>;

function judged(threshold: OwnThreshold, figure: MeasuredFigure, totals: Totals): Judged {
  const { value, samples, of } = figure;
  const subject = subjectText(threshold);
  if (value === undefined) return withoutSample(subject, threshold, figure, totals);
  const received = `${rangeText(threshold, value)} of ${samples} ${of}`;
  const holds = comparedWith(value, threshold);
  // What the generator did too late or not at all describes the generator; answers stay what they are.
  const { metric } = threshold;
  const isOfGenerator = metric === 'latency' || metric === 'lateness' || metric === 'requests';
  const answered = figure.answered === undefined ? holds : comparedWith(figure.answered, threshold);
  if ((isOfGenerator || answered !== holds) && !keptUp(totals)) {
    const message = `${subject}: the load generator could not keep up, so the figure does not describe the target`;
    return { verdict: 'unjudged', message, received };
  }
  if (holds === undefined) {
    const message = `${subject} lies in a bucket around the bound: figures are measured to within 0.8 %`;
    return { verdict: 'unjudged', message, received, hint: 'Choose a bound outside of that range.' };
  }
  if (!holds && isOfLateSeconds(threshold, totals)) {
    const message = `${subject}: it holds but for seconds in which the load generator was late, so the figure does not describe the target`;
    return { verdict: 'unjudged', message, received };
  }
  return { verdict: holds ? 'passed' : 'failed', message: subject, received };
}

/**
 * Tells whether a threshold on the slowest answers fails only for what was answered while the load
 * generator was late: a moment is no hundredth of a run, but it has all of the slowest.
 */
function isOfLateSeconds(threshold: OwnThreshold, totals: Totals): boolean {
  const { operation, metric, aggregate } = threshold;
  const isOfFew = aggregate.kind === 'max' || (aggregate.kind === 'percentile' && aggregate.share > 0.99);
  // Of one operation the seconds say nothing.
  if (metric !== 'latency' || operation !== undefined || !isOfFew) return false;
  const inTime = latencyInTime(totals);
  const value = inTime && timeOf(inTime, threshold);
  return value !== undefined && comparedWith(value, threshold) === true;
}

/** Requests that were due and gave no figure fail; where none was due, nothing can be said. */
function withoutSample(
  subject: string,
  { operation, metric }: OwnThreshold,
  { requests, of }: MeasuredFigure,
  { due, latency }: Totals,
): Judged {
  const received = `no ${of}`;
  if (metric === 'invalid' && latency.total > 0) {
    return { verdict: 'unjudged', message: `${subject}: no body was validated`, received };
  }
  const wereDue = operation === undefined || latency.total === 0 ? due : requests;
  if (wereDue > 0) {
    return {
      verdict: 'failed',
      message: `${subject}: requests were due, and nothing was measured`,
      received,
    };
  }
  const what = operation === undefined ? 'no request was due' : `no request of ${operation} was sent`;
  const hint = 'Give a longer --duration, so that devices come that far.';
  return { verdict: 'unjudged', message: `${subject}: ${what}`, received, hint };
}

/** Tells whether a value meets its bound; undefined where that depends on where in its range it is. */
function comparedWith({ low, high }: ValueRange, { comparison, bound }: OwnThreshold): boolean | undefined {
  if (low === high) {
    // 0.7 % is 7 of 1000, whatever a binary fraction makes of it.
    const [value, limit] = [Number(low.toPrecision(12)), Number(bound.toPrecision(12))];
    if (comparison === '<') return value < limit;
    if (comparison === '<=') return value <= limit;
    if (comparison === '>') return value > limit;
    return comparison === '>=' ? value >= limit : value === limit;
  }
  // The value is above `low`, and at most `high`.
  const isBelow = comparison === '<' || comparison === '<=';
  const isSurelyBelow = comparison === '<' || comparison === '>=' ? high < bound : high <= bound;
  if (isSurelyBelow) return isBelow;
  return low >= bound ? !isBelow : undefined;
}

function rangeText(threshold: OwnThreshold, { low, high }: ValueRange): string {
  const text = (value: number): string => figureText(threshold, Number(value.toPrecision(4)));
  return low === high || text(low) === text(high) ? text(high) : `${text(low)} to ${text(high)}`;
}

const exactly = (value: number): ValueRange => ({ low: value, high: value });

function figureOf(threshold: OwnThreshold, totals: Totals, plan: PlannedLoad): MeasuredFigure {
  const { operation, metric, aggregate } = threshold;
  const counts = countsOf(operation, totals);
  const { requests } = counts;
  if (metric === 'latency' || metric === 'lateness') {
    const times = counts[metric];
    const value = timeOf(times, threshold);
    return { samples: times.total, of: 'responses', requests, ...(value === undefined ? {} : { value }) };
  }
  if (metric === 'requests') {
    const whole = (plan.rampMs + plan.durationMs) / 1000;
    const isSteady = operation === undefined && aggregate.kind === 'rate';
    const rate = isSteady ? steadyRate(totals, plan).achieved : requests / whole;
    const value = exactly(aggregate.kind === 'count' ? requests : rate);
    return { samples: requests, of: 'requests', requests, ...(totals.due > 0 ? { value } : {}) };
  }
  const samples = metric === 'invalid' ? counts.checked : requests;
  const of = metric === 'invalid' ? 'validated bodies' : 'requests';
  if (samples === 0) return { samples, of, requests };
  const figureOfCount = (count: number): ValueRange =>
    exactly(aggregate.kind === 'count' ? count : count / samples);
  const answered =
    counts[metric] - (metric === 'failed' || metric === 'errors' ? totals.timedOut(operation) : 0);
  return { samples, of, requests, value: figureOfCount(counts[metric]), answered: figureOfCount(answered) };
}

function timeOf(times: BucketCounts, { aggregate }: OwnThreshold): ValueRange | undefined {
  if (aggregate.kind === 'percentile') return times.percentileRange(aggregate.share);
  if (aggregate.kind === 'avg') return times.meanRange();
  return times.percentileRange(aggregate.kind === 'min' ? 0 : 1);
}

/** Returns the counts of an operation, or of all. */
function countsOf(operation: string | undefined, totals: Totals) {
  if (operation === undefined) {
    const { sent, failed, throttled, latency, lateness } = totals;
    const checked = totals.sum((one) => one.checked);
    const invalid = totals.sum((one) => one.invalid);
    const errors = failed + [...totals.operations.keys()].reduce((sum, one) => sum + totals.refused(one), 0);
    return { requests: sent, failed, throttled, errors, checked, invalid, latency, lateness };
  }
  const found = totals.operations.get(operation);
  const none = { requests: 0, failed: 0, checked: 0, invalid: 0 };
  const { requests, failed, checked, invalid } = found ?? none;
  const { latency = new BucketCounts(), lateness = new BucketCounts() } = found ?? {};
  const throttled = found?.statuses['429'] ?? 0;
  const errors = failed + totals.refused(operation);
  return { requests, failed, throttled, errors, checked, invalid, latency, lateness };
}
