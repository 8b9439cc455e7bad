import type { Report } from '../report.ts';

/** Names of columns, with units, and the field of `load[].series[]` that each has. */
const columns = [
  ['second', 'second'],
  ['due_requests', 'due'],
  ['sent_requests', 'sent'],
  ['throttled_responses', 'throttled'],
  ['invalid_bodies', 'invalid'],
  ['failed_requests', 'failed'],
  ['latency_p50_ms', 'latencyP50Ms'],
  ['latency_p95_ms', 'latencyP95Ms'],
  ['latency_p99_ms', 'latencyP99Ms'],
  ['lateness_p50_ms', 'latenessP50Ms'],
  ['lateness_p95_ms', 'latenessP95Ms'],
  ['lateness_p99_ms', 'latenessP99Ms'],
] as const;

/**
 * Returns `series.csv`: a row for each second of each load scenario; a figure without a sample is
 * empty. `undefined` for a report without load.
 */
export function renderSeries({ load }: Report): string | undefined {
  const rows = load.flatMap(({ scenario, series }) =>
    series.map((point) => [textOf(scenario), ...columns.map(([, field]) => String(point[field] ?? ''))]),
  );
  if (rows.length === 0) return undefined;
  const header = ['scenario', ...columns.map(([name]) => name)];
  return [header, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

/** Quotes a name that has more than letters, digits, dots and hyphens [RFC 4180]. */
const textOf = (name: string): string => (/^[\w.-]+$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);
