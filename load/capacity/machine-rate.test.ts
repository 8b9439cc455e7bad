import { expect, it } from 'vitest';
import { measuredCosts } from './costs.ts';
import { expectedRate } from './machine-rate.ts';

const rates = { requestsPerSecond: 8000, operations: {} };
const capacity = {
  target: { requests: {}, start: rates, steady: rates, busiest: rates, codeLifetimeMs: 1 },
  cpuMsPerRequest: 0.2,
  costs: measuredCosts,
};

it('is what all cores send when they do nothing else', () => {
  expect(expectedRate(capacity, 2, false)).toEqual({ askedPerSecond: 8000, possiblePerSecond: 10_000 });
});

it('is less where the simulator is on the same cores', () => {
  const { possiblePerSecond } = expectedRate(capacity, 2, true);
  expect(possiblePerSecond).toBeGreaterThan(7000);
  expect(possiblePerSecond).toBeLessThan(9000);
});
