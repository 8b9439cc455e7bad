import { describe, expect, it } from 'vitest';
import { againstBaseline, againstReference, noisyFigures, verdictOfComparison } from './compare-rounds.ts';
import { decide } from './decision.ts';
import type { Round } from './figures.ts';
import { locate } from './location.ts';
import { pairedRatio, type Ratio, shiftRatio } from './ratio.ts';
import type { MachineShare } from './readings.ts';

/** A sequence that is the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

describe('locate', () => {
  it('returns the trimmed mean with its Winsorized variance', () => {
    // By hand: 3…8 are kept, the squares of 3,3,3,4,5,6,7,8,8,8 about 5.5 add up to 42.5, over 6 ×
    // 5.
    const { value, variance, degreesOfFreedom } = locate([10, 1, 9, 2, 8, 3, 7, 4, 6, 5]);
    expect([value, degreesOfFreedom]).toEqual([5.5, 5]);
    expect(variance).toBeCloseTo(42.5 / 30, 12);
  });

  it('ignores how far away an outlier is', () => {
    expect(locate([1, 2, 3, 4, 5, 1000])).toEqual(locate([1, 2, 3, 4, 5, 6]));
  });
});

describe('intervals', () => {
  const runs = 2000;

  it('contain the true ratio of paired rounds nineteen times of twenty, however fast the machine is in a round', () => {
    const random = seeded(1);
    let held = 0;
    for (let run = 0; run < runs; run += 1) {
      const rounds = Array.from({ length: 12 }, () => {
        const machine = Math.exp(normal(random));
        return { ours: 1.3 * machine * Math.exp(0.1 * normal(random)), theirs: machine };
      });
      const { low, high } = pairedRatio(rounds);
      if (low <= 1.3 && 1.3 <= high) held += 1;
    }
    expect(held / runs).toBeGreaterThan(0.935);
    expect(held / runs).toBeLessThan(0.985);
  });

  it('contain the true ratio of two runs too, with the spread between runs', () => {
    const random = seeded(2);
    const sample = (length: number, centre: number): number[] => {
      const shift = 0.05 * normal(random);
      return Array.from({ length }, () => centre * Math.exp(shift + 0.1 * normal(random)));
    };
    const share = (betweenRuns: number): number => {
      let held = 0;
      for (let run = 0; run < runs; run += 1) {
        const { low, high } = shiftRatio(sample(10, 1.3), sample(20, 1), betweenRuns);
        if (low <= 1.3 && 1.3 <= high) held += 1;
      }
      return held / runs;
    };
    expect(share(0.05)).toBeGreaterThan(0.935);
    expect(share(0)).toBeLessThan(0.9);
  });

  it('have a width also where all rounds fall into one bucket of the histogram', () => {
    const { ratio, low, high } = pairedRatio(
      Array.from({ length: 6 }, () => ({ ours: 20.75, theirs: 20.75 })),
    );
    expect(ratio).toBe(1);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(1);
  });
});

const terms = { tolerance: 1.1, most: 24 };

const ratio = (low: number, high: number, floor = low): Ratio => ({
  ratio: Math.sqrt(low * high),
  low,
  high,
  floor: { interim: floor, last: low },
  rounds: 10,
});

describe('decide', () => {
  it.each<[string, { readings: Ratio[]; verdict: string; more?: 'some' }]>([
    ['wholly within', { readings: [ratio(0.9, 1.09)], verdict: 'passed' }],
    ['up to the very tolerance', { readings: [ratio(0.9, 1.1)], verdict: 'passed' }],
    ['faster than it was', { readings: [ratio(0.5, 0.6)], verdict: 'passed' }],
    ['wholly beyond', { readings: [ratio(1.11, 1.3)], verdict: 'failed' }],
    [
      'wholly beyond, but by chance once in forty times',
      { readings: [ratio(1.11, 1.3, 1.05)], verdict: 'unjudged', more: 'some' },
    ],
    ['across, a little', { readings: [ratio(0.95, 1.12)], verdict: 'unjudged', more: 'some' }],
    ['across, in the middle', { readings: [ratio(1.05, 1.153)], verdict: 'unjudged' }],
    ['both readings within', { readings: [ratio(0.9, 1.05), ratio(1, 1.09)], verdict: 'passed' }],
    ['both readings beyond', { readings: [ratio(1.2, 1.4), ratio(1.11, 1.2)], verdict: 'failed' }],
    ['readings that contradict', { readings: [ratio(0.9, 1.05), ratio(1.2, 1.4)], verdict: 'unjudged' }],
    [
      'one beyond, one open',
      { readings: [ratio(1.15, 1.2), ratio(1.08, 1.3)], verdict: 'unjudged', more: 'some' },
    ],
  ])('%s', (_, { readings, verdict, more }) => {
    const decision = decide(readings, terms);
    expect(decision.verdict).toBe(verdict);
    expect(decision.moreRounds === undefined ? undefined : 'some').toBe(more);
  });

  it('returns how many more rounds would decide: the width shrinks with their root', () => {
    // Half width log(1.2), distance log(1.1): four rounds become 4 × (0.1823 / 0.0953)².
    const four = { ratio: 1, low: 1 / 1.2, high: 1.2, floor: { interim: 0.5, last: 0.5 }, rounds: 4 };
    expect(decide([four], terms).moreRounds).toBe(Math.ceil(4 * (Math.log(1.2) / Math.log(1.1)) ** 2) - 4);
  });

  it('decides after the last round what it leaves open before', () => {
    const given = ratio(1.11, 1.3, 1.05);
    expect(decide([given], { tolerance: 1.1, most: 10 }).verdict).toBe('failed');
    expect(decide([given], { tolerance: 1.1, most: 11 }).verdict).toBe('unjudged');
  });

  it('returns the other reading where two contradict', () => {
    const [within, beyond] = [ratio(0.9, 1.05), ratio(1.2, 1.4)];
    expect(decide([within, beyond], terms)).toMatchObject({ ratio: beyond, contradicts: within });
  });
});

/** Rounds whose figures are those given, with a small seeded spread. */
function rounds(count: number, ours: number, theirs: number, spread = 0.02): Round[] {
  const random = seeded(count);
  const near = (centre: number): number => centre * Math.exp(spread * normal(random));
  const side = (ms: number) => ({ latencyP50Ms: near(ms), latencyP99Ms: near(2 * ms) });
  return Array.from({ length: count }, () => ({
    ours: { ...side(ours), cpuSecondsPer1000: near(0.6) },
    theirs: { ...side(theirs), cpuSecondsPer1000: near(0.008) },
  }));
}

const verdicts = (comparisons: ReturnType<typeof againstReference>) =>
  Object.fromEntries(comparisons.map(({ figure, decision }) => [figure, decision?.verdict]));

describe('againstReference', () => {
  it.each<[string, { given: Round[]; verdict: string }]>([
    ['equal targets', { given: rounds(8, 20, 20), verdict: 'passed' }],
    ['a fifth slower', { given: rounds(8, 24, 20), verdict: 'failed' }],
    ['too few rounds', { given: rounds(5, 20, 20), verdict: 'unjudged' }],
    ['no rounds at all', { given: [], verdict: 'unjudged' }],
    ['a reference that is all over the place', { given: rounds(8, 20, 20, 1), verdict: 'unjudged' }],
    [
      'twice as slow as a reference that is all over the place',
      { given: rounds(24, 200, 20, 0.5), verdict: 'failed' },
    ],
  ])('%s', (_, { given, verdict }) => {
    expect(verdictOfComparison(againstReference(given, terms))).toBe(verdict);
  });

  it('ignores rounds without a figure', () => {
    const given = [...rounds(6, 20, 20), { ours: {}, theirs: {} }];
    expect(againstReference(given, terms).map(({ decision }) => decision?.ratio.rounds)).toEqual([6, 6]);
  });
});

describe('againstBaseline', () => {
  const then = rounds(20, 20, 1);

  it.each<[string, { now: Round[]; share: MachineShare; want: Record<string, string> }]>([
    [
      'nothing changed',
      {
        now: rounds(10, 20, 1),
        share: 'unknown',
        want: { latencyP50Ms: 'passed', latencyP99Ms: 'passed', cpuSecondsPer1000: 'passed' },
      },
    ],
    ['a fifth slower', { now: rounds(10, 25, 1), share: 'unknown', want: { latencyP50Ms: 'failed' } }],
    [
      'all slower, so it is the machine',
      { now: rounds(10, 24, 1.2), share: 'all', want: { latencyP50Ms: 'passed' } },
    ],
    // A provider whose latency is a wait for something else would not have become slower with the
    // machine.
    [
      'all slower, and who knows why',
      { now: rounds(10, 24, 1.2), share: 'unknown', want: { latencyP50Ms: 'unjudged' } },
    ],
    [
      'slower, as the machine became faster by as much',
      { now: rounds(24, 20, 0.83), share: 'all', want: { latencyP50Ms: 'unjudged' } },
    ],
    [
      'slower than the machine became faster',
      { now: rounds(24, 26, 0.9), share: 'all', want: { latencyP50Ms: 'failed' } },
    ],
    ['all far slower', { now: rounds(10, 30, 1.5), share: 'all', want: { latencyP50Ms: 'unjudged' } }],
    [
      'slower on a machine that is far slower',
      { now: rounds(10, 60, 1.5), share: 'unknown', want: { latencyP50Ms: 'unjudged' } },
    ],
    [
      'a fifth slower and elsewhere, seen from a machine that is far slower',
      { now: rounds(10, 25, 1.5), share: 'little', want: { latencyP50Ms: 'failed' } },
    ],
    [
      'slower by what this machine became slower, and elsewhere',
      { now: rounds(10, 20.5, 1.5), share: 'little', want: { latencyP50Ms: 'passed' } },
    ],
    [
      'as fast as ever on a machine that is far slower',
      { now: rounds(10, 20, 1.5), share: 'unknown', want: { latencyP50Ms: 'passed' } },
    ],
  ])('%s', (_, { now, share, want }) => {
    expect(verdicts(againstBaseline(now, then, share, terms))).toMatchObject(want);
  });

  it('does not require a figure that varied too much in the baseline, unless it is certainly worse', () => {
    const wide = rounds(20, 20, 1, 0.5);
    expect(noisyFigures(wide, 'all', 1.1)).toEqual(['latencyP50Ms', 'latencyP99Ms', 'cpuSecondsPer1000']);
    expect(noisyFigures(then, 'all', 1.1)).toEqual(['latencyP50Ms', 'latencyP99Ms', 'cpuSecondsPer1000']);
    expect(noisyFigures(then, 'unknown', 1.1)).toEqual(['cpuSecondsPer1000']);
    expect(noisyFigures(then, 'all', 1.25)).toEqual([]);
    expect(noisyFigures(wide, 'all', 5)).toEqual([]);
    const same = againstBaseline(rounds(12, 20, 1, 0.5), wide, 'all', terms);
    expect(same.map(({ required }) => required)).toEqual([false, false, false]);
    expect(verdictOfComparison(same)).toBe('unjudged');
    const tenfold = againstBaseline(rounds(12, 200, 1, 0.5), wide, 'all', terms);
    expect(tenfold[0]).toMatchObject({ required: true, decision: { verdict: 'failed' } });
  });

  it('does not pass a figure that is certainly worse by an unknown amount', () => {
    const wide = rounds(20, 20, 1, 0.15);
    expect(noisyFigures(wide, 'all', terms.tolerance)).toContain('latencyP50Ms');
    const p50 = (ms: number) => againstBaseline(rounds(24, ms, 1, 0.15), wide, 'all', terms)[0];
    expect(p50(25)).toMatchObject({ required: true, decision: { verdict: 'unjudged' } });
    expect(p50(24)).toMatchObject({ required: false, decision: { verdict: 'unjudged' } });
  });

  it('compares the CPU time of k6 by the yardstick, wherever the provider runs', () => {
    const busier = rounds(24, 20, 1).map(({ ours, theirs }) => ({
      ours: { ...ours, cpuSecondsPer1000: 1.2 * (ours.cpuSecondsPer1000 ?? 0) },
      theirs: { ...theirs, cpuSecondsPer1000: 1.2 * (theirs.cpuSecondsPer1000 ?? 0) },
    }));
    for (const share of ['all', 'unknown', 'little'] as const) {
      expect(verdicts(againstBaseline(busier, then, share, terms))).toMatchObject({
        cpuSecondsPer1000: 'passed',
      });
    }
  });

  it('compares only figures that the baseline has', () => {
    const now = rounds(10, 20, 1).map(({ ours, theirs }) => ({
      ours: { latencyP50Ms: ours.latencyP50Ms ?? 0 },
      theirs,
    }));
    const comparisons = againstBaseline(now, then, 'all', terms);
    expect(verdicts(comparisons)).toEqual({
      latencyP50Ms: 'passed',
      latencyP99Ms: undefined,
      cpuSecondsPer1000: undefined,
    });
    expect(verdictOfComparison(comparisons)).toBe('unjudged');
  });
});
