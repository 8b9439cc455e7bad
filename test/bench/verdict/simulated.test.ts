import { describe, expect, it } from 'vitest';
import { againstBaseline, type Round, roundLimits } from '../../../reports/index.ts';
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

  it('never passes what is slower in the tail alone, and mostly finds it', () => {
    const { passed, failed } = sharesOf(noise, { latencyP99Ms: 1.2 }, runs / 10, seeded(3));
    expect(passed).toBeLessThanOrEqual(0.01);
    expect(failed).toBeGreaterThanOrEqual(0.7);
  });
});

describe('against a baseline', () => {
  /** Shares of `<figure> <verdict> <required or not>` over runs and baselines that are both drawn from measured rounds. */
  function shares(slowdown: number, tolerance: number): Record<string, number> {
    const random = seeded(4);
    const draw = (count: number, factor: number): Round[] =>
      Array.from({ length: count }, () => {
        const { ours, theirs } =
          yardstickNoise.rounds[Math.floor(random() * yardstickNoise.rounds.length)] ?? {};
        const slower = Object.entries(ours ?? {}).map(([name, value]) => [name, value * factor]);
        return { ours: Object.fromEntries(slower), theirs: theirs ?? {} };
      });
    const count: Record<string, number> = {};
    for (let run = 0; run < 1000; run += 1) {
      const then = draw(roundLimits.baseline, 1);
      for (const one of againstBaseline(draw(roundLimits.most, slowdown), then, 'all', {
        tolerance,
        most: roundLimits.most,
      })) {
        const key = `${one.figure} ${one.decision?.verdict} ${one.required ? 'required' : 'told'}`;
        count[key] = (count[key] ?? 0) + 1 / 1000;
      }
    }
    return count;
  }
  const sum = (all: Record<string, number>, pattern: RegExp): number =>
    Object.entries(all).reduce((total, [key, share]) => total + (pattern.test(key) ? share : 0), 0);

  it.each([1.1, 1.25])(
    'equal runs are not called slower, nor left unjudged where it counts (%d)',
    (tolerance) => {
      const all = shares(1, tolerance);
      expect(sum(all, /failed/)).toBeLessThanOrEqual(0.01);
      expect(sum(all, /unjudged required/)).toBeLessThanOrEqual(0.05);
    },
  );

  it('a p50 that is a fifth slower hardly ever goes through at a tenth: red, or unjudged', () => {
    expect(sum(shares(1.2, 1.1), /latencyP50Ms .* told|latencyP50Ms passed/)).toBeLessThanOrEqual(0.05);
  });

  it('what is half as slow again is mostly found at a tolerance of a quarter', () => {
    expect(sum(shares(1.5, 1.25), /latencyP50Ms failed/)).toBeGreaterThanOrEqual(0.75);
  });
});
