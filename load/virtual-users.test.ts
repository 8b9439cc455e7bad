import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  capOfRunner,
  devicesOfRunner,
  devicesOfUser,
  type FleetDivision,
  runnerNumber,
  runnerOfUser,
  segmentFlags,
  userCount,
  userNumber,
} from './virtual-users.ts';

const sizes: fc.Arbitrary<FleetDivision> = fc
  .record({
    runners: fc.integer({ min: 1, max: 50 }),
    virtualUsers: fc.integer({ min: 1, max: 4 }),
    more: fc.nat(5000),
  })
  .map(({ runners, virtualUsers, more }) => ({
    runners,
    virtualUsers,
    devices: runners * virtualUsers + more,
  }));

describe('the virtual users of all runners', () => {
  it('have numbers of their own and share every device out once, none without any', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const users: number[] = [];
        let next = 0;
        for (let runner = 0; runner < size.runners; runner += 1) {
          const range = devicesOfRunner(size, runner);
          expect(range.first).toBe(next);
          for (let vu = 1; vu <= size.virtualUsers; vu += 1) {
            const user = userNumber(size, runner, vu);
            users.push(user);
            expect(runnerOfUser(size, user)).toBe(runner);
            const { first, end } = devicesOfUser(size, user);
            expect(first).toBe(next);
            expect(end).toBeGreaterThan(first);
            next = end;
          }
          expect(range.end).toBe(next);
        }
        expect(next).toBe(size.devices);
        expect(users).toEqual(Array.from({ length: userCount(size) }, (_, user) => user));
      }),
    );
  });

  it.each([0, 3])('throws for virtual user %d of two', (vu) => {
    expect(() => userNumber({ devices: 10, runners: 2, virtualUsers: 2 }, 1, vu)).toThrow(
      'execution segment',
    );
  });
});

describe('the number of a runner', () => {
  it.each([
    [undefined, 1, 0],
    ['', 1, 0],
    ['1', 1, 0],
    ['fleet-3', 4, 2],
    ['run-2026-12', 12, 11],
  ])('in the name %s of %d runners is %d', (name, runners, number) => {
    expect(runnerNumber(name, runners)).toBe(number);
  });

  it.each([
    [undefined, 2],
    ['', 2],
    ['fleet', 2],
    ['fleet-0', 2],
    ['fleet-3', 2],
    ['fleet-2-x', 2],
  ])('is refused in the name %s of %d', (name, runners) => {
    expect(() => runnerNumber(name, runners)).toThrow('PASSGATE_RUNNER');
  });
});

it.each([
  [1, 0, []],
  [2, 0, ['--execution-segment=0:1/2', '--execution-segment-sequence=0,1/2,1']],
  [3, 1, ['--execution-segment=1/3:2/3', '--execution-segment-sequence=0,1/3,2/3,1']],
  [3, 2, ['--execution-segment=2/3:1', '--execution-segment-sequence=0,1/3,2/3,1']],
])('of %d runners, runner %d has the segment that the operator gives it', (runners, runner, flags) => {
  expect(segmentFlags(runners, runner)).toEqual(flags);
});

it('divides a cap among the runners without losing or adding a request', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(10_000), (runners, more) => {
      const cap = runners + more;
      const shares = Array.from({ length: runners }, (_, runner) => capOfRunner(cap, runners, runner));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(cap);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
    }),
  );
});
