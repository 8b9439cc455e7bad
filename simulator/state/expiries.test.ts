import { describe, expect, it } from 'vitest';
import { Expiries } from './expiries.ts';

function freed(expiries: Expiries<string>, nowMs: number): string[] {
  const items: string[] = [];
  expiries.free(nowMs, (item) => items.push(item));
  return items.sort();
}

describe('Expiries', () => {
  it('frees an item when its second is over, in any order of adding', () => {
    const expiries = new Expiries<string>();
    for (const [item, notAfterMs] of [
      ['late', 90_000],
      ['early', 45_000],
      ['between', 45_001],
      ['never', Number.POSITIVE_INFINITY],
    ] as const)
      expiries.add(item, notAfterMs);
    expect(freed(expiries, 44_999)).toEqual([]);
    expect(freed(expiries, 45_000)).toEqual(['early']);
    expect(freed(expiries, 46_000)).toEqual(['between']);
    expect(freed(expiries, 1e9)).toEqual(['late']);
  });

  it('frees a few items at a time', () => {
    const expiries = new Expiries<string>();
    for (let item = 0; item < 100; item += 1) expiries.add(`${item}`, 1000);
    const calls = Array.from({ length: 8 }, () => freed(expiries, 5000).length);
    expect(Math.max(...calls)).toBeLessThanOrEqual(16);
    expect(calls.reduce((sum, count) => sum + count)).toBe(100);
  });

  it('keeps an item that is not freed yet when the clock is set back', () => {
    const expiries = new Expiries<string>();
    for (let item = 0; item < 17; item += 1) expiries.add(`${item}`, 60_000);
    expect(freed(expiries, 60_000)).toHaveLength(16);
    expect(freed(expiries, 59_000)).toEqual([]);
    expect(freed(expiries, 60_000)).toHaveLength(1);
  });

  it('frees an item immediately that had expired when it was added', () => {
    const expiries = new Expiries<string>();
    freed(expiries, 60_000);
    expiries.add('old', 1000);
    expect(freed(expiries, 60_000)).toEqual(['old']);
  });
});
