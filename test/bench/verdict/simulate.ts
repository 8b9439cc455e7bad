import {
  againstReference,
  defaultTolerance,
  roundLimits,
  verdictOfComparison,
} from '../../../baseline/compare-rounds.ts';
import type { Round, RoundFigures } from '../../../baseline/figures.ts';
import type { Verdict } from '../../../core/index.ts';

/** What interleaved rounds of two equal targets came to. `noise.json` says where. */
export interface MeasuredNoise {
  readonly rounds: readonly (readonly RoundFigures[])[];
}

const terms = { tolerance: defaultTolerance, most: roundLimits.most };

export interface Shares {
  readonly passed: number;
  readonly failed: number;
  readonly unjudged: number;
  /** Mean number of rounds until the verdict. */
  readonly rounds: number;
}

/**
 * Many comparisons as the gate makes them, on rounds drawn from measured ones.
 * @param slowdown what each figure of ours is multiplied by
 */
export function sharesOf(
  noise: MeasuredNoise,
  slowdown: RoundFigures,
  runs: number,
  random: () => number,
): Shares {
  const count = { passed: 0, failed: 0, unjudged: 0 };
  let rounds = 0;
  for (let run = 0; run < runs; run += 1) {
    const one = simulateRun(noise, slowdown, random);
    count[one.verdict] += 1;
    rounds += one.rounds;
  }
  const share = (verdict: Verdict): number => count[verdict] / runs;
  return {
    passed: share('passed'),
    failed: share('failed'),
    unjudged: share('unjudged'),
    rounds: rounds / runs,
  };
}

function simulateRun(noise: MeasuredNoise, slowdown: RoundFigures, random: () => number) {
  const rounds: Round[] = [];
  let verdict: Verdict = 'unjudged';
  while (rounds.length < roundLimits.most && verdict === 'unjudged') {
    rounds.push(drawRound(noise, slowdown, random));
    if (rounds.length >= roundLimits.least) verdict = verdictOfComparison(againstReference(rounds, terms));
  }
  return { verdict, rounds: rounds.length };
}

/** Whole rounds, so that what slowed both sides down stays together, with the sides changed at random. */
function drawRound({ rounds }: MeasuredNoise, slowdown: RoundFigures, random: () => number): Round {
  const [a = {}, b = {}] = rounds[Math.floor(random() * rounds.length)] ?? [];
  const [ours, theirs] = random() < 0.5 ? [a, b] : [b, a];
  return {
    ours: {
      latencyP50Ms: (ours.latencyP50Ms ?? 0) * (slowdown.latencyP50Ms ?? 1),
      latencyP99Ms: (ours.latencyP99Ms ?? 0) * (slowdown.latencyP99Ms ?? 1),
    },
    theirs,
  };
}
