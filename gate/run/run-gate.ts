import { type BaselineOptions, type BaselineRequest, baselineRequest } from '../../baseline/request.ts';
import { type Keeping, keepBaseline } from '../../baseline/save.ts';
import {
  createMasker,
  messageOf,
  PassgateError,
  proxySecrets,
  type StageName,
  type StageResult,
  type World,
} from '../../core/index.ts';
import type { DocumentMap, Since } from '../../openapi/index.ts';
import {
  defaultTolerance,
  deliverReport,
  type Report,
  type RunConditions,
  removeReport,
  roundLimits,
  writeReport,
} from '../../reports/index.ts';
import {
  assertLoadAllowed,
  embeddedProvider,
  givenProvider,
  type ProviderSource,
} from '../../targets/provider.ts';
import { lookUpTarget } from '../../targets/resolve-target.ts';
import { isAboutTarget, targetText, wayText } from '../../targets/target-text.ts';
import { lockFolder } from '../preflight/folder-lock.ts';
import { readSinceOf } from '../preflight/older-documents.ts';
import { assertOwnFolder } from '../preflight/own-folder.ts';
import { type Assembly, assembleReport } from '../result/assemble.ts';
import { conditionsOf } from '../result/conditions.ts';
import { coverageRows } from '../result/coverage.ts';
import { reportStageOf } from '../result/report-stage.ts';
import { surroundingsOf } from '../result/run-environment.ts';
import { baselineStage } from '../stages/baseline.ts';
import { gateStages } from '../stages/index.ts';
import { gateLoad } from '../stages/load.ts';
import type { GateContext } from './context.ts';
import { type RunResult, runStages } from './runner.ts';
import { needsProvider, offeredStages, selectStages, sendsLoad } from './selection.ts';
import type { GateEvent, GateStage } from './stage.ts';

export interface GateOptions {
  readonly world: World;
  /** Folder of Passgate itself. */
  readonly root: string;
  /** Folder that the report and everything beside it goes to. */
  readonly outDir: string;
  /** A name from `passgate.config.ts` or a URL; absent for a simulator of our own. */
  readonly target?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly load?: Partial<GateContext['load']>;
  /** A git ref: fails on what breaks clients that kept to the documents there, unless the major version is raised. */
  readonly since?: string;
  /** Stops after the first stage that falls short. */
  readonly bail?: boolean;
  /** Makes every check a required one. */
  readonly strict?: boolean;
  /** What to compare the provider's figures with. */
  readonly baseline?: BaselineOptions;
  readonly onEvent?: (event: GateEvent) => void;
  /** Told once, before the first request to it. */
  readonly onTarget?: (text: string) => void;
  /** Stands in for the real stages in tests. */
  readonly stages?: readonly GateStage<GateContext>[];
}

export interface GateOutcome {
  readonly report: Report;
  readonly reportPath: string;
  /** What became of this run as a baseline, where it was to be kept. */
  readonly keeping?: Keeping;
}

/**
 * Runs the gate and writes its report, which is on disk from the first moment and names how far the run came, so that no
 * older verdict is ever left standing.
 * @throws PassgateError for what the user can mend before anything runs: stage names, configuration, load that is not allowed
 */
export async function runGate(options: GateOptions): Promise<GateOutcome> {
  const selected = selectStages(options.only ?? [], options.skip ?? [], options.baseline !== undefined);
  const comparison = await baselineRequest(options.world, options.baseline);
  if (comparison?.reference !== undefined) {
    const { reference } = comparison;
    options.onTarget?.(`Reference ${targetText(reference)}${wayText(reference.origins, options.world.env)}`);
  }
  await assertOwnFolder(options.outDir, options.world.cwd);
  const since = await readSinceOf(options, selected);
  const release = await lockFolder(options.outDir);
  try {
    const source = await providerSource(options, selected);
    const found = { ...since, ...(comparison === undefined ? {} : { comparison }) };
    return await judge({ ...options, ...found }, selected, source).finally(source.close);
  } finally {
    await release();
  }
}

/** What the target turned out to be; an unreachable one is a result, not a mistake of the user's. */
type Source = ProviderSource & { readonly unreachable?: PassgateError };

async function providerSource(options: GateOptions, selected: ReadonlySet<StageName>): Promise<Source> {
  const { world, target, onTarget } = options;
  if (target === undefined || !needsProvider(selected)) return embeddedProvider(world);
  if (sendsLoad(selected)) assertLoadAllowed(await lookUpTarget(target, world.cwd));
  try {
    const source = await givenProvider(target, world);
    const provider = await source.get();
    const kind = provider.kind === 'simulator' ? 'simulator' : 'real provider';
    const { origins } = provider.target;
    onTarget?.(`Target ${targetText({ name: target, origins })} (a ${kind})${wayText(origins, world.env)}`);
    return source;
  } catch (error) {
    if (!isAboutTarget(error)) throw error;
    return { ...embeddedProvider(world), unreachable: error };
  }
}

async function judge(
  options: GateOptions & { readonly promised?: Since; readonly comparison?: BaselineRequest },
  selected: ReadonlySet<StageName>,
  source: Source,
): Promise<GateOutcome> {
  const { world, root, outDir } = options;
  const startedMs = world.monotonicMs();
  const masker = createMasker();
  for (const secret of proxySecrets(world.env)) masker.learn(secret);
  const documents = await documentsOf(root);
  const conditions = {
    ...(await conditionsOf(world, root)),
    ...(options.baseline === undefined
      ? {}
      : { comparison: comparisonOf(options.baseline, options.load?.devices ?? gateLoad.devices) }),
    ...(options.since === undefined ? {} : { since: options.since }),
    ...(options.strict === true ? { strict: true as const } : {}),
    startedAt: new Date(world.now()).toISOString(),
  };
  const context: GateContext = {
    world,
    root,
    outDir,
    masker,
    documents,
    ...(options.promised === undefined ? {} : { since: options.promised }),
    provider: source.get,
    load: { ...gateLoad, ...options.load },
    produced: { load: [], stages: [] },
  };
  const assembly = async (run: RunResult): Promise<Assembly> => ({
    conditions: {
      ...conditions,
      ...(await surroundingsOf({ ...options, stages: run.stages, source, masker })),
    },
    durationMs: world.monotonicMs() - startedMs,
    documents,
    offered: offeredStages(options.baseline !== undefined),
    selected,
    ...run,
    coverage: await coverageOf(root, run.stages, context.produced.load),
    load: context.produced.load,
  });
  const save = async (stages: readonly StageResult[]): Promise<string> =>
    writeReport(assembleReport(await assembly({ stages, complete: false })), outDir);

  await startOver(outDir, save);
  const run = await runStages(stagesFor(options, selected, source), context, {
    world,
    masker,
    selected,
    bail: options.bail === true,
    strict: options.strict === true,
    lost: source.lost,
    onEvent: (event) => options.onEvent?.(event),
    onStageEnd: async (stages) => {
      context.produced.stages = stages;
      await save(stages);
    },
  });
  await source.close();
  const reportStage = await reportStageOf(world, (last) =>
    assembly({ ...run, stages: [...run.stages, ...last] }).then(assembleReport),
  );
  options.onEvent?.({ kind: 'ended', result: reportStage });
  const report = assembleReport(await assembly({ ...run, stages: [...run.stages, reportStage] }));
  const reportPath = await deliverReport(world, report, outDir);
  const keeping = options.baseline?.save ? await keepBaseline(report, context.produced.baseline) : undefined;
  return { report, reportPath, ...(keeping === undefined ? {} : { keeping }) };
}

/** Takes the last run's report away and shows that a new one can be written. */
async function startOver(
  outDir: string,
  save: (stages: readonly StageResult[]) => Promise<string>,
): Promise<void> {
  try {
    await removeReport(outDir);
    await save([]);
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    const message = `The report cannot be written to ${outDir}: ${messageOf(error)}`;
    throw new PassgateError('CONFIG', message, 'Name another folder with --out DIR.');
  }
}

function stagesFor(
  options: GateOptions & { readonly comparison?: BaselineRequest },
  selected: ReadonlySet<StageName>,
  { unreachable }: Source,
): readonly GateStage<GateContext>[] {
  const { comparison } = options;
  const stages = [
    ...(options.stages ?? gateStages),
    ...(comparison === undefined ? [] : [baselineStage(comparison)]),
  ];
  if (unreachable === undefined) return stages;
  const first = (['verify', 'load', 'baseline'] as const).find((name) => selected.has(name));
  return stages.map((stage) =>
    stage.name === first
      ? { name: stage.name, run: () => Promise.reject(unreachable) }
      : { ...stage, blockedBy: () => 'the target cannot be reached' },
  );
}

/** A document that cannot be read is told by the documents stage; the map then lacks them all. */
async function documentsOf(root: string): Promise<DocumentMap> {
  const { documentHashes } = await import('../../openapi/index.ts');
  return documentHashes(root).catch(() => ({}));
}

/** Once the contracts have run; documents that cannot be read leave it empty, which their own stage has told. */
async function coverageOf(
  root: string,
  stages: readonly StageResult[],
  load: Report['load'],
): Promise<Report['coverage']> {
  const ran = (name: StageName) => stages.find((stage) => stage.name === name && stage.status !== 'skipped');
  if (ran('contracts') === undefined && ran('verify') === undefined) return [];
  const verified = ran('verify')?.checks;
  return coverageRows(root, { load, ...(verified === undefined ? {} : { verified }) }).catch(() => []);
}

function comparisonOf(
  { baseline, reference, rounds = roundLimits.most, tolerance = defaultTolerance }: BaselineOptions,
  devices: number,
): NonNullable<RunConditions['comparison']> {
  return {
    devices,
    ...(rounds === roundLimits.most ? {} : { rounds }),
    ...(tolerance === defaultTolerance ? {} : { tolerancePercent: Math.round((tolerance - 1) * 100) }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(reference === undefined ? {} : { reference }),
  };
}
