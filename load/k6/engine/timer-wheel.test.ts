import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTimerWheel, type TimerWheel } from './timer-wheel.ts';

/** All devices due by `nowMs`. */
function takeAll(wheel: TimerWheel, nowMs: number): number[] {
  const taken: number[] = [];
  for (let device = wheel.take(nowMs); device >= 0; device = wheel.take(nowMs)) taken.push(device);
  return taken;
}

describe('the timer wheel', () => {
  it('returns each device once, when it is due and not before', () => {
    const wheel = createTimerWheel(3);
    wheel.put(0, 10);
    wheel.put(1, 10.5);
    wheel.put(2, 7000);
    expect(takeAll(wheel, 9.9)).toEqual([]);
    expect(takeAll(wheel, 10.2)).toEqual([0]);
    expect(wheel.takenDueMs()).toBe(10);
    expect(takeAll(wheel, 6999)).toEqual([1]);
    expect(takeAll(wheel, 7001)).toEqual([2]);
    expect(takeAll(wheel, 1e6)).toEqual([]);
  });

  it('keeps devices that are due more than a turn ahead', () => {
    const wheel = createTimerWheel(2, { slotMs: 1, slots: 8 });
    wheel.put(0, 20);
    wheel.put(1, 4);
    expect(takeAll(wheel, 5)).toEqual([1]);
    expect(takeAll(wheel, 19)).toEqual([]);
    expect(takeAll(wheel, 20)).toEqual([0]);
  });

  it('returns a device at once that was due in the past', () => {
    const wheel = createTimerWheel(2, { slotMs: 1, slots: 8 });
    expect(takeAll(wheel, 100)).toEqual([]);
    wheel.put(1, 3);
    expect(takeAll(wheel, 100)).toEqual([1]);
    expect(wheel.takenDueMs()).toBe(3);
  });

  it('forgets no device of a slot where it was asked for one device only', () => {
    const wheel = createTimerWheel(3, { slotMs: 2, slots: 8 });
    wheel.put(0, 4.1);
    wheel.put(1, 5.9);
    wheel.put(2, 9);
    expect(wheel.take(4.5)).toBe(0);
    expect(takeAll(wheel, 10).sort()).toEqual([1, 2]);
  });

  it('returns all that is due, whenever it was asked for less before', () => {
    const step = fc.record({ most: fc.nat(3), ms: fc.double({ min: 0, max: 6, noNaN: true }) });
    const dueTimes = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(dueTimes, fc.array(step, { maxLength: 20 }), (times, steps) => {
        const wheel = createTimerWheel(times.length, { slotMs: 2, slots: 8 });
        times.forEach((dueMs, device) => {
          wheel.put(device, dueMs);
        });
        const taken: number[] = [];
        let now = 0;
        for (const { most, ms } of steps) {
          now += ms;
          for (let count = 0; count < most; count += 1) {
            const device = wheel.take(now);
            if (device < 0) break;
            taken.push(device);
          }
        }
        taken.push(...takeAll(wheel, now));
        const due = [...times.keys()].filter((device) => (times[device] ?? 0) <= now);
        expect(taken.sort((a, b) => a - b)).toEqual(due);
      }),
      { numRuns: 1000 },
    );
  });

  it('returns how long no device is due', () => {
    const wheel = createTimerWheel(1);
    expect(wheel.quietMs(0, 20)).toBe(20);
    wheel.put(0, 12);
    expect(wheel.quietMs(0, 20)).toBe(12);
    wheel.remove(0);
    expect(wheel.quietMs(0, 20)).toBe(20);
  });

  it('visits every device that is due before a time', () => {
    const wheel = createTimerWheel(3);
    wheel.put(0, 5);
    wheel.put(1, 50);
    const seen: number[] = [];
    wheel.forEachDueBefore(50, (device) => seen.push(device));
    expect(seen).toEqual([0]);
  });

  it('returns the same as a searched list for any sequence of put, remove and take', () => {
    const step = fc.record({
      device: fc.nat(9),
      action: fc.constantFrom('put', 'put', 'remove', 'take'),
      ms: fc.double({ min: 0, max: 60, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
        const wheel = createTimerWheel(10, { slotMs: 2, slots: 8 });
        const list = new Map<number, number>();
        let now = 0;
        for (const { device, action, ms } of steps) {
          if (action === 'put') {
            wheel.put(device, now + ms - 20);
            list.set(device, now + ms - 20);
          } else if (action === 'remove') {
            wheel.remove(device);
            list.delete(device);
          } else {
            now += ms;
            const due = [...list].filter(([, dueMs]) => dueMs <= now).map(([one]) => one);
            for (const one of due) list.delete(one);
            expect(takeAll(wheel, now).sort()).toEqual(due.sort());
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
