import {
  againstReference,
  type BaselineOptions,
  type BaselineRequest,
  compareWithSaved,
  defaultTolerance,
  figureChecks,
  isComparable,
  isDecided,
  measureRounds,
  type Round,
  roundChecks,
  roundLimits,
  type Sides,
  type StopRule,
} from '../../baseline/index.ts';
import { type Check, definedOnly, findK6, type Progress } from '../../core/index.ts';
import { blockedByGenerated, blockedByLostProvider } from '../run/blocked.ts';
import type { GateContext, Stage } from '../run/context.ts';

/**
 * Returns the stage that judges whether the provider has become slower: than a reference measured
 * beside it, or than an earlier run of its own relative to a yardstick. It is part of a run only
 * where a comparison is requested.
 */
export function baselineStage({ options, reference, unreachable }: BaselineRequest): Stage {
  return {
    name: 'baseline',
    blockedBy: (earlier) => blockedByGenerated(earlier) ?? blockedByLostProvider(earlier),
    run: async (context, { stages, produced }, onProgress) => {
      if (unreachable !== undefined) throw unreachable;
      const [provider, k6] = await Promise.all([context.provider(), findK6(context.world)]);
      if (reference !== undefined) {
        const sides = { k6Path: k6.path, ours: provider.target, theirs: reference, yardstick: false };
        return { checks: await compareWithReference(context, sides, options, onProgress) };
      }
      const { load = [] } = produced;
      const run = { context, provider, k6, stages, load, onProgress };
      const { checks, draft } = await compareWithSaved(run, options);
      return { checks, produced: definedOnly({ baseline: draft }) };
    },
  };
}

async function compareWithReference(
  context: GateContext,
  sides: Sides,
  { rounds: most = roundLimits.most, tolerance = defaultTolerance }: BaselineOptions,
  onProgress: (progress: Progress) => void,
): Promise<readonly Check[]> {
  const compare = (rounds: readonly Round[]) => againstReference(rounds, { tolerance, most });
  const stopRule: StopRule = { most, isDecided: (rounds) => isDecided(compare(rounds)) };
  const measured = await measureRounds(context, sides, stopRule, onProgress);
  const checks = roundChecks(measured);
  return isComparable(measured)
    ? [...checks, ...figureChecks(compare(measured.rounds), sides.theirs.name, { tolerance, most })]
    : checks;
}
