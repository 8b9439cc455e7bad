import { definedOnly, type Verdict } from '../core/index.ts';
import type { Ratio } from './ratio.ts';

export interface FigureDecision {
  readonly verdict: Verdict;
  /** The reading that decided; of several that disagree the worst. */
  readonly ratio: Ratio;
  /**
   * Rounds beyond those measured that would probably decide; absent where the verdict stands, or no
   * number of rounds would.
   */
  readonly moreRounds?: number;
  /** The other estimate, where the two disagree and more rounds would not help. */
  readonly contradicts?: Ratio;
  /**
   * The yardstick now to the yardstick saved; present where it changed too much to normalise by.
   */
  readonly drift?: Ratio;
}

export interface Terms {
  readonly tolerance: number;
  readonly most: number;
}

/** Beyond this many rounds "measure longer" is no advice. */
const mostRounds = 200;

/**
 * Decides one figure. It fails when it is almost surely beyond the tolerance, passes when its whole
 * interval is within the tolerance, and is unjudged in between. Where a figure has two readings
 * that may both be true, they must agree.
 * @param readings at least one
 * @param terms tolerance: 1.1 tolerates a tenth more; most: the rounds after which no other comes
 */
export function decide(readings: readonly Ratio[], terms: Terms): FigureDecision {
  const { tolerance } = terms;
  const worst = readings.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  if (readings.every((reading) => isBeyond(reading, terms))) return { verdict: 'failed', ratio: worst };
  if (readings.every(({ high }) => high <= tolerance)) return { verdict: 'passed', ratio: worst };
  const within = readings.find(({ high }) => high <= tolerance);
  if (within !== undefined) return { verdict: 'unjudged', ratio: worst, contradicts: within };
  const most = mostOf(readings.map((reading) => moreRounds(reading, terms)));
  return { verdict: 'unjudged', ratio: worst, ...definedOnly({ moreRounds: most }) };
}

/**
 * Returns how many more rounds would decide. The half width shrinks with the root of the rounds; it
 * has to become smaller than the distance to the tolerance.
 */
function moreRounds(reading: Ratio, terms: Terms): number | undefined {
  if (isBeyond(reading, terms)) return 0;
  const { ratio, floor, high, rounds } = reading;
  const { tolerance } = terms;
  const halfWidth = Math.log(ratio > tolerance ? ratio / floor.last : high / ratio);
  const distance = Math.abs(Math.log(ratio / tolerance));
  const needed = Math.ceil(rounds * (halfWidth / distance) ** 2);
  return needed <= mostRounds ? Math.max(1, needed - rounds) : undefined;
}

function isBeyond({ rounds, floor }: Ratio, { tolerance, most }: Terms): boolean {
  return (rounds < most ? floor.interim : floor.last) > tolerance;
}

function mostOf(rounds: readonly (number | undefined)[]): number | undefined {
  const known = rounds.filter((each) => each !== undefined);
  return known.length === rounds.length ? Math.max(...known) : undefined;
}

/**
 * Returns the verdict of several figures of one run: one failed figure fails it, and all must pass.
 * Without a figure it is unjudged.
 */
export function verdictOfAll(decisions: readonly FigureDecision[]): Verdict {
  if (decisions.some(({ verdict }) => verdict === 'failed')) return 'failed';
  if (decisions.length === 0 || decisions.some(({ verdict }) => verdict === 'unjudged')) return 'unjudged';
  return 'passed';
}
