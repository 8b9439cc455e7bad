import { describe, expect, it } from 'vitest';
import { InFlightLimit } from './in-flight-limit.ts';

const inTime = 1;
const late = 60;

it('grows up to its bound while requests wait and the generator is on time', () => {
  const limit = new InFlightLimit(512);
  const first = limit.current;
  limit.adjust(inTime, 2, true);
  expect(limit.current).toBeGreaterThan(first);
  for (let turn = 0; turn < 200; turn += 1) limit.adjust(inTime, 2, true);
  expect(limit.current).toBe(512);
});

it.each([
  ['within five turns at the start', () => {}, 5],
  [
    'within a quarter of a second after it was late',
    (limit: InFlightLimit) => limit.adjust(late, 90, true),
    50,
  ],
] as const)('reaches what a target of 200 ms needs at 1,700 requests a second %s', (_when, before, turns) => {
  const limit = new InFlightLimit(4096);
  before(limit);
  for (let turn = 0; turn < turns; turn += 1) limit.adjust(inTime, 2, true);
  expect(limit.current).toBeGreaterThan(340);
});

it.each([
  ['the generator has been late', (limit: InFlightLimit) => limit.adjust(late, 90, true)],
  ['no request waits any more', (limit: InFlightLimit) => limit.adjust(inTime, 2, false)],
])('grows slowly once %s', (_what, happens) => {
  const limit = new InFlightLimit(4096);
  for (let turn = 0; turn < 5; turn += 1) limit.adjust(inTime, 2, true);
  happens(limit);
  const held = limit.current;
  limit.adjust(inTime, 2, true);
  expect(limit.current).toBeLessThan(held * 1.5);
});

it('stays the same while no request waits', () => {
  const limit = new InFlightLimit(512);
  const first = limit.current;
  for (let turn = 0; turn < 100; turn += 1) limit.adjust(inTime, 2, false);
  expect(limit.current).toBe(first);
});

it('stays the same while the generator is fully loaded', () => {
  const limit = new InFlightLimit(512);
  const first = limit.current;
  for (let turn = 0; turn < 100; turn += 1) limit.adjust(8, 2, true);
  expect(limit.current).toBe(first);
});

it('grows for a slow target although the machine is busy', () => {
  const limit = new InFlightLimit(512);
  for (let turn = 0; turn < 100; turn += 1) limit.adjust(20, 200, true);
  expect(limit.current).toBe(512);
});

it('shrinks to its minimum when the generator itself is late', () => {
  const limit = new InFlightLimit(512);
  const first = limit.current;
  for (let turn = 0; turn < 100; turn += 1) limit.adjust(inTime, 2, true);
  limit.adjust(late, 90, true);
  expect(limit.current).toBeLessThanOrEqual(256);
  for (let turn = 0; turn < 100; turn += 1) limit.adjust(late, 90, true);
  expect(limit.current).toBe(first);
});

describe('with a latency that is a queue of its own', () => {
  const quick = (limit: InFlightLimit) => {
    for (let turn = 0; turn < 100; turn += 1) limit.adjust(8, 2, false);
    return limit.current;
  };

  it('grows by one in a turn', () => {
    const limit = new InFlightLimit(512);
    const first = quick(limit);
    for (let turn = 0; turn < 10; turn += 1) limit.adjust(inTime, 40, true);
    expect(limit.current).toBe(first + 10);
  });

  it('shrinks by the latency of the target, not by that of the queue', () => {
    const limit = new InFlightLimit(512);
    const first = quick(limit);
    for (let turn = 0; turn < 40; turn += 1) limit.adjust(inTime, 40, true);
    limit.adjust(20, 250, true);
    expect([limit.isOverloaded, limit.current]).toEqual([true, (first + 40) >> 1]);
  });

  it('knows within two spans of a target that has become slow, and grows for it', () => {
    const limit = new InFlightLimit(512);
    quick(limit);
    for (let turn = 0; turn < 2 * 256; turn += 1) limit.adjust(20, 200, false);
    for (let turn = 0; turn < 40; turn += 1) limit.adjust(20, 200, true);
    expect(limit.current).toBe(512);
  });
});
