import { describe, expect, it } from 'vitest';
import type { ComparedFigure, Round, RoundFigures } from './figures.ts';
import { adjustedRatio } from './ratio.ts';
import { type MachineShare, readingsOf } from './readings.ts';

describe('adjustedRatio', () => {
  it.each<[string, { latency: [number, number]; machine: [number, number]; ratio: number }]>([
    ['nothing of it is the machine', { latency: [20, 24], machine: [0.001, 0.002], ratio: 1.2 }],
    ['a machine that is what it was', { latency: [20, 24], machine: [10, 10], ratio: 1.2 }],
    ['half of it is the machine', { latency: [20, 24], machine: [10, 14], ratio: 1 }],
    ['nearly all of it is the machine', { latency: [20, 24], machine: [19.99, 19.99 * 1.2], ratio: 1 }],
    ['a machine that became faster', { latency: [20, 20], machine: [10, 5], ratio: 20 / 15 }],
  ])('%s', (_, { latency, machine, ratio: wanted }) => {
    const samples = ([earlier, later]: [number, number]) => ({
      earlier: Array(8).fill(earlier),
      later: Array(8).fill(later),
      betweenRuns: 0,
    });
    expect(adjustedRatio(samples(latency), samples(machine)).ratio).toBeCloseTo(wanted, 3);
  });

  it('widens the interval with the share of a machine that is not steady', () => {
    const unsteady = [1, 1.3, 0.8, 1.1, 0.9, 1.2, 0.7, 1];
    const latency = { earlier: Array(8).fill(20), later: Array(8).fill(20), betweenRuns: 0 };
    const width = (share: number): number => {
      const ms = unsteady.map((each) => each * share * 20);
      const { low, high } = adjustedRatio(latency, { earlier: ms, later: ms, betweenRuns: 0 });
      return high / low;
    };
    expect(width(0.5)).toBeGreaterThan(width(0.1));
    expect(width(0.1)).toBeGreaterThan(width(0.001));
  });
});

describe('readingsOf', () => {
  const side = (p50: number, p99: number) => ({ latencyP50Ms: p50, latencyP99Ms: p99 });
  const steady = (ours: RoundFigures, theirs: RoundFigures) => Array<Round>(8).fill({ ours, theirs });

  it.each<
    [string, { figure: ComparedFigure; later: Round[]; earlier: Round[]; share: MachineShare; want: number }]
  >([
    [
      'ten times the yardstick is more than all of it: the ratio to the yardstick',
      {
        figure: 'latencyP50Ms',
        earlier: steady(side(5, 10), side(1, 2)),
        later: steady(side(6, 12), side(1.2, 2.4)),
        share: 'unknown',
        want: 1,
      },
    ],
    [
      'of a tail, the yardstick’s tail and nine of its p50s',
      {
        figure: 'latencyP99Ms',
        earlier: steady(side(20, 40), side(1, 2)),
        later: steady(side(24, 42.2), side(1.2, 2.4)),
        share: 'unknown',
        want: 1,
      },
    ],
    [
      'of a tail elsewhere, the yardstick’s tail alone',
      {
        figure: 'latencyP99Ms',
        earlier: steady(side(20, 40), side(1, 2)),
        later: steady(side(24, 40.4), side(1.2, 2.4)),
        share: 'little',
        want: 1,
      },
    ],
  ])('%s', (_, { figure, later, earlier, share, want }) => {
    expect(readingsOf(figure, later, earlier, share).byYardstick.ratio).toBeCloseTo(want, 6);
  });
});
