import type { WrittenThreshold } from '../../load/index.ts';
import type { ScenarioRun } from '../run/context.ts';

/**
 * Refuses thresholds that cannot be read, and options that are for none of the scenarios that run.
 * @throws PassgateError `USAGE`, `CONFIG` or `UNKNOWN_NAME` (exit 2)
 */
export async function refuseMisfits(
  thresholds: readonly WrittenThreshold[],
  runs: readonly ScenarioRun[],
  cwd: string,
): Promise<void> {
  if (thresholds.length === 0) return;
  const { assertThresholds, plannedScenario, scenarioNames } = await import('../../load/index.ts');
  const scenarios = runs.map(({ scenario }) => plannedScenario(scenario, cwd));
  assertThresholds(thresholds, scenarios, scenarioNames);
}
