import { type BaselineRequest, prepareBaseline, type SaveOutcome, saveBaseline } from '../baseline/index.ts';
import { apiNames, definedOnly, lockPath, servedApis } from '../core/index.ts';
import { deliverReport, type Report, writeReport } from '../reports/index.ts';
import {
  embeddedTarget,
  givenTarget,
  isAboutTarget,
  knownTarget,
  limitSuffix,
  proxyText,
  targetText,
} from '../targets/index.ts';
import type { GateOptions } from './options.ts';
import { type Preflight, preflight } from './preflight/preflight.ts';
import { assembleReport } from './result/assemble.ts';
import { assemblyOf } from './result/assembly.ts';
import { reportStageOf } from './result/report-stage.ts';
import type { RunTarget } from './result/run-environment.ts';
import { ofServedApis } from './run/api-of-check.ts';
import type { GateContext, Produced, Stage } from './run/context.ts';
import { documentsOf, lockHint, maskerOf, startOver } from './run/run-folder.ts';
import { runStages } from './run/runner.ts';
import { ofSelectedChecks } from './run/selected-stage.ts';
import { offeredStages } from './run/selection.ts';
import type { Earlier } from './run/stage.ts';
import { baselineStage } from './stages/baseline.ts';
import { gateStages } from './stages/index.ts';
import { gateLoad } from './stages/load.ts';

export interface GateOutcome {
  readonly report: Report;
  readonly reportPath: string;
  /** What became of this run as a baseline, where it was to be saved. */
  readonly saved?: SaveOutcome;
}

/** A run that is about to begin: everything that was looked up and prepared for it. */
interface PreparedRun extends Omit<Preflight, 'comparison'> {
  readonly comparison?: BaselineRequest;
  readonly source: RunTarget;
}

/**
 * Runs the gate and writes its report, which is on disk from the first moment and names how far the
 * run came, so that no older verdict is ever left standing.
 * @throws PassgateError for a mistake of the user's, before anything runs: stage names,
 *   configuration, load that is not allowed
 */
export async function runGate(options: GateOptions): Promise<GateOutcome> {
  const { world, onNotice } = options;
  const { comparison: planned, ...ready } = await preflight(options);
  const comparison = planned === undefined ? undefined : await prepareBaseline(world, planned);
  if (comparison?.reference !== undefined) {
    const { reference } = comparison;
    onNotice?.(`Reference ${targetText(reference)}${proxyText(reference.origins, world.env)}`);
  }
  const release = await lockPath(options.outDir, lockHint);
  try {
    const source = await runTarget(options, ready);
    const prepared = { ...ready, source, ...definedOnly({ comparison }) };
    return await judge(options, prepared).finally(source.close);
  } finally {
    await release();
  }
}

async function runTarget(
  { world, onNotice, known }: GateOptions,
  { target, catalogue }: Pick<Preflight, 'target' | 'catalogue'>,
): Promise<RunTarget> {
  if (known !== undefined) return knownTarget(known);
  if (target === undefined) return embeddedTarget(world, catalogue);
  try {
    const source = await givenTarget(target, world);
    const { kind, target: resolved } = await source.get();
    const what = kind === 'simulator' ? 'simulator' : 'real provider';
    onNotice?.(
      `Target ${targetText(target)} (a ${what})${limitSuffix(resolved)}${proxyText(target.origins, world.env)}`,
    );
    return source;
  } catch (error) {
    if (!isAboutTarget(error)) throw error;
    return { ...embeddedTarget(world), unreachable: error };
  }
}

async function judge(options: GateOptions, prepared: PreparedRun): Promise<GateOutcome> {
  const { world, root, outDir } = options;
  const { selected, selection, source, since, thresholds } = prepared;
  const masker = maskerOf(world);
  const documents = await documentsOf(root);
  const assembly = await assemblyOf(options, prepared, { masker, documents });
  const save = async (ended: Earlier<Produced>): Promise<string> =>
    writeReport(assembleReport(await assembly({ ...ended, complete: false })), outDir);

  const isFull = selection === undefined && offeredStages(false).every((name) => selected.has(name));
  await startOver(outDir, { isFull, onNotice: options.onNotice }, () => save({ stages: [], produced: {} }));
  const context: GateContext = {
    world,
    root,
    outDir,
    masker,
    documents,
    ...definedOnly({ since, selection }),
    provider: source.get,
    load: { ...gateLoad, ...options.load, thresholds },
  };
  const run = await runStages(stagesFor(options, prepared), context, {
    world,
    masker,
    selected,
    bail: options.bail === true,
    strict: options.strict === true,
    lost: source.lost,
    onEvent: (event) => options.onEvent?.(event),
    onStageEnd: async (ended) => {
      await save(ended);
    },
  });
  await source.close();
  const reportStage = await reportStageOf(world, (last) =>
    assembly({ ...run, stages: [...run.stages, ...last] }).then(assembleReport),
  );
  options.onEvent?.({ kind: 'ended', result: reportStage });
  const report = assembleReport(await assembly({ ...run, stages: [...run.stages, reportStage] }));
  const reportPath = await deliverReport(world, report, outDir);
  const isSaved = prepared.comparison?.options.save === true && selection === undefined;
  const saved = isSaved ? await savedRun(report, run.produced) : undefined;
  return { report, reportPath, ...definedOnly({ saved }) };
}

function savedRun({ verdict, stages, run }: Report, produced: Partial<Produced>): Promise<SaveOutcome> {
  const { versions, startedAt, commit } = run;
  const facts = { verdict, stages, passgate: versions.passgate, startedAt, ...definedOnly({ commit }) };
  return saveBaseline(facts, produced.baseline);
}

function stagesFor(
  options: GateOptions,
  { comparison, selected, selection, source, target }: PreparedRun,
): readonly Stage[] {
  const { unreachable } = source;
  const served = target === undefined ? apiNames : servedApis(target.origins);
  const offered = [
    ...(options.stages ?? gateStages).map((stage) => ofServedApis(stage, served)),
    ...(comparison === undefined ? [] : [baselineStage(comparison)]),
  ];
  const stages = offered.map((stage) =>
    selection === undefined ? stage : ofSelectedChecks(stage, selection),
  );
  if (unreachable === undefined) return stages;
  const first = (['verify', 'load', 'baseline'] as const).find((name) => selected.has(name));
  return stages.map((stage) =>
    stage.name === first
      ? { name: stage.name, run: () => Promise.reject(unreachable) }
      : { ...stage, blockedBy: () => 'the target cannot be reached' },
  );
}
