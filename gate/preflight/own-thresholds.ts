import { PassgateError, type ResolvedTarget, type StageName } from '../../core/index.ts';
import type { WrittenThreshold } from '../../load/index.ts';
import { configuredLoad } from '../../targets/index.ts';
import type { GateOptions } from '../options.ts';
import type { ScenarioRun } from '../run/context.ts';
import { gateLoad, scenariosOf } from '../stages/load.ts';
import { refuseMisfits } from '../stages/threshold-misfits.ts';

/** What thresholds are looked up for. */
export interface ThresholdRequest {
  readonly folder: string;
  /** The name of the given target. */
  readonly target?: string;
  /** The values of `--threshold`. */
  readonly options: readonly string[];
}

/**
 * Returns the thresholds of a run with load, wherever they were written.
 * @throws PassgateError (exit 2) for a configuration that cannot be used
 */
async function writtenThresholds({
  folder,
  target,
  options,
}: ThresholdRequest): Promise<readonly WrittenThreshold[]> {
  const { thresholds, targetThresholds } = await configuredLoad(folder, target);
  return [
    ...thresholds.map((one) => ({ ...one, level: 'configuration' as const })),
    ...targetThresholds.map((one) => ({ ...one, level: 'target' as const })),
    ...options.map((text) => ({ text, place: '--threshold', level: 'option' as const })),
  ];
}

/**
 * Returns the thresholds of a run of one scenario, checked as far as is possible before it runs.
 * @throws PassgateError (exit 2) for one that cannot be read, or that the scenario never could meet
 */
export async function scenarioThresholds(
  request: ThresholdRequest,
  run: ScenarioRun,
): Promise<readonly WrittenThreshold[]> {
  const written = await writtenThresholds(request);
  await refuseMisfits(written, [run], request.folder);
  return written;
}

/** Returns the thresholds of a gate, checked as far as is possible before its target has answered. */
export async function gateThresholds(
  { world, known, load = {}, thresholds: options = [] }: GateOptions,
  selected: ReadonlySet<StageName>,
  target: string | undefined,
): Promise<readonly WrittenThreshold[]> {
  if (!selected.has('load')) {
    if (options.length === 0) return [];
    const message = '--threshold has no effect: the stage load is not selected.';
    throw new PassgateError('USAGE', message, 'Omit it, or select the stage load.');
  }
  // What runs elsewhere has them in its plan.
  if (known !== undefined || load.brought !== undefined) return [];
  const written = await writtenThresholds({
    folder: world.cwd,
    options,
    ...(target === undefined ? {} : { target }),
  });
  const kind: ResolvedTarget['kind'] = target === undefined ? 'embedded' : 'simulator';
  const runs = load.scenarios ?? (await scenariosOf({ ...gateLoad, ...load }, kind));
  await refuseMisfits(written, runs, world.cwd);
  return written;
}
