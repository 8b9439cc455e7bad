import type { Distribution, LoadMeasurement } from '../../core/index.ts';
import { costText } from '../view/cost-text.ts';
import { duration, grouped, megabytes, millis, plural } from '../view/format.ts';
import { machineRateText } from '../view/machine-rate-text.ts';

/** A figure, and how it is known: counted exactly, sampled, or a setting of the run. */
export interface FigureRow {
  readonly label: string;
  readonly value: string;
  readonly how: string;
}

const ofAll = 'all, accurate to 1 %';
const setting = 'setting of the run';

/** Returns the figures of a scenario. A figure that was not measured has no row. */
export function figureRows(load: LoadMeasurement): FigureRow[] {
  const { requests, rate, throttled, validation, lateness, latency, k6 } = load;
  const { checked, invalid, mode } = validation;
  const bodies = `${grouped(invalid)} of ${grouped(checked)} judged`;
  const rows: readonly (readonly [label: string, value: string | undefined, how: string])[] = [
    ...settingsOf(load),
    ['rate', `${rate.achieved.toFixed(1)} of ${rate.due.toFixed(1)} requests/s`, 'exact'],
    ['requests', `${grouped(requests.sent)} of ${grouped(requests.due)} due`, 'exact'],
    ['dropped', requests.dropped === undefined ? undefined : grouped(requests.dropped), 'exact'],
    ['failed', grouped(requests.failed), 'exact'],
    ['429s', grouped(throttled), 'exact'],
    [
      'invalid bodies',
      mode === 'off' ? undefined : bodies,
      mode === 'sampled' ? 'a sample of the responses' : 'exact',
    ],
    ['lateness', lateness && percentiles(lateness), ofAll],
    ['latency', latency && percentiles(latency), ofAll],
    ['k6 CPU', k6.cpuSeconds === undefined ? undefined : `${k6.cpuSeconds.toFixed(1)} s`, 'exact'],
    ['k6 memory', k6.maxRssBytes === undefined ? undefined : megabytes(k6.maxRssBytes), 'highest sample'],
    ['busiest second', machineRateText(load), 'possible: estimated, docs/load.md'],
    ['k6 against the plan', costText(load), 'informational: docs/capacity.md'],
  ];
  return rows.flatMap(([label, value, how]) => (value === undefined ? [] : [{ label, value, how }]));
}

function settingsOf(load: LoadMeasurement): [label: string, value: string | undefined, how: string][] {
  const { profile, intervalMs, durationMs, rampMs, setUp, connections, validation } = load;
  const time = (ms: number | undefined): string | undefined => (ms === undefined ? undefined : duration(ms));
  const setUpText = setUp && `${duration(setUp.durationMs)}, ${plural(setUp.requests, 'request')}`;
  return [
    ['profile', profile, setting],
    ['interval', time(intervalMs), setting],
    ['steady time', time(durationMs), setting],
    ['ramp', time(rampMs), setting],
    ['set-up', setUpText, 'exact, not part of the other figures'],
    ['connections', connections, setting],
    ['validation', validation.mode, setting],
  ];
}

function percentiles({ p50, p95, p99, p999, max }: Distribution): string {
  return `p50 ${millis(p50)}, p95 ${millis(p95)}, p99 ${millis(p99)}, p99.9 ${millis(p999)}, max ${millis(max)}`;
}
