import type { Aggregate, MetricName } from './threshold.ts';

/** The figures that a metric has, and what a bound of it is. */
export interface MetricRow {
  readonly name: MetricName;
  readonly isTime: boolean;
  /** For messages: an example of the whole. */
  readonly example: string;
}

export const metrics: readonly MetricRow[] = [
  { name: 'latency', isTime: true, example: 'latency p99 < 200ms' },
  { name: 'lateness', isTime: true, example: 'lateness p99 < 100ms' },
  { name: 'failed', isTime: false, example: 'failed rate < 0.1%' },
  { name: 'throttled', isTime: false, example: 'throttled count == 0' },
  { name: 'errors', isTime: false, example: 'errors rate < 1%' },
  { name: 'invalid', isTime: false, example: 'invalid count == 0' },
  { name: 'requests', isTime: false, example: 'requests rate > 100' },
];

export const timeAggregates = ['p50', 'p90', 'p95', 'p99', 'p999', 'max', 'avg', 'min', 'med'] as const;
const countAggregates = ['rate', 'count'] as const;

/** Returns the names of the figures that a metric has, as messages list them. */
export function aggregateNames({ isTime, name }: MetricRow): readonly string[] {
  if (isTime) return timeAggregates;
  return name === 'requests' ? [...countAggregates, 'overall'] : countAggregates;
}

export function metricOf(name: string): MetricRow | undefined {
  return metrics.find((metric) => metric.name === name);
}

/**
 * Returns what the name of an aggregate stands for: `p95`, `p99.9`, `p999` (99.9, as k6's users and
 * `report.json` write it), `med`. `undefined` for a name that is none of the metric.
 */
export function aggregateOf({ isTime, name: metric }: MetricRow, name: string): Aggregate | undefined {
  if (metric === 'requests' && name === 'overall') return { kind: name };
  if (!isTime) return name === 'rate' || name === 'count' ? { kind: name } : undefined;
  if (name === 'avg' || name === 'min' || name === 'max') return { kind: name };
  if (name === 'med') return { kind: 'percentile', share: 0.5 };
  const [, digits = '', decimals = ''] = /^p(\d+)(?:\.(\d+))?$/.exec(name) ?? [];
  if (digits === '') return undefined;
  const percent =
    decimals === '' && /^99+$/.test(digits)
      ? Number(`${digits.slice(0, 2)}.${digits.slice(2)}`)
      : Number(`${digits}.${decimals || 0}`);
  return percent > 0 && percent < 100 ? { kind: 'percentile', share: percent / 100 } : undefined;
}
