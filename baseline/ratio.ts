import jstat from 'jstat';
import { type Location, locate } from './location.ts';

/**
 * A ratio known from rounds: the estimate, and the bounds between which the true one lies with 95 %
 * confidence.
 */
export interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /**
   * Lower bounds that the true ratio is hardly below, before and after the last round: a regression
   * is decided by them.
   */
  readonly floor: { readonly interim: number; readonly last: number };
  /** Rounds it was estimated from; of two sets, those of the newer one. */
  readonly rounds: number;
}

const confidence = 0.95;

/**
 * Several figures are looked at after every round, so that chance has many opportunities to look
 * like a regression: by the 95 % interval, 7 % of equal but very noisy pairs were called slower.
 * Hence the rule of Haybittle and Peto for trials that may end early: hardly any doubt at an
 * interim look, little at the last.
 */
const convicting = { interim: 0.999, last: 0.99 } as const;

/**
 * Variance of the logarithm of a percentile that comes from buckets of 1/64 octave, whatever the
 * spread of the rounds: rounds that all fall into one bucket agree, but not to the last digit.
 */
const bucketVariance = Math.log(1 + 1 / 64) ** 2 / 12;

/**
 * Returns the ratio of two things measured side by side, round by round. What slowed a whole round
 * down is in both of its figures and cancels.
 * @param rounds at least two, all above 0
 */
export function pairedRatio(rounds: readonly { readonly ours: number; readonly theirs: number }[]): Ratio {
  const { value, variance, degreesOfFreedom } = locate(
    rounds.map(({ ours, theirs }) => Math.log(ours / theirs)),
  );
  return ratioOf({ value, variance: variance + 2 * bucketVariance, degreesOfFreedom }, rounds.length);
}

/**
 * Returns the ratio of what was measured now to what was measured then, in rounds that are
 * independent of each other (Welch's interval on the logarithms).
 * @param betweenRuns standard deviation of the logarithm from one run to the next, which no number
 *   of rounds within one run shows
 */
export function shiftRatio(now: readonly number[], then: readonly number[], betweenRuns: number): Ratio {
  const ours = locate(now.map(Math.log));
  const theirs = locate(then.map(Math.log));
  const shift = sumOf([ours, theirs]);
  return ratioOf(unsure({ ...shift, value: ours.value - theirs.value }, betweenRuns), now.length);
}

/** Milliseconds of each round of two runs. */
export interface Samples {
  readonly later: readonly number[];
  readonly earlier: readonly number[];
  /** As that of `shiftRatio`. */
  readonly betweenRuns: number;
}

/**
 * Returns the ratio of the latency now to the latency expected on the machine of now, if as much of
 * it as `machine` grew or shrank with the machine, and the rest did not.
 * @param machine the most that may be the machine's, of now and of then; less than the latency
 *   itself
 */
export function adjustedRatio(latency: Samples, machine: Samples): Ratio {
  const [ours, theirs] = [locate(latency.later.map(Math.log)), locate(latency.earlier.map(Math.log))];
  const [fast, slow] = [locate(machine.earlier.map(Math.log)), locate(machine.later.map(Math.log))];
  const share = Math.exp(fast.value - theirs.value);
  const drift = Math.exp(slow.value - fast.value);
  const expected = 1 + share * (drift - 1);
  const weight = ((share * drift) / expected) ** 2;
  const weighed = [fast, slow].map((each) => ({
    ...each,
    variance: weight * (each.variance + machine.betweenRuns ** 2),
  }));
  const shift = sumOf([ours, theirs, ...weighed]);
  const value = ours.value - theirs.value - Math.log(expected);
  return ratioOf(unsure({ ...shift, value }, latency.betweenRuns), latency.later.length);
}

/** Returns the sum of variances, with the degrees of freedom of Welch and Satterthwaite. */
function sumOf(parts: readonly Location[]): Pick<Location, 'variance' | 'degreesOfFreedom'> {
  const sum = (term: (part: Location) => number): number =>
    parts.reduce((total, part) => total + term(part), 0);
  const variance = sum((part) => part.variance);
  const degreesOfFreedom =
    variance === 0
      ? sum((part) => part.degreesOfFreedom)
      : variance ** 2 / sum((part) => part.variance ** 2 / part.degreesOfFreedom);
  return { variance, degreesOfFreedom };
}

/**
 * Returns the shift with the uncertainty of two figures that were read from buckets, in two runs.
 */
function unsure(shift: Location, betweenRuns: number): Location {
  return { ...shift, variance: shift.variance + 2 * (bucketVariance + betweenRuns ** 2) };
}

function halfWidthOf(variance: number, degreesOfFreedom: number, level: number = confidence): number {
  return jstat.studentt.inv(1 - (1 - level) / 2, degreesOfFreedom) * Math.sqrt(variance);
}

function ratioOf({ value, variance, degreesOfFreedom }: Location, rounds: number): Ratio {
  const halfWidth = halfWidthOf(variance, degreesOfFreedom);
  const floor = (level: number): number => Math.exp(value - halfWidthOf(variance, degreesOfFreedom, level));
  return {
    ratio: Math.exp(value),
    low: Math.exp(value - halfWidth),
    high: Math.exp(value + halfWidth),
    floor: { interim: floor(convicting.interim), last: floor(convicting.last) },
    rounds,
  };
}
