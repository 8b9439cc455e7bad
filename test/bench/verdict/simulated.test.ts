import { describe, expect, it } from 'vitest';
import { againstBaseline, roundLimits } from '../../../baseline/compare-rounds.ts';
import type { Round, RoundFigures } from '../../../baseline/figures.ts';
import type { MachineShare } from '../../../baseline/readings.ts';
import noise from './noise.json' with { type: 'json' };
import { seeded } from './seeded.ts';
import { sharesOf } from './simulate.ts';
import yardstickNoise from './yardstick-noise.json' with { type: 'json' };

const runs = 10_000;
const fifth = { latencyP50Ms: 1.2, latencyP99Ms: 1.2 };

describe('against a reference', () => {
  it('does not cry wolf: at most 1 % of equal pairs are called slower, at most 10 % left unjudged', () => {
    const { failed, unjudged } = sharesOf(noise, {}, runs, seeded(1));
    expect(failed).toBeLessThanOrEqual(0.01);
    expect(unjudged).toBeLessThanOrEqual(0.1);
  });

  it('sees the wolf: at least 95 % of what is a fifth slower is found, at most 10 % left unjudged', () => {
    const { failed, unjudged } = sharesOf(noise, fifth, runs, seeded(2));
    expect(failed).toBeGreaterThanOrEqual(0.95);
    expect(unjudged).toBeLessThanOrEqual(0.1);
  });

  it('does not cry wolf where the tail is all over the place: sub-millisecond answers, compared with one another', () => {
    const { rounds } = yardstickNoise;
    const pairs = rounds.map(({ ours }, index) => [ours, rounds[(index + 1) % rounds.length]?.ours ?? {}]);
    expect(sharesOf({ rounds: pairs }, {}, runs / 5, seeded(5)).failed).toBeLessThanOrEqual(0.01);
  });

  it('never passes what is slower in the tail alone, and finds it', () => {
    const { passed, failed } = sharesOf(noise, { latencyP99Ms: 1.2 }, runs / 10, seeded(3));
    expect(passed).toBeLessThanOrEqual(0.01);
    expect(failed).toBeGreaterThanOrEqual(0.9);
  });
});

/** Rounds drawn from measured ones. */
type Draw = (count: number, slowdown: number, random: () => number) => Round[];

function oneOf<T>(all: readonly T[], random: () => number): T | undefined {
  return all[Math.floor(random() * all.length)];
}

function slowed(figures: RoundFigures | undefined, slowdown: number): RoundFigures {
  return Object.fromEntries(
    Object.entries(figures ?? {}).map(([name, value]) => [
      name,
      name.startsWith('latency') ? value * slowdown : value,
    ]),
  );
}

const drawEmbedded: Draw = (count, slowdown, random) =>
  Array.from({ length: count }, () => {
    const round = oneOf(yardstickNoise.rounds, random);
    return { ours: slowed(round?.ours, slowdown), theirs: round?.theirs ?? {} };
  });

/** A provider that answers after 20 ms, beside the yardstick of another moment. */
const drawWaiting: Draw = (count, slowdown, random) =>
  Array.from({ length: count }, () => ({
    ours: slowed(oneOf(noise.rounds, random)?.[0], slowdown),
    theirs: oneOf(yardstickNoise.rounds, random)?.theirs ?? {},
  }));

/** Shares of `<figure> <verdict> <required or not>` over a thousand runs and baselines, both drawn. */
function sharesOfBaselines(
  draw: Draw,
  share: MachineShare,
  slowdown: number,
  tolerance: number,
): Record<string, number> {
  const random = seeded(4);
  const terms = { tolerance, most: roundLimits.most };
  const count: Record<string, number> = {};
  for (let run = 0; run < 1000; run += 1) {
    const then = draw(roundLimits.baseline, 1, random);
    for (const one of againstBaseline(draw(roundLimits.most, slowdown, random), then, share, terms)) {
      const key = `${one.figure} ${one.decision?.verdict} ${one.required ? 'required' : 'told'}`;
      count[key] = (count[key] ?? 0) + 1 / 1000;
    }
  }
  return count;
}

const sum = (all: Record<string, number>, pattern: RegExp): number =>
  Object.entries(all).reduce((total, [key, share]) => total + (pattern.test(key) ? share : 0), 0);

describe('against a baseline, the embedded simulator', () => {
  it.each([1.1, 1.25])(
    'equal runs are not called slower, nor left unjudged where it counts (%d)',
    (tolerance) => {
      const all = sharesOfBaselines(drawEmbedded, 'all', 1, tolerance);
      expect(sum(all, /failed/)).toBeLessThanOrEqual(0.01);
      expect(sum(all, /unjudged required/)).toBeLessThanOrEqual(0.05);
    },
  );

  it('a p50 that is a fifth slower never goes through at a tenth: red, or unjudged', () => {
    const all = sharesOfBaselines(drawEmbedded, 'all', 1.2, 1.1);
    expect(sum(all, /latencyP50Ms .* told|latencyP50Ms passed/)).toBeLessThanOrEqual(0.01);
  });

  it('what is half as slow again is found at a tolerance of a quarter', () => {
    const all = sharesOfBaselines(drawEmbedded, 'all', 1.5, 1.25);
    expect(sum(all, /latencyP50Ms failed/)).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each(['unknown', 'little'] as const)(
  'against a baseline, a provider whose latency is the machine’s in a share that is %s',
  (share) => {
    it('does not cry wolf: equal runs pass', () => {
      const all = sharesOfBaselines(drawWaiting, share, 1, 1.1);
      expect(sum(all, /failed/)).toBeLessThanOrEqual(0.01);
      expect(sum(all, /unjudged required/)).toBeLessThanOrEqual(0.1);
      expect(sum(all, /latencyP50Ms passed required/)).toBeGreaterThanOrEqual(0.95);
    });

    it('sees the wolf: a fifth slower is found', () => {
      const all = sharesOfBaselines(drawWaiting, share, 1.2, 1.1);
      expect(sum(all, /latencyP50Ms failed required/)).toBeGreaterThanOrEqual(0.95);
    });
  },
);
