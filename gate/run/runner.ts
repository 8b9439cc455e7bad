import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Check,
  checkOfError,
  definedOnly,
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
import { type Earlier, type GateEvent, type GateStage, isUsageError, type StageOutcome } from './stage.ts';

export interface RunnerOptions<Produced = object> {
  readonly world: World;
  readonly masker: Masker;
  /** The selected stages. */
  readonly selected: ReadonlySet<StageName>;
  readonly onEvent: (event: GateEvent) => void;
  /** Called after every stage with what the run came to so far. */
  readonly onStageEnd?: (sofar: Earlier<Produced>) => Promise<void>;
  /** Aborted when the provider under test is lost for good; its reason is the text for people. */
  readonly lost?: AbortSignal;
  /** Skips every stage after the first one that fails. */
  readonly bail?: boolean;
  /** Makes every check a required one. */
  readonly strict?: boolean;
  /** How long an interrupted stage may take to end what it started, in milliseconds. */
  readonly graceMs?: number;
}

export interface RunResult<Produced = object> extends Earlier<Produced> {
  /** The stage in which the run was cut short. */
  readonly cutDuring?: StageName;
  readonly complete: boolean;
}

/**
 * Runs stages in order, each to a result whatever happens in it, but for a mistake of the user's,
 * which it throws on. Once interrupted, the running stage is unjudged and the rest are skipped.
 */
export async function runStages<Context, Produced>(
  stages: readonly GateStage<Context, Produced>[],
  context: Context,
  options: RunnerOptions<Produced>,
): Promise<RunResult<Produced>> {
  const results: StageResult[] = [];
  let produced: Partial<Produced> = {};
  let cutDuring: StageName | undefined;
  for (const stage of stages) {
    const reason = skipReason(stage, results, options);
    const earlier = { stages: [...results], produced };
    const { result, ...ended } =
      reason === undefined
        ? await runStage(stage, context, earlier, options)
        : { result: skipped(stage.name, reason) };
    produced = { ...produced, ...ended.produced };
    if (result.checks.some(({ id }) => id === interruptedId(stage.name))) cutDuring ??= stage.name;
    results.push(result);
    options.onEvent({ kind: 'ended', result });
    await options.onStageEnd?.({ stages: [...results], produced });
  }
  const complete = !options.world.signal.aborted;
  return { stages: results, produced, complete, ...definedOnly({ cutDuring }) };
}

/** How long a signal to the process group may reach this process after its helpers. */
const signalDelayMs = 200;

type Skip = NonNullable<StageResult['skipped']>;

function skipReason(
  stage: Pick<GateStage<unknown>, 'name' | 'blockedBy'>,
  earlier: readonly StageResult[],
  options: Pick<RunnerOptions, 'selected' | 'world' | 'bail'>,
): Skip | undefined {
  if (!options.selected.has(stage.name)) return { cause: 'not-selected', reason: 'not selected' };
  if (options.world.signal.aborted)
    return { cause: 'interrupted', reason: 'the run was interrupted before this stage' };
  const failedStage = earlier.find(({ status }) => status === 'failed');
  if (options.bail === true && failedStage !== undefined)
    return { cause: 'bail', reason: `${failedStage.name} failed, and --bail stops there` };
  const reason = stage.blockedBy?.(earlier);
  return reason === undefined ? undefined : { cause: 'depends', reason };
}

function skipped(name: StageName, skip: Skip): StageResult {
  return { name, status: 'skipped', checks: [], skipped: skip };
}

async function runStage<Context, Produced>(
  stage: GateStage<Context, Produced>,
  context: Context,
  earlier: Earlier<Produced>,
  options: RunnerOptions<Produced>,
): Promise<{ result: StageResult; produced?: Partial<Produced> }> {
  const { world } = options;
  options.onEvent({ kind: 'started', stage: stage.name });
  const startedMs = world.monotonicMs();
  const memory = sampleMemory(world);
  const outcome = await outcomeOf(stage, context, earlier, options).finally(() => memory.stop());
  const checks =
    options.strict === true ? outcome.checks.map((check) => ({ ...check, required: true })) : outcome.checks;
  const peakRssBytes = await memory.stop();
  const result: StageResult = {
    name: stage.name,
    status: statusOf(checks),
    durationMs: world.monotonicMs() - startedMs,
    ...definedOnly({ peakRssBytes }),
    checks: checks.map((check) => maskCheck(check, options.masker)),
  };
  return { result, ...definedOnly({ produced: outcome.produced }) };
}

async function outcomeOf<Context, Produced>(
  stage: GateStage<Context, Produced>,
  context: Context,
  earlier: Earlier<Produced>,
  options: RunnerOptions<Produced>,
): Promise<StageOutcome<Produced>> {
  const { world, lost, onEvent, graceMs = 5_000 } = options;
  const work = Promise.resolve()
    .then(() =>
      stage.run(context, earlier, (progress) => onEvent({ kind: 'progress', stage: stage.name, progress })),
    )
    .catch((error: unknown): StageOutcome<Produced> => {
      if (isUsageError(error)) throw error;
      return { checks: [checkOfError(stage.name, error)] };
    });
  const done = new AbortController();
  const ended = await Promise.race([work, cut(world.signal, done.signal), cut(lost, done.signal)]);
  // Ctrl-C reaches helpers (esbuild, say) at the same moment: their end can look like a failure
  // before the signal is seen here.
  if (ended !== 'cut' && statusOf(ended.checks) !== 'passed') {
    await Promise.race([cut(world.signal, done.signal), sleep(signalDelayMs)]);
  }
  done.abort();
  if (ended !== 'cut' && !world.signal.aborted && lost?.aborted !== true) {
    return ended.checks.length > 0 ? ended : { ...ended, checks: [nothingChecked(stage.name)] };
  }
  const graceOver = new AbortController();
  const grace = sleep(graceMs, undefined, { signal: graceOver.signal }).catch(() => undefined);
  const late = await Promise.race([work.catch(() => undefined), grace]);
  graceOver.abort();
  const why = world.signal.aborted
    ? interrupted(stage.name, late)
    : lostProvider(stage.name, String(lost?.reason));
  return { checks: [why], ...definedOnly({ produced: late?.produced }) };
}

/** Settles when `signal` is aborted; never without one. Lets go of it when `done` is. */
function cut(signal: AbortSignal | undefined, done: AbortSignal): Promise<'cut'> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve('cut');
    signal?.addEventListener('abort', () => resolve('cut'), { once: true, signal: done });
  });
}

function nothingChecked(stage: StageName): Check {
  return failing(`${stage}/checks`, `${stage} runs at least one check`, {
    kind: 'nothing-checked',
    message: `${stage} ended without a single check`,
    hint: 'A stage without checks cannot pass; please report this as a bug.',
  });
}

function interruptedId(stage: StageName): string {
  return `${stage}/interrupted`;
}

/** What the stage itself says of how far it came is the reason. */
function interrupted(stage: StageName, late?: Pick<StageOutcome<unknown>, 'checks'>): Check {
  const why = unjudged(interruptedId(stage), `${stage} ran to its end`, {
    kind: 'interrupted',
    message: `${stage} was interrupted before its end`,
    hint: 'Rerun the command, and let it end.',
  });
  const evidence = (late?.checks ?? []).flatMap((one) =>
    one.evidence.filter(({ kind }) => kind === 'interrupted'),
  );
  return evidence.length === 0 ? why : { ...why, evidence };
}

function lostProvider(stage: StageName, reason: string): Check {
  return failing(`${stage}/provider-alive`, 'the provider stays up', {
    kind: 'target-lost',
    message: `${reason} while ${stage} ran`,
  });
}
