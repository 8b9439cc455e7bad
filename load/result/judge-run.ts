import type { BreakpointStep, Check } from '../../core/index.ts';
import { type PlannedScenario, profileOf } from '../plan/plan.ts';
import type { PlannedLoad } from '../protocol.ts';
import type { K6Outcome } from '../run/run-k6.ts';
import { userCount } from '../virtual-users.ts';
import { atBreakpoint, breakpointCheck } from './breakpoint.ts';
import { answerChecks } from './checks/answers.ts';
import { firstAnswersCheck } from './checks/first-answers.ts';
import { generatorChecks } from './checks/generator.ts';
import { ownThresholdChecks } from './checks/own-thresholds.ts';
import { runnerChecks } from './checks/runners.ts';
import { thresholdChecks } from './checks/thresholds.ts';
import { unjudgeWithoutDueRequests } from './no-request-due.ts';
import type { RunnerAccount } from './run-ledger.ts';
import type { Totals } from './totals.ts';

/** What is known of a run that is over. */
export interface JudgedRun {
  readonly totals: Totals<string>;
  readonly plan: PlannedLoad;
  readonly k6: K6Outcome;
  readonly steps: readonly BreakpointStep[];
  readonly accounts: readonly RunnerAccount[];
  /** Whether the user asked for a profile, whose thresholds are then required. */
  readonly isProfileRequested: boolean;
}

/** Returns all checks of a run, from its counts alone. */
export function judgeRun(planned: PlannedScenario, run: JudgedRun): Check[] {
  const { totals, plan, k6, steps, accounts, isProfileRequested } = run;
  const { name } = planned;
  const { profile } = profileOf(planned, plan.profile);
  const checks = [
    ...generatorChecks(name, totals, userCount(plan), k6),
    ...runnerChecks(name, accounts, k6.exitCode === undefined && k6.endedBy === undefined),
    firstAnswersCheck(name, totals),
    ...answerChecks(name, totals, plan.validate),
    ...thresholdChecks(name, totals, profile, plan.profile, isProfileRequested),
    ...planned.checks(totals, plan),
  ];
  const judged =
    plan.profile === 'breakpoint' ? [...atBreakpoint(checks), breakpointCheck(name, steps)] : checks;
  const own = ownThresholdChecks(name, totals, plan);
  return unjudgeWithoutDueRequests([...judged, ...own], totals, plan, k6);
}
