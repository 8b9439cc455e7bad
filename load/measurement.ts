import type { LoadMeasurement, OperationMeasurement, SeriesPoint } from '../core/index.ts';
import type { K6Outcome } from './run-k6.ts';
import type { Totals } from './totals.ts';

export interface RunFacts {
  readonly scenario: string;
  readonly devices: number;
  readonly durationMs: number;
  readonly k6Version: string;
  readonly k6: K6Outcome;
}

/** What a run measured, in the shape of the report. */
export function measurementOf(totals: Totals, facts: RunFacts): LoadMeasurement {
  const lateness = totals.lateness.distribution();
  const latency = totals.latency.distribution();
  const seconds = facts.durationMs / 1000;
  return {
    scenario: facts.scenario,
    devices: facts.devices,
    requests: { due: totals.due, sent: totals.sent, failed: totals.failed },
    rate: { due: totals.due / seconds, achieved: totals.sent / seconds },
    ...(lateness === undefined ? {} : { lateness }),
    ...(latency === undefined ? {} : { latency }),
    validation: {
      checked: totals.sum((operation) => operation.checked),
      invalid: totals.sum((operation) => operation.invalid),
      remembered: totals.sum((operation) => operation.remembered),
    },
    throttled: totals.throttled,
    operations: operationsOf(totals),
    series: seriesOf(totals),
    k6: {
      version: facts.k6Version,
      exitCode: facts.k6.exitCode,
      ...(facts.k6.cpuSeconds === undefined ? {} : { cpuSeconds: facts.k6.cpuSeconds }),
      ...(facts.k6.maxRssBytes === undefined ? {} : { maxRssBytes: facts.k6.maxRssBytes }),
    },
  };
}

function operationsOf(totals: Totals): OperationMeasurement[] {
  return [...totals.operations]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([operation, { requests, statuses, invalid, latency }]) => {
      const distribution = latency.distribution();
      return {
        operation,
        requests,
        statuses,
        invalid,
        ...(distribution === undefined ? {} : { latency: distribution }),
      };
    });
}

function seriesOf(totals: Totals): SeriesPoint[] {
  return totals.seconds.map(({ due, sent, throttled, invalid, failed, latency, lateness }, second) => {
    const latencyP99Ms = latency.percentile(0.99);
    const latenessP99Ms = lateness.percentile(0.99);
    return {
      second,
      due,
      sent,
      throttled,
      invalid,
      failed,
      ...(latencyP99Ms === undefined ? {} : { latencyP99Ms }),
      ...(latenessP99Ms === undefined ? {} : { latenessP99Ms }),
    };
  });
}
