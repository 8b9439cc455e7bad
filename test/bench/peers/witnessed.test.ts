import { describe, expect, it } from 'vitest';
import { type SeenFigures, seenFigures, type Witnessed } from './witnessed.ts';

const size = { devices: 2, intervalMs: 1000, durationMs: 4000 };
const nobody = new Map<string, number>();
const seen = (polls: Record<string, number[]>, more: Partial<Witnessed> = {}): Witnessed => ({
  polls: Object.entries(polls),
  decisionsAtMs: [],
  others: 0,
  notOk: 0,
  addresses: [],
  ...more,
});
const even = (firstMs: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => firstMs + index * 1000);

describe('what a target saw of a fleet', () => {
  it.each<[string, Parameters<typeof seenFigures>, Partial<SeenFigures>]>([
    [
      'a fleet on time',
      [seen({ A: even(0, 4), B: even(500, 4) }), size, nobody],
      { received: 8, sentShare: 1, intervalErrorP99Ms: 0 },
    ],
    ['half a fleet', [seen({ A: even(0, 4) }), size, nobody], { received: 4, sentShare: 0.5 }],
    [
      'polls beyond the end do not make up for those that were missed',
      [seen({ A: even(0, 8) }), size, nobody],
      { received: 8, sentShare: 0.5 },
    ],
    [
      'a request ahead of the load is not its beginning',
      [seen({ A: [0, ...even(3000, 3)], B: even(2500, 4) }), size, nobody],
      { received: 8, sentShare: 7 / 8 },
    ],
    [
      'an interval too long and one too short',
      [seen({ A: [0, 1030, 2000], B: [500, 1500, 2500] }), size, nobody],
      { intervalErrorP99Ms: 30 },
    ],
    [
      'a device that finds its profile rests after two decisions',
      [seen({ A: [0], B: even(500, 4) }, { decisionsAtMs: [1100, 2200] }), size, new Map([['A', 0]])],
      { received: 7, sentShare: 1 },
    ],
    [
      'decisions that are due after the end are not due',
      [seen({ A: even(0, 4), B: even(500, 4) }), size, new Map([['A', 2900]])],
      { sentShare: 1 },
    ],
    [
      'a viewer of a device that nobody saw',
      [seen({ B: even(500, 4) }), size, new Map([['A', 600]])],
      { received: 4, sentShare: 4 / 7 },
    ],
  ])('%s', (_name, given, want) => {
    expect(seenFigures(...given)).toMatchObject(want);
  });

  it('says nothing of intervals where nobody polled twice, and sent nothing is nothing', () => {
    expect(seenFigures(seen({ A: [1] }), size, nobody)).not.toHaveProperty('intervalErrorP99Ms');
    expect(seenFigures(seen({}), size, nobody)).toEqual({ received: 0, sentShare: 0 });
  });
});
