import { type ComparedFigure, type Pair, pairsOf, type Round } from './figures.ts';
import { adjustedRatio, type Ratio, shiftRatio } from './ratio.ts';

/**
 * How much of a provider's latency is this machine's doing: all of it for the embedded simulator,
 * which only computes here; little for a provider on another machine; and of one that somebody else
 * runs here, it is unknown.
 */
export type MachineShare = 'all' | 'unknown' | 'little';

/**
 * The machine's part of a latency at the most, in p50s of a bare server here. One is all that the
 * load generator and the network stack take, whoever answers. A provider that computes much takes a
 * few more.
 */
const mostOfMachine = { unknown: 10, little: 1 } as const;

/**
 * How a figure of now relates to that of then: with nothing of it the machine's doing, and with as
 * much as can be, which the yardstick tells. The truth lies between the two.
 */
export interface Readings {
  readonly plain: Ratio;
  readonly byYardstick: Ratio;
}

export function readingsOf(
  figure: ComparedFigure,
  now: readonly Round[],
  then: readonly Round[],
  share: MachineShare,
): Readings {
  const [ours, theirs] = [pairsOf(now, figure), pairsOf(then, figure)];
  const latency = { later: ours.map(plain), earlier: theirs.map(plain), betweenRuns: betweenRuns.plain };
  const plainRatio = shiftRatio(latency.later, latency.earlier, latency.betweenRuns);
  const relativeRatio = shiftRatio(ours.map(relative), theirs.map(relative), betweenRuns.relative);
  if (share === 'all') return { plain: plainRatio, byYardstick: relativeRatio };
  const times = mostOfMachine[share];
  const machine = {
    later: machineMs(now, figure, times),
    earlier: machineMs(then, figure, times),
    betweenRuns: betweenRuns.relative,
  };
  const allOfIt = medianOf(machine.earlier) >= medianOf(latency.earlier);
  return { plain: plainRatio, byYardstick: allOfIt ? relativeRatio : adjustedRatio(latency, machine) };
}

/** Returns the ratio of the yardstick now to the yardstick then. */
export function driftOf(figure: ComparedFigure, now: readonly Round[], then: readonly Round[]): Ratio {
  return shiftRatio(pairsOf(now, figure).map(yardstick), pairsOf(then, figure).map(yardstick), 0);
}

/**
 * Returns the milliseconds that may be the machine's, by round. What delays the tail of a provider
 * delays the yardstick's tail as well; computing takes as long as at the median.
 */
function machineMs(rounds: readonly Round[], figure: ComparedFigure, times: number): number[] {
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
 * How far runs of the same provider lie apart beside what their rounds show: standard deviation of
 * the logarithm, measured as docs/baselines.md says. Other work on the machine slows the yardstick
 * down more than the embedded simulator, or less.
 */
const betweenRuns = { relative: 0.02, plain: 0.01 } as const;
