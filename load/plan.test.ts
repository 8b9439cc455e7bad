import { describe, expect, it } from 'vitest';
import { createMasker, memoryWorld, type Target } from '../core/index.ts';
import type { LoadOptions } from './options.ts';
import { planOf } from './plan.ts';

const origin = 'http://127.0.0.1:8080';
const target: Target = {
  name: 'simulator',
  origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
  simulatorUrl: origin,
  serviceProvider: 'REF30',
  requestor: 'REF30',
  tenant: 'tenant',
  cannotArrange: [],
};
const options: LoadOptions = {
  world: memoryWorld(),
  root: '/',
  k6Path: 'k6',
  scenario: 'polling',
  target,
  devices: 500,
  durationMs: 20_000,
  outDir: '/out',
  masker: createMasker(),
};
const allowed = { hosts: {}, sentences: [] };
const plan = (more: Partial<LoadOptions>, cap?: number) =>
  planOf(
    'polling',
    { ...options, ...more },
    cap === undefined ? allowed : { ...allowed, maxRequestsPerSecond: cap },
    '/fleet',
  );

describe('a plan', () => {
  it.each([
    [1, 1],
    [2, 2],
    [500, 2],
    [10_000, 4],
    [100_000, 8],
  ])('for %d devices has %d virtual users, never one per device', (devices, users) => {
    expect(plan({ devices }).virtualUsers).toBe(users);
  });

  it.each([
    ['no device', { devices: 0 }],
    ['half a device', { devices: 1.5 }],
    ['an interval below the documented 3 s', { intervalMs: 2999 }],
    ['an interval that is no number', { intervalMs: Number.NaN }],
    ['no time', { durationMs: 0 }],
  ])('with %s is wrong usage', (_name, more) => {
    expect(() => plan(more)).toThrow(expect.objectContaining({ code: 'USAGE', exitCode: 2 }));
  });

  it('for throttling needs time for a burst and its recovery', () => {
    const short = { ...options, durationMs: 3000 };
    expect(() => planOf('throttling', short, allowed, '/fleet')).toThrow('too short for throttling');
  });

  it('keeps the cap by polling less often, and hands it to k6', () => {
    expect(plan({ devices: 1000 }, 10)).toMatchObject({ intervalMs: 100_000, maxRequestsPerSecond: 10 });
    expect(plan({ devices: 10 }, 10)).toMatchObject({ intervalMs: 5000, maxRequestsPerSecond: 10 });
    expect(plan({ devices: 1000 }).maxRequestsPerSecond).toBeUndefined();
  });

  it('judges a simulator strictly and a real provider tolerantly', () => {
    expect(plan({}).validation).toBe('strict');
    const { simulatorUrl: _, ...real } = target;
    expect(plan({ target: real }).validation).toBe('tolerant');
  });
});
