import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Check,
  checkOfError,
  failing,
  type Masker,
  maskCheck,
  type StageName,
  type StageResult,
  statusOf,
  unjudged,
  type World,
} from '../../core/index.ts';
import { sampleMemory } from '../result/memory.ts';
import { type GateEvent, type GateStage, isUsageError } from './stage.ts';

export interface RunnerOptions {
  readonly world: World;
  readonly masker: Masker;
  /** The stages that were asked for. */
  readonly selected: ReadonlySet<StageName>;
  readonly onEvent: (event: GateEvent) => void;
  /** Called after every stage with the results so far. */
  readonly onStageEnd?: (results: readonly StageResult[]) => Promise<void>;
  /** Aborted when the provider under test is lost for good; its reason is the text for people. */
  readonly lost?: AbortSignal;
  /** Leaves out what comes after the first stage that falls short. */
  readonly bail?: boolean;
  /** Makes every check a required one. */
  readonly strict?: boolean;
  /** How long an interrupted stage may take to end what it started, in milliseconds. */
  readonly graceMs?: number;
}

export interface RunResult {
  readonly stages: readonly StageResult[];
  /** The stage in which the run was cut short. */
  readonly cutDuring?: StageName;
  readonly complete: boolean;
}

/**
 * Runs stages in order, each to a result whatever happens in it, but for a mistake of the user's, which it throws on. Once
 * interrupted, the running stage is unjudged and the rest are skipped.
 */
export async function runStages<Context>(
  stages: readonly GateStage<Context>[],
  context: Context,
  options: RunnerOptions,
): Promise<RunResult> {
  const results: StageResult[] = [];
  let cutDuring: StageName | undefined;
  for (const stage of stages) {
    const reason = skipReason(stage, results, options);
    const result =
      reason === undefined ? await runStage(stage, context, options) : skipped(stage.name, reason);
    if (reason === undefined && options.world.signal.aborted) cutDuring ??= stage.name;
    results.push(result);
    options.onEvent({ kind: 'ended', result });
    await options.onStageEnd?.([...results]);
  }
  const complete = !options.world.signal.aborted;
  return { stages: results, complete, ...(cutDuring === undefined ? {} : { cutDuring }) };
}

/** How long a signal to the process group may reach this process after its helpers. */
const signalDelayMs = 200;

type Skip = NonNullable<StageResult['skipped']>;

function skipReason<Context>(
  stage: GateStage<Context>,
  earlier: readonly StageResult[],
  options: RunnerOptions,
): Skip | undefined {
  if (!options.selected.has(stage.name)) return { cause: 'not-selected', reason: 'left out, as you asked' };
  if (options.world.signal.aborted)
    return { cause: 'interrupted', reason: 'the run was cut short before it' };
  const short = earlier.find(({ status }) => status === 'failed');
  if (options.bail === true && short !== undefined)
    return { cause: 'bail', reason: `${short.name} fell short, and you asked to stop there` };
  const reason = stage.blockedBy?.(earlier);
  return reason === undefined ? undefined : { cause: 'depends', reason };
}

function skipped(name: StageName, skip: Skip): StageResult {
  return { name, status: 'skipped', checks: [], skipped: skip };
}

async function runStage<Context>(
  stage: GateStage<Context>,
  context: Context,
  options: RunnerOptions,
): Promise<StageResult> {
  const { world } = options;
  options.onEvent({ kind: 'started', stage: stage.name });
  const startedMs = world.monotonicMs();
  const memory = sampleMemory(world);
  const found = await checksOf(stage, context, options).finally(() => memory.stop());
  const checks = options.strict === true ? found.map((check) => ({ ...check, required: true })) : found;
  const peakRssBytes = await memory.stop();
  return {
    name: stage.name,
    status: statusOf(checks),
    durationMs: world.monotonicMs() - startedMs,
    ...(peakRssBytes === undefined ? {} : { peakRssBytes }),
    checks: checks.map((check) => maskCheck(check, options.masker)),
  };
}

async function checksOf<Context>(
  stage: GateStage<Context>,
  context: Context,
  options: RunnerOptions,
): Promise<readonly Check[]> {
  const { world, lost, onEvent, graceMs = 5_000 } = options;
  const work = Promise.resolve()
    .then(() => stage.run(context, (progress) => onEvent({ kind: 'progress', stage: stage.name, progress })))
    .catch((error: unknown) => {
      if (isUsageError(error)) throw error;
      return [checkOfError(stage.name, error)];
    });
  const done = new AbortController();
  const ended = await Promise.race([work, cut(world.signal, done.signal), cut(lost, done.signal)]);
  // Ctrl-C reaches helpers (esbuild, say) at the same moment: their end can look like a failure before the signal is seen here.
  if (Array.isArray(ended) && statusOf(ended) !== 'passed') {
    await Promise.race([cut(world.signal, done.signal), sleep(signalDelayMs)]);
  }
  done.abort();
  if (Array.isArray(ended) && !world.signal.aborted && lost?.aborted !== true) {
    return ended.length > 0 ? ended : [nothingChecked(stage.name)];
  }
  const graceOver = new AbortController();
  const grace = sleep(graceMs, undefined, { signal: graceOver.signal }).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), grace]);
  graceOver.abort();
  return [world.signal.aborted ? interrupted(stage.name) : lostProvider(stage.name, String(lost?.reason))];
}

/** Settles when `signal` is aborted; never without one. Lets go of it when `done` is. */
function cut(signal: AbortSignal | undefined, done: AbortSignal): Promise<'cut'> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve('cut');
    signal?.addEventListener('abort', () => resolve('cut'), { once: true, signal: done });
  });
}

function nothingChecked(stage: StageName): Check {
  return failing(`${stage}/checks`, `${stage} checks something`, {
    kind: 'nothing-checked',
    message: `${stage} ended without a single check`,
    hint: 'A stage that checks nothing can never hold; please report this as a bug.',
  });
}

function interrupted(stage: StageName): Check {
  return unjudged(`${stage}/interrupted`, `${stage} ran to its end`, {
    kind: 'interrupted',
    message: `${stage} was interrupted before its end`,
    hint: 'Run the gate again.',
  });
}

function lostProvider(stage: StageName, reason: string): Check {
  return failing(`${stage}/provider-alive`, 'the provider stays up', {
    kind: 'target-lost',
    message: `${reason} while ${stage} ran`,
  });
}
