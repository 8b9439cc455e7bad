import { describe, expect, it } from 'vitest';
import { VirtualClock } from './clock.ts';

function clockAt(startMs: number) {
  let realMs = startMs;
  return { clock: new VirtualClock(() => realMs), pass: (ms: number) => (realMs += ms) };
}

describe('VirtualClock', () => {
  it('runs with the real clock until it is changed', () => {
    const { clock, pass } = clockAt(1000);
    pass(500);
    expect(clock.read()).toEqual({ now: 1500, frozen: false });
  });

  it('stops when frozen, moves when advanced, and continues from there', () => {
    const { clock, pass } = clockAt(1000);
    expect(clock.change({ frozen: true })).toEqual({ now: 1000, frozen: true });
    pass(5000);
    expect(clock.now()).toBe(1000);
    expect(clock.change({ advanceSeconds: 1800 })).toEqual({ now: 1_801_000, frozen: true });
    expect(clock.change({ frozen: false })).toEqual({ now: 1_801_000, frozen: false });
    pass(250);
    expect(clock.now()).toBe(1_801_250);
  });

  it('continues to run after it is set', () => {
    const { clock, pass } = clockAt(1000);
    clock.change({ now: 50_000 });
    pass(10);
    expect(clock.now()).toBe(50_010);
  });

  it('has a Date of its own only where it does not run with the real one', () => {
    const { clock, pass } = clockAt(1000);
    expect(clock.date()).toBeUndefined();
    clock.change({ now: 1_500 });
    expect(clock.date()).toBeUndefined();
    clock.change({ now: 61_000 });
    expect(clock.date()).toBe('Thu, 01 Jan 1970 00:01:01 GMT');
    clock.change({ now: 1_500, frozen: true });
    pass(5000);
    expect(clock.date()).toBe('Thu, 01 Jan 1970 00:00:01 GMT');
  });

  it('lets time pass for one device, and for no other', () => {
    const { clock } = clockAt(1000);
    clock.advanceDevice('100.64.0.1', 60);
    clock.advanceDevice('100.64.0.1', 0.5);
    expect([clock.aheadOf('100.64.0.1'), clock.aheadOf('100.64.0.2')]).toEqual([60_500, 0]);
    expect(clock.read()).toEqual({ now: 1000, frozen: false });
    expect(clock.ahead()).toEqual([['100.64.0.1', 60_500]]);
  });

  it('returns whole milliseconds for fractions of a second', () => {
    const { clock } = clockAt(0);
    expect(clock.change({ now: 0, frozen: true, advanceSeconds: 0.3 }).now).toBe(300);
  });
});
