import { figureChecks, roundChecks } from '../../baseline/checks.ts';
import type { BaselineOptions, BaselineRequest } from '../../baseline/request.ts';
import { isComparable, isDecided, measureRounds, type Sides, type Until } from '../../baseline/rounds.ts';
import { sinceBaseline } from '../../baseline/saved.ts';
import type { Check } from '../../core/index.ts';
import { againstReference, defaultTolerance, type Round, roundLimits } from '../../reports/index.ts';
import { findK6 } from '../preflight/k6.ts';
import { blockedByGenerated, blockedByLostProvider } from '../run/blocked.ts';
import type { GateContext } from '../run/context.ts';
import type { GateStage, Progress } from '../run/stage.ts';

/**
 * Whether the provider has become slower: against a reference measured beside it, or against an earlier run of its own by
 * way of a yardstick. Only there when it is asked for.
 */
export function baselineStage({ options, reference, unreachable }: BaselineRequest): GateStage<GateContext> {
  return {
    name: 'baseline',
    blockedBy: (earlier) => blockedByGenerated(earlier) ?? blockedByLostProvider(earlier),
    run: async (context, onProgress) => {
      if (unreachable !== undefined) throw unreachable;
      const [provider, k6] = await Promise.all([context.provider(), findK6(context.world)]);
      if (reference === undefined) return sinceBaseline({ context, provider, k6, onProgress }, options);
      const sides = { k6Path: k6.path, ours: provider.target, theirs: reference, yardstick: false };
      return besideReference(context, sides, options, onProgress);
    },
  };
}

async function besideReference(
  context: GateContext,
  sides: Sides,
  { rounds: most = roundLimits.most, tolerance = defaultTolerance }: BaselineOptions,
  onProgress: (progress: Progress) => void,
): Promise<readonly Check[]> {
  const compare = (rounds: readonly Round[]) => againstReference(rounds, { tolerance, most });
  const until: Until = { most, isDecided: (rounds) => isDecided(compare(rounds)) };
  const measured = await measureRounds(context, sides, until, onProgress);
  const checks = roundChecks(measured);
  return isComparable(measured)
    ? [...checks, ...figureChecks(compare(measured.rounds), sides.theirs.name, { tolerance, most })]
    : checks;
}
