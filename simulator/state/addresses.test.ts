import { expect, it } from 'vitest';
import { Addresses } from './addresses.ts';

it('knows the addresses that it gave out, and no others', () => {
  const addresses = new Addresses();
  const [first, second] = [addresses.next(), addresses.next()];
  expect([first, second].every((address) => addresses.isArranged(address))).toBe(true);
  const others = ['100.64.0.3', '100.100.1.1', '100.63.0.1', '10.0.0.1', '100.64.0.1.example', '::1', ''];
  expect(others.filter((address) => addresses.isArranged(address))).toEqual([]);
});

it('refuses everything from an exhausted address until its time is over', () => {
  const addresses = new Addresses();
  addresses.exhaust('100.64.0.1', 1000);
  const at = [0, 999, 1000, 0].map((nowMs) => addresses.isExhausted('100.64.0.1', nowMs));
  expect(at).toEqual([true, true, false, false]);
  expect(addresses.isExhausted('100.64.0.2', 0)).toBe(false);
});
