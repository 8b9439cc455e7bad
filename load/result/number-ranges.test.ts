import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberRanges } from './number-ranges.ts';

it('tells the same as a set, for any numbers in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 60 }), fc.nat(30), (numbers, upTo) => {
      const ranges = new NumberRanges();
      const set = new Set<number>();
      for (const number of numbers) {
        expect(ranges.add(number)).toBe(!set.has(number));
        set.add(number);
      }
      const below = set.size === 0 ? 0 : Math.max(...set) + 1;
      expect(ranges.missing()).toBe(below - set.size);
      const wanted = Array.from({ length: upTo + 1 }, (_, number) => number);
      expect(ranges.hasAllUpTo(upTo)).toBe(wanted.every((number) => set.has(number)));
    }),
    { numRuns: 1000 },
  );
});
