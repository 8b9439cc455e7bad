import { expect, it } from 'vitest';
import noise from './noise.json' with { type: 'json' };
import { sharesOf } from './simulate.ts';

const runs = 10_000;
const fifth = { latencyP50Ms: 1.2, latencyP99Ms: 1.2 };

/** mulberry32, so that the shares are the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

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

it('finds also what is slower in the tail alone, and does not pass it', () => {
  const { passed, failed } = sharesOf(noise, { latencyP99Ms: 1.2 }, runs / 10, seeded(3));
  expect(passed).toBeLessThanOrEqual(0.01);
  expect(failed).toBeGreaterThanOrEqual(0.9);
});
