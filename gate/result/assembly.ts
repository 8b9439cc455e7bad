import { type BaselineOptions, defaultTolerance, roundLimits } from '../../baseline/index.ts';
import {
  type DocumentMap,
  definedOnly,
  type Masker,
  type StageName,
  type StageResult,
  servedApis,
} from '../../core/index.ts';
import type { Report, RunConditions } from '../../reports/index.ts';
import type { TargetDescription } from '../../targets/index.ts';
import type { GateOptions } from '../options.ts';
import { comparisonOf } from '../preflight/preflight.ts';
import type { CheckSelection } from '../run/check-selection.ts';
import type { Produced } from '../run/context.ts';
import type { RunResult } from '../run/runner.ts';
import { offeredStages } from '../run/selection.ts';
import { gateLoad } from '../stages/load.ts';
import type { Assembly } from './assemble.ts';
import { conditionsOf, maskedInvocation } from './conditions.ts';
import { coverageRows } from './coverage.ts';
import { withOpenPlaces } from './open-places.ts';
import { type RunTarget, runEnvironment } from './run-environment.ts';

interface ReportedRun {
  readonly selection?: CheckSelection;
  readonly selected: ReadonlySet<StageName>;
  readonly target?: TargetDescription;
  readonly source: RunTarget;
}

/**
 * Returns a function that puts together what a report is made of, for a run as far as it has come.
 * What does not change during the run is looked up once, now.
 */
export async function assemblyOf(
  options: GateOptions,
  { selected, selection, target, source }: ReportedRun,
  { masker, documents }: { readonly masker: Masker; readonly documents: DocumentMap },
): Promise<(run: RunResult<Produced>) => Promise<Assembly>> {
  const { world, root, since, strict } = options;
  const baseline = comparisonOf(options, selection);
  const startedMs = world.monotonicMs();
  const conditions = {
    ...(await conditionsOf(world, root)),
    ...maskedInvocation(options.invocation, masker),
    ...definedOnly({
      comparison:
        baseline === undefined
          ? undefined
          : comparisonConditions(baseline, options.load?.devices ?? gateLoad.devices),
      since,
      strict: strict === true ? (true as const) : undefined,
      rerun: selection?.ids,
    }),
    startedAt: new Date(world.now()).toISOString(),
  };
  return async ({ produced, ...run }) => {
    const { load = [] } = produced;
    const environment = await runEnvironment({
      ...options,
      stages: run.stages,
      source,
      masker,
      described: target,
    });
    return {
      conditions: { ...conditions, ...environment },
      durationMs: world.monotonicMs() - startedMs,
      documents,
      offered: offeredStages(baseline !== undefined),
      selected,
      ...run,
      stages: withOpenPlaces(run.stages, { cwd: world.cwd, root }),
      // A few checks say nothing of how far the answers are covered.
      coverage: selection === undefined ? await coverageOf(root, run.stages, load, target) : [],
      load,
    };
  };
}

/**
 * Returns the coverage once the contracts have run; empty where a document cannot be read, which
 * its own stage reports.
 */
async function coverageOf(
  root: string,
  stages: readonly StageResult[],
  load: Report['load'],
  target: TargetDescription | undefined,
): Promise<Report['coverage']> {
  const ran = (name: StageName) => stages.find((stage) => stage.name === name && stage.status !== 'skipped');
  if (ran('contracts') === undefined && ran('verify') === undefined) return [];
  const verified = ran('verify')?.checks;
  const apis = target === undefined ? undefined : servedApis(target.origins);
  return coverageRows(root, { load, ...definedOnly({ verified, apis }) }).catch(() => []);
}

/**
 * Returns the conditions of a comparison, with rounds and tolerance only where they are not the
 * defaults.
 */
function comparisonConditions(
  { baseline, reference, rounds = roundLimits.most, tolerance = defaultTolerance }: BaselineOptions,
  devices: number,
): NonNullable<RunConditions['comparison']> {
  return {
    devices,
    ...definedOnly({
      rounds: rounds === roundLimits.most ? undefined : rounds,
      tolerancePercent: tolerance === defaultTolerance ? undefined : Math.round((tolerance - 1) * 100),
      baseline,
      reference,
    }),
  };
}
