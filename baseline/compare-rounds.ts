import type { Verdict } from '../core/index.ts';
import { type Decision, decide, type Terms, verdictOfAll } from './decision.ts';
import { type FigureName, figureNames, pairsOf, type Round } from './figures.ts';
import { pairedRatio, type Ratio } from './ratio.ts';
import { driftOf, type MachineShare, type Readings, readingsOf } from './readings.ts';

/**
 * Rounds for one verdict: as few as decide, at least so many that one bad round can be left out, at most so many unless the user
 * asks for more. A baseline is compared with again and again, so that its own spread is not to be what leaves later runs unjudged.
 */
export const roundLimits = { least: 6, most: 24, baseline: 20 } as const;

/** A ratio up to this is no regression, unless the user says otherwise: a tenth more. */
export const defaultTolerance = 1.1;

/** One figure against what it is held to. */
export interface FigureComparison {
  readonly figure: FigureName;
  /** Absent where it was not measured in enough rounds. */
  readonly decision?: Decision;
  /**
   * Whether the figure decides. One that spreads so widely in a baseline that the most rounds could often not tell even an
   * unchanged provider from the tolerance only informs, unless it has become worse: beyond doubt, or by more than the tolerance as
   * far as can be told. The spread of the run itself has no say in that: a tail that has become erratic is no excuse.
   */
  readonly required: boolean;
}

/** The provider against a reference in interleaved rounds: ours are the provider's, theirs the reference's. */
export function againstReference(rounds: readonly Round[], terms: Terms): FigureComparison[] {
  // The CPU time of the load generator is no figure of either.
  return (['latencyP50Ms', 'latencyP99Ms'] as const).map((figure) => {
    const pairs = pairsOf(rounds, figure);
    if (pairs.length < roundLimits.least) return { figure, required: true };
    return { figure, decision: decide([pairedRatio(pairs)], terms), required: true };
  });
}

/**
 * The provider against an earlier run of it, by way of the yardstick that was measured beside each.
 * @param share how much of the provider's latency is this machine's doing
 */
export function againstBaseline(
  now: readonly Round[],
  then: readonly Round[],
  share: MachineShare,
  terms: Terms,
): FigureComparison[] {
  return figureNames.flatMap((figure): FigureComparison[] => {
    const [ours, theirs] = [pairsOf(now, figure), pairsOf(then, figure)];
    if (theirs.length < roundLimits.least) return [];
    if (ours.length < roundLimits.least) return [{ figure, required: true }];
    const part = shareOf(figure, share);
    const decided = decidedBy(readingsOf(figure, now, then, part), part, terms);
    const decision = guarded(decided, driftOf(figure, now, then), part);
    const required = isProbablyWorse(decision, terms) || !isLoose(then, figure, share, terms.tolerance);
    return [{ figure, decision, required }];
  });
}

/** The figures of a baseline that spread too widely to be gated, before anything is compared with it. */
export function noisyFigures(then: readonly Round[], share: MachineShare, tolerance: number): FigureName[] {
  return figureNames.filter((figure) => {
    const enough = pairsOf(then, figure).length >= roundLimits.least;
    return enough && isLoose(then, figure, share, tolerance);
  });
}

/** What a comparison says as a whole; none that decides has judged nothing. */
export function verdictOfComparison(comparisons: readonly FigureComparison[]): Verdict {
  const required = comparisons.filter((one) => one.required);
  const known = required.flatMap(({ decision }) => (decision === undefined ? [] : [decision]));
  const verdict = verdictOfAll(known);
  return verdict === 'passed' && known.length < required.length ? 'unjudged' : verdict;
}

/**
 * Both readings must say the same. What is the machine's doing altogether is told by the yardstick, but not convicted by it alone:
 * other work on the machine can slow the yardstick down less than the provider, or more.
 */
function decidedBy({ plain, byYardstick }: Readings, share: MachineShare, terms: Terms): Decision {
  if (share !== 'all') return decide([byYardstick, plain], terms);
  const told = decide([byYardstick], terms);
  const vetoed = told.verdict === 'failed' && decide([plain], terms).verdict !== 'failed';
  return vetoed ? { verdict: 'unjudged', ratio: byYardstick, contradicts: plain } : told;
}

/** k6 runs here, wherever the provider does. */
function shareOf(figure: FigureName, latency: MachineShare): MachineShare {
  return figure === 'cpuSecondsPer1000' ? 'all' : latency;
}

/** Up to here, measured, a busier machine slows provider and yardstick down alike; beyond it the one more than the other. */
const mostDrift = 1.25;

/**
 * A machine that is far from what it was neither convicts nor, with the ratio to the yardstick as its only witness, acquits. Where
 * two readings hold, the provider is no slower by any clock; and no provider on another machine is slower for it.
 */
function guarded(decision: Decision, drift: Ratio, share: MachineShare): Decision {
  const far = drift.low > mostDrift || drift.high < 1 / mostDrift;
  const stands = share === 'little' || (share === 'unknown' && decision.verdict === 'passed');
  return far && !stands ? { verdict: 'unjudged', ratio: decision.ratio, drift } : decision;
}

/**
 * Whether it is worse for certain, and by more than the tolerance at the best estimate: then not to know is no pass. An unchanged
 * provider meets that once in forty times.
 */
function isProbablyWorse({ verdict, ratio, drift }: Decision, { tolerance }: Terms): boolean {
  if (verdict === 'failed') return true;
  return verdict === 'unjudged' && drift === undefined && ratio.low > 1 && ratio.ratio > tolerance;
}

/**
 * The estimate of an unchanged provider is not 1 either: with this much room the whole interval lies within the tolerance
 * nineteen times of twenty (1 + 1.645 / 1.96).
 */
const roomForTheEstimate = 1.84;

/** As though the baseline were measured once more. */
function isLoose(
  then: readonly Round[],
  figure: FigureName,
  share: MachineShare,
  tolerance: number,
): boolean {
  const part = shareOf(figure, share);
  const { plain, byYardstick } = readingsOf(figure, then, then, part);
  const deciding = part === 'all' ? [byYardstick] : [byYardstick, plain];
  const halfWidths = deciding.map(({ ratio, high }) => Math.log(high / ratio));
  return Math.max(...halfWidths) * roomForTheEstimate > Math.log(tolerance);
}
