import type { Verdict } from '../core/index.ts';
import { decide, type FigureDecision, type Terms, verdictOfAll } from './decision.ts';
import { type ComparedFigure, figureNames, pairsOf, type Round } from './figures.ts';
import { pairedRatio, type Ratio } from './ratio.ts';
import { driftOf, type MachineShare, type Readings, readingsOf } from './readings.ts';

/**
 * Rounds for one verdict: as few as decide, at least so many that one bad round can be left out, at
 * most so many unless the user asks for more. A baseline is compared with again and again, so that
 * its own spread is not to be what leaves later runs unjudged.
 */
export const roundLimits = { least: 6, most: 24, baseline: 20 } as const;

/** A ratio up to this is no regression, unless the user says otherwise: a tenth more. */
export const defaultTolerance = 1.1;

/** One figure against what it is held to. */
export interface FigureComparison {
  readonly figure: ComparedFigure;
  /** Absent where it was not measured in enough rounds. */
  readonly decision?: FigureDecision;
  /**
   * Whether the figure decides. A figure is informational where it varies so much in a baseline
   * that the most rounds could often not separate even an unchanged provider from the tolerance,
   * unless it has become worse: certainly, or probably by more than the tolerance. The spread of
   * the run itself does not count: an erratic tail is no excuse.
   */
  readonly required: boolean;
}

/**
 * Compares the provider with a reference in interleaved rounds: `ours` are the provider's, `theirs`
 * the reference's.
 */
export function againstReference(rounds: readonly Round[], terms: Terms): FigureComparison[] {
  // The CPU time of the load generator is no figure of either.
  return (['latencyP50Ms', 'latencyP99Ms'] as const).map((figure) => {
    const pairs = pairsOf(rounds, figure);
    if (pairs.length < roundLimits.least) return { figure, required: true };
    return { figure, decision: decide([pairedRatio(pairs)], terms), required: true };
  });
}

/**
 * Compares the provider with an earlier run of it, relative to the yardstick that was measured
 * beside each run.
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
    const required = isProbablyWorse(decision, terms) || !isTooNoisy(then, figure, share, terms.tolerance);
    return [{ figure, decision, required }];
  });
}

/**
 * Returns the figures of a baseline that vary too much to decide, before anything is compared with
 * it.
 */
export function noisyFigures(
  then: readonly Round[],
  share: MachineShare,
  tolerance: number,
): ComparedFigure[] {
  return figureNames.filter((figure) => {
    const enough = pairsOf(then, figure).length >= roundLimits.least;
    return enough && isTooNoisy(then, figure, share, tolerance);
  });
}

/** Returns the verdict of a comparison. A comparison without a required figure is unjudged. */
export function verdictOfComparison(comparisons: readonly FigureComparison[]): Verdict {
  const required = comparisons.filter((one) => one.required);
  const known = required.flatMap(({ decision }) => (decision === undefined ? [] : [decision]));
  const verdict = verdictOfAll(known);
  return verdict === 'passed' && known.length < required.length ? 'unjudged' : verdict;
}

/**
 * Decides a figure by both readings, which must agree. Where all of the latency depends on the
 * machine, the yardstick decides, but it cannot fail the figure alone: other work on the machine
 * can slow the yardstick down less than the provider, or more.
 */
function decidedBy({ plain, byYardstick }: Readings, share: MachineShare, terms: Terms): FigureDecision {
  if (share !== 'all') return decide([byYardstick, plain], terms);
  const relative = decide([byYardstick], terms);
  const vetoed = relative.verdict === 'failed' && decide([plain], terms).verdict !== 'failed';
  return vetoed ? { verdict: 'unjudged', ratio: byYardstick, contradicts: plain } : relative;
}

/**
 * Returns how much of a figure depends on this machine: all of k6's CPU time, because k6 always
 * runs here.
 */
function shareOf(figure: ComparedFigure, latency: MachineShare): MachineShare {
  return figure === 'cpuSecondsPer1000' ? 'all' : latency;
}

/**
 * Up to here, measured, a busier machine slows provider and yardstick down alike; beyond it the one
 * more than the other.
 */
const mostDrift = 1.25;

/**
 * Returns `unjudged` where the machine's speed has drifted too far to compare by the yardstick. A
 * decision stands where the provider runs on another machine, or where both readings passed.
 */
function guarded(decision: FigureDecision, drift: Ratio, share: MachineShare): FigureDecision {
  const far = drift.low > mostDrift || drift.high < 1 / mostDrift;
  const stands = share === 'little' || (share === 'unknown' && decision.verdict === 'passed');
  return far && !stands ? { verdict: 'unjudged', ratio: decision.ratio, drift } : decision;
}

/**
 * Returns whether a figure has failed, or is certainly worse and by more than the tolerance at the
 * best estimate: then it must not pass as too noisy. An unchanged provider meets that once in forty
 * times.
 */
function isProbablyWorse({ verdict, ratio, drift }: FigureDecision, { tolerance }: Terms): boolean {
  if (verdict === 'failed') return true;
  return verdict === 'unjudged' && drift === undefined && ratio.low > 1 && ratio.ratio > tolerance;
}

/**
 * The estimate of an unchanged provider is not 1 either: with this much room the whole interval
 * lies within the tolerance nineteen times of twenty (1 + 1.645 / 1.96).
 */
const roomForTheEstimate = 1.84;

/**
 * Returns whether a figure varies too much to decide: compares the baseline with itself, as though
 * it were measured once more.
 */
function isTooNoisy(
  then: readonly Round[],
  figure: ComparedFigure,
  share: MachineShare,
  tolerance: number,
): boolean {
  const part = shareOf(figure, share);
  const { plain, byYardstick } = readingsOf(figure, then, then, part);
  const deciding = part === 'all' ? [byYardstick] : [byYardstick, plain];
  const halfWidths = deciding.map(({ ratio, high }) => Math.log(high / ratio));
  return Math.max(...halfWidths) * roomForTheEstimate > Math.log(tolerance);
}
