import { expect, it } from 'vitest';
import { type LoadCosts, measuredCosts } from '../capacity/costs.ts';
import { costComparison, type PaidLoad } from './cost.ts';

/** A request costs a tenth of a millisecond, a parsed body as much again; k6 starts in half a second. */
const costs: LoadCosts = {
  ...measuredCosts,
  cpuMsPerRequest: { identical: 0.1, differing: 0.2, newConnection: 0.1 },
  idleCoresPerUser: 0.01,
  startCpuMs: { base: 200, perDevice: 0.01 },
  memoryBytes: { base: 50_000_000, perDevice: 1000 },
};
const load: PaidLoad = {
  devices: 10_000,
  runners: 1,
  virtualUsers: 2,
  durationMs: 10_000,
  connections: 'shared',
  sent: 20_000,
  parsed: 0,
};
const planned = { cpuSeconds: 2.5, maxRssBytes: 60_000_000 };

it.each<[string, Partial<PaidLoad>, Partial<typeof planned>, boolean]>([
  ['as planned', {}, {}, false],
  ['a half more CPU, no further', {}, { cpuSeconds: 3.7 }, false],
  ['more CPU than that', {}, { cpuSeconds: 3.8 }, true],
  ['because every body was parsed, which is planned', { parsed: 20_000 }, { cpuSeconds: 4.5 }, false],
  ['because of connections, which is planned', { connections: 'new' }, { cpuSeconds: 4.5 }, false],
  ['much less CPU', {}, { cpuSeconds: 1.6 }, true],
  ['more memory', {}, { maxRssBytes: 91_000_000 }, true],
  ['twice the memory of two runners', { runners: 2 }, { maxRssBytes: 120_000_000 }, false],
  ['more CPU in too short a run', { sent: 19_999 }, { cpuSeconds: 9 }, false],
])('%s is notable: %s', (_name, more, used, want) => {
  expect(costComparison({ ...load, ...more }, { ...planned, ...used }, costs)?.isNotable).toBe(want);
});

it('compares what was measured with what was planned', () => {
  expect(costComparison(load, planned, costs)).toEqual({
    cpuSecondsPer1000: { measured: 0.125, planned: 0.125 },
    memoryBytes: { measured: 60_000_000, planned: 60_000_000 },
    isNotable: false,
  });
});

it('has no figure that was not measured, and none of CPU without a request', () => {
  expect(costComparison(load, {}, costs)).toBeUndefined();
  const { maxRssBytes, cpuSeconds } = planned;
  expect(costComparison(load, { maxRssBytes }, costs)).not.toHaveProperty('cpuSecondsPer1000');
  expect(costComparison({ ...load, sent: 0 }, { cpuSeconds }, costs)).toBeUndefined();
});
