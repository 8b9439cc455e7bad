import type { Exchange } from '../exchange/exchange.ts';

/** A clock that runs backwards by more than this was not set during the recording: parts were swapped. */
const longestClockStepMs = 60_000;

/**
 * Returns the exchanges in the order in which they were sent. Where all recorded moments but one
 * ascend, the clock was set back there and the recording's own order is right; else the moments are.
 */
export function inOrder(exchanges: readonly Exchange[]): readonly Exchange[] {
  if (exchanges.every(({ steadyMs }) => steadyMs !== undefined)) {
    return [...exchanges].sort((a, b) => (a.steadyMs ?? 0) - (b.steadyMs ?? 0) || a.index - b.index);
  }
  const descents = exchanges.flatMap(({ sentMs }, index) => {
    const before = exchanges[index - 1]?.sentMs ?? sentMs;
    return sentMs < before ? [before - sentMs] : [];
  });
  if (descents.length === 0) return exchanges;
  const [only = 0] = descents;
  if (descents.length === 1 && only <= longestClockStepMs && !isOneLate(exchanges)) return exchanges;
  return [...exchanges].sort((a, b) => a.sentMs - b.sentMs || a.index - b.index);
}

/** Returns whether taking one exchange out leaves the others in order: it was written late. */
function isOneLate(exchanges: readonly Exchange[]): boolean {
  const at = exchanges.findIndex(({ sentMs }, index) => sentMs < (exchanges[index - 1]?.sentMs ?? sentMs));
  const before = exchanges[at - 2]?.sentMs ?? Number.NEGATIVE_INFINITY;
  const [former, latter, next] = [exchanges[at - 1], exchanges[at], exchanges[at + 1]];
  if (former === undefined || latter === undefined) return false;
  const withoutFormer = before <= latter.sentMs;
  const withoutLatter = former.sentMs <= (next?.sentMs ?? Number.POSITIVE_INFINITY);
  // Taken out, either one is only late if the clock goes on as before.
  return withoutLatter || (withoutFormer && former.sentMs <= (next?.sentMs ?? former.sentMs));
}
