import { basename, extname, resolve } from 'node:path';
import { knownName } from '../../core/index.ts';
import { eventsCheck, flowCheck } from '../result/checks/flow.ts';
import { scenarioNames, scenarios, userScenario } from '../scenarios/registry.ts';
import type { PlannedScenario } from './plan.ts';

/** Tells whether the name of a scenario is that of a user's file. */
function isScenarioFile(name: string): boolean {
  return /\.(ts|mts|js|mjs)$/.test(name);
}

/**
 * Returns a scenario by its name, or by the file that a user wrote; relative paths begin at `cwd`.
 * @throws PassgateError `UNKNOWN_NAME` (exit 2)
 */
export function plannedScenario(given: string, cwd: string): PlannedScenario {
  if (isScenarioFile(given)) {
    const file = resolve(cwd, given);
    const name = basename(file, extname(file));
    const checks: PlannedScenario['checks'] = (totals) => [
      flowCheck(name, totals),
      eventsCheck(name, totals),
    ];
    return { ...userScenario, checks, name, file };
  }
  const known = knownName('scenario', given, scenarioNames);
  return { ...scenarios[known], name: known };
}
