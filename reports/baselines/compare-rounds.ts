import type { Verdict } from '../../core/index.ts';
import { type Decision, decide, type Terms, verdictOfAll } from './decision.ts';
import { type FigureName, figureNames, pairsOf, type Round } from './figures.ts';
import { expectedHalfWidth, pairedRatio, type Ratio, shiftRatio } from './ratio.ts';

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
 * The provider against an earlier run of it, each in units of the yardstick that was measured beside it. The CPU time of k6 and
 * the latency of a provider that is `machineBound` grow as the machine gets slower, as the yardstick does. Of any other
 * provider nobody knows which part of its latency does (a database far away does not), so that the plain figures are a second
 * reading, and both must say the same.
 */
export function againstBaseline(
  now: readonly Round[],
  then: readonly Round[],
  machineBound: boolean,
  terms: Terms,
): FigureComparison[] {
  return figureNames.flatMap((figure): FigureComparison[] => {
    const [ours, theirs] = [pairsOf(now, figure), pairsOf(then, figure)];
    if (theirs.length < roundLimits.least) return [];
    if (ours.length < roundLimits.least) return [{ figure, required: true }];
    const spread = betweenRuns[figure];
    const readings: Ratio[] = [shiftRatio(ours.map(relative), theirs.map(relative), spread)];
    if (!machineBound && figure !== 'cpuSecondsPer1000') {
      readings.push(shiftRatio(ours.map(plain), theirs.map(plain), spread));
    }
    const drift = shiftRatio(ours.map(yardstick), theirs.map(yardstick), 0);
    const decision = guarded(decide(readings, terms), drift, readings.length);
    const required = isProbablyWorse(decision, terms) || !isLoose(then, figure, terms.tolerance);
    return [{ figure, decision, required }];
  });
}

/** The figures of a baseline that spread too widely to be gated, before anything is compared with it. */
export function looseFigures(then: readonly Round[], tolerance: number): FigureName[] {
  return figureNames.filter((figure) => {
    const enough = pairsOf(then, figure).length >= roundLimits.least;
    return enough && isLoose(then, figure, tolerance);
  });
}

/** What a comparison says as a whole; none that decides has judged nothing. */
export function verdictOfComparison(comparisons: readonly FigureComparison[]): Verdict {
  const required = comparisons.filter((one) => one.required);
  const known = required.flatMap(({ decision }) => (decision === undefined ? [] : [decision]));
  const verdict = verdictOfAll(known);
  return verdict === 'passed' && known.length < required.length ? 'unjudged' : verdict;
}

type Pair = ReturnType<typeof pairsOf>[number];

const relative = ({ ours, theirs }: Pair): number => ours / theirs;
const plain = ({ ours }: Pair): number => ours;
const yardstick = ({ theirs }: Pair): number => theirs;

/** Up to here, measured, a busier machine slows provider and yardstick down alike; beyond it the one more than the other. */
const mostDrift = 1.25;

/**
 * A machine that is far from what it was neither convicts nor, with the ratio to the yardstick as its only witness, acquits. Where
 * both readings hold, the provider is no slower by any clock.
 */
function guarded(decision: Decision, drift: Ratio, readings: number): Decision {
  const far = drift.low > mostDrift || drift.high < 1 / mostDrift;
  const stands = decision.verdict === 'passed' && readings > 1;
  return far && !stands ? { verdict: 'unjudged', ratio: decision.ratio, drift } : decision;
}

/**
 * Whether it is worse for certain, and by more than the tolerance at the best estimate: then not to know is no pass. An unchanged
 * provider meets that once in forty times.
 */
function isProbablyWorse({ verdict, ratio, drift, contradicts }: Decision, { tolerance }: Terms): boolean {
  if (verdict === 'failed') return true;
  const told = drift === undefined && contradicts === undefined;
  return verdict === 'unjudged' && told && ratio.low > 1 && ratio.ratio > tolerance;
}

/**
 * The estimate of an unchanged provider is not 1 either: with this much room the whole interval lies within the tolerance
 * nineteen times of twenty (1 + 1.645 / 1.96).
 */
const roomForTheEstimate = 1.84;

function isLoose(then: readonly Round[], figure: FigureName, tolerance: number): boolean {
  const relativeThen = pairsOf(then, figure).map(relative);
  const halfWidth = expectedHalfWidth(relativeThen, roundLimits.most, betweenRuns[figure]);
  return halfWidth * roomForTheEstimate > Math.log(tolerance);
}

/**
 * How far runs of the same provider lie apart although the machine is the same: standard deviation of the logarithm, measured
 * as docs/baselines.md says.
 */
const betweenRuns: Readonly<Record<FigureName, number>> = {
  latencyP50Ms: 0.01,
  latencyP99Ms: 0.01,
  cpuSecondsPer1000: 0.02,
};
