import { join } from 'node:path';
import { definedOnly } from '../../core/index.ts';
import type { Feeders } from '../feeders/feeder-data.ts';
import { feedersFor } from '../feeders/feeders.ts';
import { refuseBeyondRate } from '../plan/beyond-rate.ts';
import type { LoadOptions } from '../plan/options.ts';
import { withFittingThresholds } from '../plan/own-thresholds.ts';
import { type PlannedScenario, planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import type { PlannedLoad } from '../protocol.ts';
import { bundleScenario } from './bundle.ts';
import { withDeclared } from './declared.ts';
import { k6VersionOf } from './k6-version.ts';

/** A load that can be executed any number of times: all that no execution changes. */
export interface PreparedLoad {
  readonly options: LoadOptions;
  readonly scenario: PlannedScenario;
  readonly plan: PlannedLoad;
  /** The bundle that k6 runs. */
  readonly scriptPath: string;
  readonly k6Version: string;
  readonly feeders?: Feeders;
}

/**
 * Prepares a load: plans it, bundles its scenario into `outDir`, and asks k6 for its version.
 * @throws PassgateError `UNKNOWN_NAME`, `USAGE`, `LOAD_NOT_ALLOWED`, `INPUT_FILE` (exit 2); `DRIFT`
 *   (exit 1); `TOOL_MISSING` (exit 3)
 */
export async function prepareLoad(options: LoadOptions): Promise<PreparedLoad> {
  const { world, root, outDir, target, allowed } = options;
  const scenario = await withDeclared(root, plannedScenario(options.scenario, world.cwd));
  for (const text of allowed.sentences) options.onNotice?.(text);
  const k6Version = await k6VersionOf(options.k6Path, world.env);
  const feeders = await feedersFor(scenario, options);
  const fed = feeders?.fingerprint;
  const planned = planOf(scenario, fed === undefined ? options : { ...options, fed });
  feeders?.assertEnough(planned.devices);
  refuseBeyondRate(scenario, target, planned);
  const scriptPath = join(outDir, 'bundle.js');
  const operations = await bundleScenario(root, scenario, scriptPath);
  const plan = withFittingThresholds(planned, scenario, options, operations);
  return { options, scenario, plan, scriptPath, k6Version, ...definedOnly({ feeders }) };
}
