import {
  type Check,
  type DocumentMap,
  definedOnly,
  type K6,
  type LoadMeasurement,
  type Progress,
  type ResolvedTarget,
  type StageResult,
} from '../core/index.ts';
import {
  conditionsCheck,
  countChecks,
  figureChecks,
  missingCheck,
  noiseCheck,
  roundChecks,
} from './checks.ts';
import { againstBaseline, defaultTolerance, noisyFigures, roundLimits } from './compare-rounds.ts';
import { countsOf } from './counts.ts';
import { type BaselineLookup, type BaselineOptions, findBaseline } from './request.ts';
import {
  isComparable,
  isDecided,
  type MeasuredRounds,
  measureRounds,
  type RoundContext,
  type StopRule,
} from './rounds.ts';
import { baselineConditions } from './run-conditions.ts';
import { machineShare } from './share.ts';
import { type Baseline, baselineSchema } from './store.ts';
import { startYardstick } from './yardstick.ts';

/** A run whose figures are compared with those of an earlier one. */
export interface MeasuredRun {
  readonly context: RoundContext & { readonly documents: DocumentMap };
  readonly provider: ResolvedTarget;
  readonly k6: K6;
  /** Stages that have ended, and what they measured under load. */
  readonly stages: readonly StageResult[];
  readonly load: readonly LoadMeasurement[];
  readonly onProgress: (progress: Progress) => void;
}

/** What a run would be remembered by, if it passes. */
export interface BaselineDraft {
  readonly path: string;
  readonly baseline: Pick<Baseline, 'schema' | 'conditions' | 'counts' | 'rounds'>;
}

interface SavedComparison {
  readonly checks: readonly Check[];
  readonly draft?: BaselineDraft;
}

/**
 * Compares the provider with an earlier run of its own, or measures what later runs are compared
 * with.
 */
export async function compareWithSaved(run: MeasuredRun, options: BaselineOptions): Promise<SavedComparison> {
  const now = baselineConditions(run.context, run.provider, run.k6.version);
  const lookup = await findBaseline(run.context.world, options, now);
  const { path, baseline } = lookup;
  const isRequested = options.baseline !== undefined;
  if (isRequested && baseline !== undefined) {
    const conditions = conditionsCheck(baseline.conditions, now, path);
    if (conditions.verdict !== 'passed') return { checks: [conditions] };
    return { checks: [conditions, ...(await compared(run, baseline, options))] };
  }
  const missing = isRequested ? [missingCheck(lookup, now, options.save)] : [];
  if (!options.save) return { checks: missing };
  const { checks, draft } = await drafted(run, lookup, now, options);
  return { checks: [...checks, ...missing], ...definedOnly({ draft }) };
}

async function compared(
  run: MeasuredRun,
  then: Baseline,
  { rounds: most = roundLimits.most, tolerance = defaultTolerance }: BaselineOptions,
): Promise<Check[]> {
  const share = await machineShare(run.provider, run.context.world.env);
  const compare = (rounds: Baseline['rounds']) =>
    againstBaseline(rounds, then.rounds, share, { tolerance, most });
  const measured = await besideYardstick(run, { most, isDecided: (rounds) => isDecided(compare(rounds)) });
  return [
    ...roundChecks(measured),
    ...countChecks(then.counts, run),
    ...(isComparable(measured)
      ? figureChecks(compare(measured.rounds), 'the baseline', { tolerance, most })
      : []),
  ];
}

async function drafted(
  run: MeasuredRun,
  { path }: BaselineLookup,
  now: Baseline['conditions'],
  { tolerance = defaultTolerance }: BaselineOptions,
): Promise<SavedComparison> {
  const measured = await besideYardstick(run, { most: roundLimits.baseline, isDecided: () => false });
  const checks = roundChecks(measured);
  if (!isComparable(measured)) return { checks };
  const { rounds } = measured;
  const counts = countsOf(run.stages, run.load);
  const baseline = { schema: baselineSchema, conditions: now, counts, rounds } as const;
  const share = await machineShare(run.provider, run.context.world.env);
  const noisy = noisyFigures(rounds, share, tolerance);
  return { checks: [...checks, noiseCheck(noisy, tolerance)], draft: { path, baseline } };
}

async function besideYardstick(
  { context, provider, k6, onProgress }: MeasuredRun,
  stopRule: StopRule,
): Promise<MeasuredRounds> {
  const { target } = provider;
  const yardstick = await startYardstick(context.world, target);
  const sides = { k6Path: k6.path, ours: target, theirs: yardstick.target, yardstick: true };
  try {
    return await measureRounds(context, sides, stopRule, onProgress);
  } finally {
    await yardstick.close();
  }
}
