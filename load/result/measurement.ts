import {
  type BreakpointStep,
  definedOnly,
  type LoadMeasurement,
  type OperationMeasurement,
  type RunnerMeasurement,
  type SeriesPoint,
} from '../../core/index.ts';
import { limiterOf } from '../limiter/judge-run.ts';
import type { PlannedLoad } from '../protocol.ts';
import type { K6Outcome } from '../run/run-k6.ts';
import { devicesOfRunner } from '../virtual-users.ts';
import { costComparison } from './cost.ts';
import type { BucketCounts } from './distribution.ts';
import type { RunnerAccount } from './run-ledger.ts';
import { steadyRate } from './steady-rate.ts';
import type { Totals } from './totals.ts';

export interface RunFacts {
  readonly scenario: string;
  readonly plan: PlannedLoad;
  readonly setUp: { readonly durationMs: number; readonly requests: number };
  /** Of a run whose load rises by steps; empty otherwise. */
  readonly steps: readonly BreakpointStep[];
  readonly k6Version: string;
  readonly k6: K6Outcome;
  /** How far the lines of each runner are there. */
  readonly accounts: readonly RunnerAccount[];
}

/** Returns what a run measured, in the shape of the report. */
export function measurementOf(totals: Totals, facts: RunFacts): LoadMeasurement {
  const lateness = totals.lateness.distribution();
  const latency = totals.latency.distribution();
  const { plan, setUp, steps } = facts;
  const limiter = limiterOf(totals, plan)?.estimate;
  return {
    scenario: facts.scenario,
    profile: plan.profile,
    devices: plan.devices,
    intervalMs: plan.intervalMs,
    durationMs: plan.durationMs,
    rampMs: plan.rampMs,
    setUp: { durationMs: Math.round(setUp.durationMs), requests: setUp.requests },
    connections: plan.connections,
    requests: {
      due: totals.due,
      sent: totals.sent,
      dropped: Math.max(0, totals.due - totals.sent),
      failed: totals.failed,
    },
    rate: steadyRate(totals, plan),
    ...(lateness === undefined ? {} : { lateness }),
    ...(latency === undefined ? {} : { latency }),
    validation: {
      mode: plan.validate,
      checked: totals.sum((operation) => operation.checked),
      invalid: totals.sum((operation) => operation.invalid),
      remembered: totals.sum((operation) => operation.cached),
    },
    throttled: totals.throttled,
    operations: operationsOf(totals),
    series: seriesOf(totals),
    ...(limiter === undefined ? {} : { limiter }),
    ...(steps.length === 0 ? {} : { steps }),
    ...(plan.runners === 1 ? {} : { runners: runnersOf(totals, facts) }),
    ...costIn(totals, facts),
    k6: {
      version: facts.k6Version,
      ...(facts.k6.exitCode === undefined ? {} : { exitCode: facts.k6.exitCode }),
      ...(facts.k6.cpuSeconds === undefined ? {} : { cpuSeconds: facts.k6.cpuSeconds }),
      ...(facts.k6.maxRssBytes === undefined ? {} : { maxRssBytes: facts.k6.maxRssBytes }),
    },
  };
}

/** Returns what the runners cost; nothing where some of those that sent ran elsewhere. */
function costIn(totals: Totals, { plan, k6 }: RunFacts): Pick<LoadMeasurement, 'cost'> {
  const known = [...(k6.runners ?? [])].filter(([, { cpuSeconds }]) => cpuSeconds !== undefined);
  const runners = plan.runners === 1 ? [0] : known.map(([runner]) => runner - 1);
  if (plan.runners > 1 && totals.runners.size !== runners.length) return {};
  const devices = runners.reduce((sum, runner) => {
    const { first, end } = devicesOfRunner(plan, runner);
    return sum + end - first;
  }, 0);
  const parsed = totals.sum(({ checked, cached }) => checked - cached);
  const { connections, virtualUsers, rampMs } = plan;
  const durationMs = rampMs + plan.durationMs;
  const size = { devices, runners: runners.length, virtualUsers, durationMs, connections };
  const paid = { ...size, sent: totals.sent, parsed };
  return definedOnly({ cost: costComparison(paid, k6) });
}

function runnersOf(totals: Totals, { plan, accounts, k6 }: RunFacts): RunnerMeasurement[] {
  return accounts.map(({ runner, state }) => {
    const { first, end } = devicesOfRunner(plan, runner);
    const { due = 0, sent = 0, lateness } = totals.runners.get(runner) ?? {};
    const latenessP99Ms = lateness?.percentile(0.99);
    const { exitCode, cpuSeconds, maxRssBytes } = k6.runners?.get(runner + 1) ?? {};
    return {
      runner: runner + 1,
      state: state === 'complete' || state === 'doubled' ? state : 'lost',
      devices: end - first,
      due,
      sent,
      ...definedOnly({ latenessP99Ms, exitCode, cpuSeconds, maxRssBytes }),
    };
  });
}

function operationsOf(totals: Totals): OperationMeasurement[] {
  return [...totals.operations]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([operation, totals]) => {
      const { requests, statuses, failed, invalid } = totals;
      const lateness = totals.lateness.distribution();
      const latency = totals.latency.distribution();
      return {
        operation,
        requests,
        statuses,
        failed,
        invalid,
        ...(lateness === undefined ? {} : { lateness }),
        ...(latency === undefined ? {} : { latency }),
      };
    });
}

function seriesOf(totals: Totals): SeriesPoint[] {
  return totals.seconds.map(
    (
      { latency, lateness, connecting: _connecting, refused: _, unanswered: _of, held: _held, ...counts },
      second,
    ) => {
      const [late, took] = [percentilesOf(lateness), percentilesOf(latency)];
      return {
        second,
        ...counts,
        ...(took && { latencyP50Ms: took.p50, latencyP95Ms: took.p95, latencyP99Ms: took.p99 }),
        ...(late && { latenessP50Ms: late.p50, latenessP95Ms: late.p95, latenessP99Ms: late.p99 }),
      };
    },
  );
}

function percentilesOf(counts: BucketCounts): { p50: number; p95: number; p99: number } | undefined {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => counts.percentile(share));
  return p50 === undefined || p95 === undefined || p99 === undefined ? undefined : { p50, p95, p99 };
}
