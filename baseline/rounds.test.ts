import { describe, expect, it } from 'vitest';
import type { Target } from '../core/index.ts';
import { roundIntervalMs, sharedIntervalMs } from './rounds.ts';

function targetAt(origin: string, maxRequestsPerSecond?: number): Target {
  return {
    name: origin,
    origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'passgate-tenant',
    cannotArrange: [],
    ...(maxRequestsPerSecond === undefined ? {} : { load: { maxRequestsPerSecond } }),
  };
}

const [here, there] = ['http://127.0.0.1:1', 'http://127.0.0.1:2'];

describe('the pace of rounds', () => {
  it.each<[string, number, Target, number]>([
    ['is the shortest allowed for a small fleet', 2000, targetAt(here), 3000],
    ['keeps a side to a thousand requests a second', 100_000, targetAt(here), 100_000],
    ['keeps the cap of the target', 200, targetAt(here, 20), 10_000],
    ['is no faster for a cap that is not reached', 200, targetAt(here, 5000), 3000],
  ])('%s', (_, devices, target, intervalMs) => {
    expect(roundIntervalMs(devices, target)).toBe(intervalMs);
  });

  it.each<[string, Target, Target, number]>([
    ['is that of the slower side', targetAt(here, 20), targetAt(there), 10_000],
    ['is that of the slower side, whichever it is', targetAt(here, 40), targetAt(there, 20), 10_000],
    ['keeps a cap that both share, as they are on one host', targetAt(here, 20), targetAt(here, 20), 20_000],
  ])('of both sides %s', (_, ours, theirs, intervalMs) => {
    expect(sharedIntervalMs({ ours, theirs }, 200)).toBe(intervalMs);
  });
});
