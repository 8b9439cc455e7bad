import { judgeEach, type OccasionOutcome, type RuleOutcome } from './rule.ts';
import { gapMs, longestGapMs, type RequestPair } from './timing.ts';

/** A connection that broke is repeated at once: faster than any timer of a client is. */
const atOnceMs = 1_000;
/** Short gaps from which on neither a clock that was set nor lost answers explain them. */
const fewestShort = 3;

/**
 * Judges that a client keeps its requests `leastMs` apart as a habit. One request that follows at
 * once may repeat one whose answer was lost, and a clock that is set shortens one gap: two short gaps
 * among many are not held against the client; more of them, or two with little else, are in doubt.
 * `pairs` are in the order of time, each latter the former of the next one where nothing came between.
 */
export function judgePace(
  pairs: readonly RequestPair[],
  { leastMs, message }: { readonly leastMs: number; readonly message: string },
): RuleOutcome {
  const judged = withoutRepeats(pairs.filter((pair) => Number.isFinite(longestGapMs(pair))));
  const isShort = (pair: RequestPair): boolean => longestGapMs(pair) < leastMs;
  const short = judged.filter(isShort);
  const isHabit = short.length >= fewestShort && short.length * 2 >= judged.length;
  const isExcused = short.length < fewestShort && isRare(short, judged);
  const counted = isExcused ? judged.filter((pair) => !isShort(pair)) : judged;
  return judgeEach(
    counted,
    ({ latter }) => latter,
    (pair): OccasionOutcome => {
      if (!isShort(pair)) return undefined;
      const received = `${Math.round(gapMs(pair))} ms`;
      if (isHabit) return { message, expected: `at least ${leastMs} ms`, received };
      return {
        why: `A gap was ${received} long, which a lost answer or a clock that was set would show as well; more of them decide`,
      };
    },
  );
}

/**
 * Leaves out what may repeat a lost request at once, unless the former did so as well, or so many do
 * that two pollers are more likely.
 */
function withoutRepeats(pairs: readonly RequestPair[]): readonly RequestPair[] {
  let repeated: RequestPair | undefined;
  const atOnce = new Set(
    pairs.filter((pair) => {
      const mayRepeat = longestGapMs(pair) < atOnceMs && repeated?.latter !== pair.former;
      repeated = mayRepeat ? pair : undefined;
      return mayRepeat;
    }),
  );
  const isLoss = atOnce.size < fewestShort || isRare([...atOnce], pairs);
  return isLoss ? pairs.filter((pair) => !atOnce.has(pair)) : pairs;
}

function isRare(short: readonly RequestPair[], all: readonly RequestPair[]): boolean {
  return short.length * 3 < all.length;
}
