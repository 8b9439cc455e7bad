import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { reportWith } from '../testing/example.ts';
import { everyLoadFigure } from '../testing/measured.ts';
import { renderSeries } from './series-csv.ts';

const series = [
  { second: 0, due: 5, sent: 4, throttled: 1, invalid: 2, failed: 3, latencyP50Ms: 1.5, latencyP99Ms: 9 },
  { second: 1, due: 0, sent: 0, throttled: 0, invalid: 0, failed: 0 },
];

it('has a row for each second of each scenario, and nothing where there is no figure', () => {
  const load = ['polling', 'my, "own"'].map((scenario) => ({ ...everyLoadFigure(), scenario, series }));
  const rows: Record<string, string>[] = parse(renderSeries(reportWith({ load })) ?? '', { columns: true });
  expect(rows.map(({ scenario, second }) => [scenario, second])).toEqual([
    ['polling', '0'],
    ['polling', '1'],
    ['my, "own"', '0'],
    ['my, "own"', '1'],
  ]);
  expect(rows[0]).toEqual({
    scenario: 'polling',
    second: '0',
    due_requests: '5',
    sent_requests: '4',
    throttled_responses: '1',
    invalid_bodies: '2',
    failed_requests: '3',
    latency_p50_ms: '1.5',
    latency_p95_ms: '',
    latency_p99_ms: '9',
    lateness_p50_ms: '',
    lateness_p95_ms: '',
    lateness_p99_ms: '',
  });
});

it('is no file of a report without load', () => {
  expect(renderSeries(reportWith({ load: [] }))).toBeUndefined();
});
