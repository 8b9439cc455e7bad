import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentedLimit } from '../../core/index.ts';
import { bucket, byAddress, carryOut, holding, perCaller, slots } from '../testing/seeded-limiters.ts';
import { exchangesOf, type LimiterExchange } from './exchange.ts';
import { judgeDevice } from './judge-device.ts';
import { figuresOf } from './model.ts';
import { recoveriesOf } from './recovery.ts';

const documented = figuresOf(documentedLimit);
const bothModels = ['leaky-bucket', 'one-time-burst'] as const;
const correct = [
  ['one-time-burst', () => slots()],
  ['leaky-bucket', () => bucket()],
] as const;

describe('a limiter that keeps to the documentation', () => {
  it.each(correct)('%s is never accused, whatever the travel times', (model, make) => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.constantFrom(6_000, 20_000),
        fc.infiniteStream(
          fc.oneof(
            { weight: 9, arbitrary: fc.double({ min: 0.01, max: 300, noNaN: true }) },
            { weight: 1, arbitrary: fc.double({ min: 300, max: 5000, noNaN: true }) },
          ),
        ),
        (seed, durationMs, travel) => {
          const travelMs = () => travel.next().value ?? 1;
          const run = { devices: 16, durationMs, seed, travelMs };
          for (const { exchanges } of carryOut(perCaller(make, byAddress), run).observed) {
            expect(judgeDevice(model, documented, exchanges).violations).toEqual([]);
            expect(recoveriesOf(exchanges, 1000).refused).toEqual([]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(correct)('%s is not accused where its clock runs apart from the judge’s', (model, make) => {
    const drifting = perCaller(() => {
      const inner = make();
      return (atMs) => inner(Math.round(atMs * 1.0004));
    }, byAddress);
    const { observed } = carryOut(drifting, { devices: 16, durationMs: 60_000, seed: 5, travelMs: () => 1 });
    expect(observed.flatMap(({ exchanges }) => judgeDevice(model, documented, exchanges).violations)).toEqual(
      [],
    );
  });

  it('serves the documented table of requests by both models', () => {
    const times = [0, 0.3, 0.6, 0.9, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 2.1, 2.2, 2.4, 2.6, 2.8, 3.1];
    const table = times.map((seconds, index) => at(seconds, index < 13 || index === 16));
    for (const model of bothModels) {
      expect(judgeDevice(model, documented, table).violations).toEqual([]);
      const other = table.with(13, at(2.4, true));
      expect(judgeDevice(model, documented, other).violations).toEqual([
        { index: 13, expected: 'throttled' },
      ]);
    }
  });
});

const at = (seconds: number, served: boolean, ms = 1): LimiterExchange => ({
  sentMs: seconds * 1000,
  answeredMs: seconds * 1000 + ms,
  throttled: !served,
});
const atOnce = (served: number, refused: number, ms = 1): LimiterExchange[] =>
  Array.from({ length: served + refused }, (_, index) => at((index * ms) / 1000, index < served, ms));

describe('judgeDevice', () => {
  it('reports an early 429 as one violation and judges later answers independently', () => {
    for (const model of bothModels) {
      expect(judgeDevice(model, documented, atOnce(10, 4)).violations).toEqual([
        { index: 10, expected: 'admitted' },
      ]);
    }
  });

  it('reports each request that was served beyond the limit', () => {
    for (const model of bothModels) {
      expect(judgeDevice(model, documented, atOnce(14, 0)).violations.map(({ index }) => index)).toEqual([
        11, 12, 13,
      ]);
    }
  });

  it('expects nothing of requests that may have arrived seconds apart', () => {
    const { expectations } = judgeDevice('one-time-burst', documented, atOnce(14, 0, 900));
    expect(expectations).not.toContain('throttled');
  });

  it('reports nothing for a device that sent nothing', () => {
    expect(judgeDevice('leaky-bucket', documented, [])).toEqual({ expectations: [], violations: [] });
  });

  it('ignores answers after one with a status other than 200 and 429', () => {
    const numbers = [0, 1, 200, 2, 3, 429, 4, 5, 503, 6, 7, 200];
    expect(exchangesOf(numbers)).toEqual([at(0, true), { sentMs: 2, answeredMs: 3, throttled: true }]);
  });

  it('expects a request to be served a second after a 429', () => {
    const late = perCaller(() => holding(2000), byAddress);
    const { observed } = carryOut(late, { devices: 1, durationMs: 6000, seed: 1, travelMs: () => 1 });
    expect(observed.flatMap(({ exchanges }) => recoveriesOf(exchanges, 1000).refused).length).toBeGreaterThan(
      0,
    );
  });
});
