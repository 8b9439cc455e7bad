import { type FigureName, type Pair, pairsOf, type Round } from './figures.ts';
import { adjustedRatio, type Ratio, shiftRatio } from './ratio.ts';

/**
 * How much of a provider's latency is this machine's doing: all of it for the embedded simulator, which only computes here;
 * little for a provider on another machine; and of one that somebody else runs here nobody knows.
 */
export type MachineShare = 'all' | 'unknown' | 'little';

/**
 * The machine's part of a latency at the most, in p50s of a bare server here. One is all that the load generator and the network
 * stack take, whoever answers. A provider that computes much takes a few more.
 */
const mostOfMachine = { unknown: 10, little: 1 } as const;

/**
 * How a figure of now relates to that of then. What of it is the machine's doing is told by the yardstick. Where it is not known
 * how much that is, there is one reading with nothing and one with the most that it can be: the truth lies between them.
 */
export function readingsOf(
  figure: FigureName,
  now: readonly Round[],
  then: readonly Round[],
  share: MachineShare,
): readonly Ratio[] {
  const [ours, theirs] = [pairsOf(now, figure), pairsOf(then, figure)];
  const spread = betweenRuns[figure];
  const relativeRatio = shiftRatio(ours.map(relative), theirs.map(relative), spread);
  if (share === 'all') return [relativeRatio];
  const latency = { later: ours.map(plain), earlier: theirs.map(plain) };
  const plainRatio = shiftRatio(latency.later, latency.earlier, spread);
  const times = mostOfMachine[share];
  const machine = { later: machineMs(now, figure, times), earlier: machineMs(then, figure, times) };
  const allOfIt = medianOf(machine.earlier) >= medianOf(latency.earlier);
  return [plainRatio, allOfIt ? relativeRatio : adjustedRatio(latency, machine, spread)];
}

/** How the yardstick of now relates to that of then. */
export function driftOf(figure: FigureName, now: readonly Round[], then: readonly Round[]): Ratio {
  return shiftRatio(pairsOf(now, figure).map(yardstick), pairsOf(then, figure).map(yardstick), 0);
}

/** Whatever holds a tail up holds the yardstick's up as well; what is computed beside that takes as long as at the median. */
function machineMs(rounds: readonly Round[], figure: FigureName, times: number): number[] {
  return rounds.flatMap(({ theirs }) => {
    const [own, middle] = [theirs[figure], theirs.latencyP50Ms];
    return own === undefined || middle === undefined ? [] : [own + (times - 1) * middle];
  });
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const relative = ({ ours, theirs }: Pair): number => ours / theirs;
const plain = ({ ours }: Pair): number => ours;
const yardstick = ({ theirs }: Pair): number => theirs;

/**
 * How far runs of the same provider lie apart although the machine is the same: standard deviation of the logarithm, measured
 * as docs/baselines.md says.
 */
const betweenRuns: Readonly<Record<FigureName, number>> = {
  latencyP50Ms: 0.01,
  latencyP99Ms: 0.01,
  cpuSecondsPer1000: 0.02,
};
