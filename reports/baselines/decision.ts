import type { Verdict } from '../../core/index.ts';
import type { Ratio } from './ratio.ts';

export interface Decision {
  readonly verdict: Verdict;
  /** The reading that decided; of several that disagree the worst. */
  readonly ratio: Ratio;
  /** Rounds beyond those measured that would probably decide; absent where the verdict stands, or no number of rounds would. */
  readonly moreRounds?: number;
  /** The other reading, where the two do not say the same and more rounds would not help. */
  readonly contradicts?: Ratio;
  /** The yardstick to what it was, where that is too far for the ratio to it to carry over. */
  readonly drift?: Ratio;
}

/** Beyond this many rounds "measure longer" is no advice. */
const mostRounds = 200;

/**
 * What one figure says. It falls short when its interval lies wholly beyond the tolerance, holds when it lies wholly
 * within, and is unjudged in between. Where a figure has two readings that may both be true, both must say the same.
 * @param readings at least one
 * @param tolerance 1.1 tolerates a tenth more
 */
export function decide(readings: readonly Ratio[], tolerance: number): Decision {
  const worst = readings.reduce((a, b) => (b.ratio > a.ratio ? b : a));
  if (readings.every(({ low }) => low > tolerance)) return { verdict: 'failed', ratio: worst };
  if (readings.every(({ high }) => high <= tolerance)) return { verdict: 'passed', ratio: worst };
  const within = readings.find(({ high }) => high <= tolerance);
  if (within !== undefined) return { verdict: 'unjudged', ratio: worst, contradicts: within };
  const most = mostOf(readings.map((reading) => moreRounds(reading, tolerance)));
  return { verdict: 'unjudged', ratio: worst, ...(most === undefined ? {} : { moreRounds: most }) };
}

/** The half width shrinks with the root of the rounds; it has to become smaller than the distance to the tolerance. */
function moreRounds({ ratio, low, high, rounds }: Ratio, tolerance: number): number | undefined {
  if (low > tolerance) return 0;
  const halfWidth = (Math.log(high) - Math.log(low)) / 2;
  const distance = Math.abs(Math.log(ratio / tolerance));
  const needed = Math.ceil(rounds * (halfWidth / distance) ** 2);
  return needed <= mostRounds ? Math.max(1, needed - rounds) : undefined;
}

function mostOf(rounds: readonly (number | undefined)[]): number | undefined {
  const known = rounds.filter((each) => each !== undefined);
  return known.length === rounds.length ? Math.max(...known) : undefined;
}

/**
 * The verdict of several figures of one run: one that falls short is enough, and all must hold. Without a figure nothing was
 * judged.
 */
export function verdictOfAll(decisions: readonly Decision[]): Verdict {
  if (decisions.some(({ verdict }) => verdict === 'failed')) return 'failed';
  if (decisions.length === 0 || decisions.some(({ verdict }) => verdict === 'unjudged')) return 'unjudged';
  return 'passed';
}
