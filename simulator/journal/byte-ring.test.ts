import { describe, expect, it } from 'vitest';
import { ByteRing } from './byte-ring.ts';

const stored = (ring: ByteRing) => Array.from(ring.records(), (record) => record.toString('latin1'));

function push(ring: ByteRing, text: string): void {
  ring.push(text.length)?.write(text, 'latin1');
}

describe('ByteRing', () => {
  it('holds the newest records up to its capacity', () => {
    const ring = new ByteRing(3, 1000);
    for (const text of ['a', 'b', 'c', 'd', 'e']) push(ring, text);
    expect([stored(ring), ring.dropped]).toEqual([['c', 'd', 'e'], 2]);
  });

  it('holds the newest records up to its size, each of them whole, for any lengths', () => {
    const ring = new ByteRing(1000, 100);
    const pushed: string[] = [];
    for (let round = 0; round < 500; round += 1) {
      const text = String.fromCharCode(65 + (round % 26)).repeat(1 + ((round * 37) % 60));
      push(ring, text);
      pushed.push(text);
      const now = stored(ring);
      expect(now.length).toBeGreaterThan(0);
      expect(now).toEqual(pushed.slice(-now.length));
      expect(now.join('').length).toBeLessThanOrEqual(100);
      expect(ring.dropped).toBe(pushed.length - now.length);
    }
  });

  it('drops all records for one that is larger than its size', () => {
    const ring = new ByteRing(10, 100);
    push(ring, 'a');
    push(ring, 'x'.repeat(101));
    expect([stored(ring), ring.dropped]).toEqual([[], 2]);
    push(ring, 'b');
    expect([stored(ring), ring.dropped]).toEqual([['b'], 2]);
  });

  it('stores nothing when its capacity is 0', () => {
    const ring = new ByteRing(0, 0);
    push(ring, 'a');
    expect([stored(ring), ring.dropped]).toEqual([[], 1]);
  });
});
