import jstat from 'jstat';
import { type Location, locate } from './location.ts';

/** A ratio known from rounds: the estimate, and the bounds between which the true one lies with 95 % confidence. */
export interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** What a regression is told by: lower bounds that the true ratio hardly lies below, before and after the last round. */
  readonly floor: { readonly interim: number; readonly last: number };
  /** Rounds it was estimated from; of two sets, those of the newer one. */
  readonly rounds: number;
}

const confidence = 0.95;

/**
 * Several figures are looked at after every round, so that chance has many opportunities to look like a regression: by the 95 %
 * interval, 7 % of equal but very noisy pairs were called slower. Hence the rule of Haybittle and Peto for trials that may
 * end early: hardly any doubt at an interim look, little at the last.
 */
const convicting = { interim: 0.999, last: 0.99 } as const;

/**
 * Variance of the logarithm of a percentile that comes from buckets of 1/64 octave, whatever the spread of the rounds: rounds
 * that all fall into one bucket agree, but not to the last digit.
 */
const bucketVariance = Math.log(1 + 1 / 64) ** 2 / 12;

/**
 * The ratio of two things measured side by side, round by round. What slowed a whole round down is in both of its figures
 * and cancels.
 * @param rounds at least two, all above 0
 */
export function pairedRatio(rounds: readonly { readonly ours: number; readonly theirs: number }[]): Ratio {
  const { value, variance, degreesOfFreedom } = locate(
    rounds.map(({ ours, theirs }) => Math.log(ours / theirs)),
  );
  return ratioOf({ value, variance: variance + 2 * bucketVariance, degreesOfFreedom }, rounds.length);
}

/**
 * The ratio of what was measured now to what was measured then, in rounds that have nothing to do with each other (Welch's
 * interval on the logarithms).
 * @param betweenRuns standard deviation of the logarithm from one run to the next, which no number of rounds within one
 *   run shows
 */
export function shiftRatio(now: readonly number[], then: readonly number[], betweenRuns: number): Ratio {
  const ours = locate(now.map(Math.log));
  const theirs = locate(then.map(Math.log));
  const variance = ours.variance + theirs.variance;
  const degreesOfFreedom =
    variance === 0
      ? ours.degreesOfFreedom + theirs.degreesOfFreedom
      : variance ** 2 /
        (ours.variance ** 2 / ours.degreesOfFreedom + theirs.variance ** 2 / theirs.degreesOfFreedom);
  const value = ours.value - theirs.value;
  const whole = variance + 2 * (bucketVariance + betweenRuns ** 2);
  return ratioOf({ value, variance: whole, degreesOfFreedom }, now.length);
}

/**
 * Half the width, as a logarithm, that `shiftRatio` is to be expected to have for an unchanged provider after `rounds` rounds,
 * from nothing but how the rounds of then spread.
 */
export function expectedHalfWidth(then: readonly number[], rounds: number, betweenRuns: number): number {
  const { variance, degreesOfFreedom } = locate(then.map(Math.log));
  const later = (variance * then.length) / rounds;
  return halfWidthOf(later + variance + 2 * (bucketVariance + betweenRuns ** 2), degreesOfFreedom);
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
