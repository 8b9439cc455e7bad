import type { Target } from '../../core/index.ts';
import { bucketOf } from '../histogram.ts';
import { encodeLine, type KeyedLine } from '../lines.ts';
import { planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { type RunRecord, runRecordOf } from '../run/run-record.ts';
import { devicesOfUser, runnerOfUser, userCount } from '../virtual-users.ts';
import { pollingOptions } from './load-options.ts';

/** A run of a few devices, for tests of whoever receives its lines. */
export function recordOf(runners: number, more: Partial<RunRecord['plan']> = {}, target?: Target): RunRecord {
  const given = { ...pollingOptions, ...(target === undefined ? {} : { target }) };
  const options = { ...given, scenario: 'registration', devices: 4 * runners, durationMs: 10_000, runners };
  const plan = { ...planOf(plannedScenario('registration', '/'), options), ...more };
  return runRecordOf(options, plan, '2.2.0');
}

/**
 * Returns the lines of one virtual user who sent so many requests in each second, and whose devices
 * all came to the end of their steps.
 */
export function linesOfUser(
  { plan }: RunRecord,
  user: number,
  seconds = 3,
  requests = 5,
  instance = `instance-${user}`,
): KeyedLine[] {
  const key = { run: plan.run, runner: runnerOfUser(plan, user), user, instance };
  const { first, end } = devicesOfUser(plan, user);
  const counts = {
    ...{ requests, failed: 0, checked: requests, invalid: 0, cached: 0, statuses: { '201': requests } },
    ...{ latency: [bucketOf(10 + user), requests], latencyMaxMs: 10 + user },
    ...{ lateness: [bucketOf(2), requests], latenessMaxMs: 2 },
  };
  const each = Array.from(
    { length: seconds },
    (_, second): KeyedLine => ({
      ...{ ...key, kind: 'second', sequence: second + 1, second, due: [second, requests], sent: requests },
      ...{ operations: { registerClient: counts }, findings: {} },
      events: second === 0 ? { ready: end - first } : {},
    }),
  );
  const ended = { kind: 'end', reason: 'done', atMs: seconds * 1000, answeredMs: 1, abandoned: 0 } as const;
  return [
    { ...key, kind: 'start', sequence: 0, atMs: 1_700_000_000_000 },
    ...each,
    { ...key, ...ended, sequence: seconds + 1 },
  ];
}

/** Returns the lines of all virtual users, by user. */
export function linesOfRun(record: RunRecord, seconds = 3): KeyedLine[][] {
  return Array.from({ length: userCount(record.plan) }, (_, user) => linesOfUser(record, user, seconds));
}

export const bodyOf = (lines: readonly KeyedLine[]): string => lines.map(encodeLine).join('\n');
