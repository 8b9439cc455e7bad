/** What is compared with a bound: a figure of the requests of a scenario, or of one operation of it. */
export type MetricName = 'latency' | 'lateness' | 'failed' | 'throttled' | 'errors' | 'invalid' | 'requests';

export const comparisons = ['<', '<=', '>', '>=', '=='] as const;
export type ComparisonSign = (typeof comparisons)[number];

/**
 * `rate` of requests is per second, of the steady phase, and `overall` that of the whole run. `rate`
 * of the others is a share of them from 0 to 1.
 */
export type Aggregate =
  | { readonly kind: 'percentile'; readonly share: number }
  | { readonly kind: 'avg' | 'min' | 'max' | 'rate' | 'overall' | 'count' };

/** A threshold of the user's own, as it was read. */
export interface OwnThreshold {
  /** Absent: of every scenario. */
  readonly scenario?: string;
  /** Absent: of all operations together. */
  readonly operation?: string;
  readonly metric: MetricName;
  readonly aggregate: Aggregate;
  readonly comparison: ComparisonSign;
  /** Milliseconds, a share from 0 to 1, a count, or requests a second. */
  readonly bound: number;
}

/** Returns how an aggregate is written: `p99`, `p99.9`, `rate`. */
export function aggregateText(aggregate: Aggregate): string {
  return aggregate.kind === 'percentile' ? `p${shortNumber(aggregate.share * 100)}` : aggregate.kind;
}

/** Returns a figure with its unit: `200ms`, `0.1%`, `100/s`, `3`. */
export function figureText({ metric, aggregate }: OwnThreshold, value: number): string {
  if (metric === 'latency' || metric === 'lateness') return `${shortNumber(value)}ms`;
  if (aggregate.kind === 'count') return shortNumber(value);
  return metric === 'requests' ? `${shortNumber(value)}/s` : `${shortNumber(value * 100)}%`;
}

/** Returns what is compared: `getProfileByCode p99`, `failed rate`. Latency is meant where no metric is named. */
export function subjectText({ operation, metric, aggregate }: OwnThreshold): string {
  const metricText = metric === 'latency' ? '' : `${metric} `;
  return `${operation === undefined ? '' : `${operation} `}${metricText}${aggregateText(aggregate)}`;
}

/** Returns a threshold as it would be written for its scenario: `getProfileByCode p99 < 200ms`. */
export function thresholdText(threshold: OwnThreshold): string {
  return `${subjectText(threshold)} ${threshold.comparison} ${figureText(threshold, threshold.bound)}`;
}

const comparisonWords: Readonly<Record<ComparisonSign, string>> = {
  '<': 'below',
  '<=': 'at-most',
  '>': 'above',
  '>=': 'at-least',
  '==': 'exactly',
};

/** Returns the last part of the id of its check: `getProfileByCode-p99-below-200ms`. */
export function thresholdSlug(threshold: OwnThreshold): string {
  const bound = figureText(threshold, threshold.bound).replace('%', 'pct').replace('/s', '-per-second');
  return `${subjectText(threshold).replaceAll(' ', '-')}-${comparisonWords[threshold.comparison]}-${bound}`;
}

const shortNumber = (value: number): string => String(Number(value.toPrecision(10)));
