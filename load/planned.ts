import { basename, extname, resolve } from 'node:path';
import { knownName } from '../core/index.ts';
import { scenarioNames } from './options.ts';
import type { Planned } from './plan.ts';
import { profilesOf, profilesOfOthers } from './profiles.ts';
import { scenarios, userScenario } from './scenarios.ts';

/** Whether the name of a scenario is that of a file of the user's. */
export function isScenarioFile(name: string): boolean {
  return /\.(ts|mts|js|mjs)$/.test(name);
}

/**
 * A scenario by its name, or by the file that a user wrote; `cwd` is where a relative path begins.
 * @throws PassgateError `UNKNOWN_NAME` (exit 2)
 */
export function plannedScenario(name: string, cwd: string): Planned {
  if (isScenarioFile(name)) {
    const file = resolve(cwd, name);
    return { ...userScenario, name: basename(file, extname(file)), file, profiles: profilesOfOthers };
  }
  const known = knownName('scenario', name, scenarioNames);
  return { ...scenarios[known], name: known, profiles: profilesOf[known] };
}
