import {
  acceptMasked,
  type Check,
  connectionError,
  type Masker,
  PassgateError,
  type World,
} from '../../core/index.ts';
import type { LoadResult } from '../plan/options.ts';
import { type PlannedScenario, profileOf } from '../plan/plan.ts';
import type { K6Outcome } from '../run/run-k6.ts';
import type { RunRecord } from '../run/run-record.ts';
import { breakpointSteps } from './breakpoint.ts';
import { addBrokenRules } from './broken-rules.ts';
import { check } from './checks/evidence.ts';
import { unjudgeIncomplete } from './incomplete.ts';
import { interruptedCheck, planUntil } from './interrupted-run.ts';
import { judgeRun } from './judge-run.ts';
import { measurementOf } from './measurement.ts';
import { failureOf, type TargetRoute, unjudgeObstructed } from './obstruction.ts';
import type { RunnerAccount } from './run-ledger.ts';
import type { Totals } from './totals.ts';

/** What was asked for, and what came of it. */
export interface CompletedRun {
  readonly record: RunRecord;
  readonly scenario: PlannedScenario;
  readonly totals: Totals<string>;
  readonly k6: K6Outcome;
  /** How far the lines of each runner are there. */
  readonly accounts: readonly RunnerAccount[];
  /** Whether an interrupted run has a result, of what was measured until then; else it throws. */
  readonly isPartWanted?: boolean;
}

/** Where a run is judged, which may be another machine than where it ran. */
export interface JudgingPlace {
  readonly world: Pick<World, 'env'>;
  /** The project's folder, with the documents. */
  readonly root: string;
  readonly masker: Masker;
}

/**
 * Returns the checks and the figures of a run.
 * @throws PassgateError `INTERRUPTED`, `TARGET_UNREACHABLE`, `CERTIFICATE`, … (exit 3) for a run
 *   that leaves nothing to judge
 */
export async function resultOf(
  { record, scenario, totals, k6, accounts, isPartWanted = false }: CompletedRun,
  { world, root, masker }: JudgingPlace,
): Promise<LoadResult> {
  const { target, sentences, k6Version, isProfileRequested } = record;
  const route = { target, env: world.env };
  const isPart = isPartWanted && k6.endedBy === 'interruption' && totals.latency.total > 0;
  if (!isPart) refuseToJudge(route, totals, k6);
  const plan = isPart ? planUntil(record.plan, totals) : record.plan;
  await addBrokenRules(root, totals);
  const { profile } = profileOf(scenario, plan.profile);
  const steps = breakpointSteps(totals, plan, profile);
  const checks = [
    targetCheck(scenario.name, sentences),
    ...judgeRun(scenario, { totals, plan, k6, steps, accounts, isProfileRequested }),
  ];
  const complete = unjudgeIncomplete(unjudgeObstructed(checks, totals, route), accounts);
  // What part of a run says would be said of the whole.
  const judged = isPart ? [interruptedCheck(scenario.name, record.plan, plan)] : complete;
  const setUp = record.setUp ?? { durationMs: 0, requests: 0 };
  const facts = { scenario: scenario.name, plan, setUp, steps, k6Version, k6, accounts };
  const measurement = measurementOf(totals, facts);
  // A scenario of a user's own names its operations as it likes.
  const operations = measurement.operations.map((one) => ({ ...one, operation: masker.text(one.operation) }));
  return { checks: judged.map((one) => masked(one, masker)), measurement: { ...measurement, operations } };
}

/** Throws for runs that leave nothing to judge. */
function refuseToJudge(route: TargetRoute, totals: Totals, k6: K6Outcome): void {
  if (k6.endedBy === 'interruption') {
    throw new PassgateError(
      'INTERRUPTED',
      'The load run was interrupted; k6 was stopped.',
      'Rerun the load.',
    );
  }
  // What filled the memory of k6 did answer, without an end.
  const isFilled = k6.excess !== undefined;
  if (totals.sent === 0 || totals.latency.total > 0 || isFilled) return;
  const hint = 'Check that the target is running and that its address is correct.';
  const [met] = [...totals.findings.values()].filter(({ example }) => example?.type === 'no-answer');
  if (met?.example !== undefined) {
    const { origin, failure } = failureOf(met.example, route);
    if (failure.kind !== 'unreachable') throw connectionError(origin, failure, route.env, hint);
  }
  // The control API has answered by now; a target behind another address may still have been out of
  // reach all the time.
  const { origins, simulatorUrl } = route.target;
  if (simulatorUrl === origins['rest-v2']) return;
  throw new PassgateError(
    'TARGET_UNREACHABLE',
    `The target ${origins['rest-v2']} did not respond to any of ${totals.sent} requests.`,
    hint,
  );
}

/** Records in the report which target the load was sent to. */
function targetCheck(scenario: string, sentences: readonly string[]): Check {
  const facts = { scenario, slug: 'target-allowed', title: 'Load may be sent to the target' };
  return check(
    facts,
    'passed',
    sentences.map((message) => ({ kind: 'target', message })),
  );
}

/** What k6 reports it has masked already, by the key of the run. */
function masked(one: Check, masker: Masker): Check {
  for (const item of one.evidence) acceptMasked(item, masker);
  const evidence = one.evidence.map((item) => ({
    ...item,
    message: masker.text(item.message),
    ...(item.received === undefined ? {} : { received: masker.text(item.received) }),
  }));
  return { ...one, evidence };
}
