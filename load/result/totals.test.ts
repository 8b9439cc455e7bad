import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMasker } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { bucketOf } from '../histogram.ts';
import type { Line } from '../lines.ts';
import { planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { measurementOf } from './measurement.ts';
import { Totals } from './totals.ts';

const second = (user: number, at: number, sent: number, latencyMs: number): Line => ({
  kind: 'second',
  user,
  second: at,
  due: [at, sent],
  sent,
  operations: {
    getProfileByCode: {
      requests: sent,
      statuses: { '200': sent - 1, '429': 1 },
      failed: 0,
      checked: sent,
      invalid: 1,
      cached: sent - 2,
      latency: [bucketOf(latencyMs), sent],
      latencyMaxMs: latencyMs,
      lateness: [bucketOf(user + 1), sent],
      latenessMaxMs: user + 1,
    },
  },
  findings: { one: 1 },
  events: { profilesFound: 1 },
});
const example = (user: number, atMs: number): Line => ({
  kind: 'finding',
  user,
  key: 'one',
  type: 'invalid',
  operation: 'getProfileByCode',
  atMs,
  pointer: '/profiles',
  expected: 'a required property',
  received: 'nothing',
  message: 'missing',
});
const lines: Line[] = [
  second(0, 0, 10, 4),
  second(1, 0, 20, 8),
  second(0, 2, 30, 16),
  example(0, 900),
  example(1, 300),
  { kind: 'end', user: 0, reason: 'lost', atMs: 2900, answeredMs: 1200, abandoned: 0 },
  { kind: 'end', user: 1, reason: 'lost', atMs: 2500, answeredMs: 1100, abandoned: 5 },
];
const origin = 'http://127.0.0.1:8080';
const facts = {
  scenario: 'polling',
  plan: planOf(plannedScenario('polling', '/'), {
    world: memoryWorld(),
    root: '/',
    k6Path: 'k6',
    scenario: 'polling',
    target: {
      name: 'simulator',
      origins: { dcr: origin, reggie: origin, 'rest-v2': origin, 'vantage-clients': origin },
      serviceProvider: 'REF30',
      requestor: 'REF30',
      tenant: 'tenant',
      cannotArrange: [],
    },
    allowed: { hosts: {}, sentences: [] },
    devices: 10,
    durationMs: 3000,
    outDir: '/out',
    masker: createMasker(),
  }),
  setUp: { durationMs: 12.4, requests: 1 },
  steps: [],
  k6Version: '2.2.0',
  k6: { exitCode: 0 },
  accounts: [],
};

function totalsOf(given: readonly Line[]): Totals<string> {
  const totals = new Totals<string>();
  for (const line of given) totals.add(line);
  return totals;
}

it('adds up the lines of all users', () => {
  const totals = totalsOf(lines);
  expect(measurementOf(totals, facts)).toMatchObject({
    requests: { due: 60, sent: 60, failed: 5 },
    rate: { due: 20, achieved: 20 },
    validation: { checked: 60, invalid: 3, remembered: 54 },
    throttled: 3,
    lateness: { count: 60, max: 2 },
    latency: { count: 60, max: 16, p50: 7.969, p95: 15.94 },
    operations: [
      {
        operation: 'getProfileByCode',
        requests: 60,
        statuses: { '200': 57, '429': 3 },
        invalid: 3,
        lateness: { count: 60, max: 2 },
      },
    ],
    series: [
      {
        ...{ second: 0, due: 30, sent: 30, throttled: 2, invalid: 2 },
        ...{ latencyP50Ms: 7.969, latencyP95Ms: 7.969, latencyP99Ms: 7.969 },
        ...{ latenessP50Ms: 1.992, latenessP95Ms: 1.992, latenessP99Ms: 1.992 },
      },
      { second: 1, due: 0, sent: 0 },
      { second: 2, due: 30, sent: 30, throttled: 1, invalid: 1, latenessP99Ms: 0.9961 },
    ],
  });
  // Nothing was sent in it: no percentile is known, and none is 0.
  expect(Object.keys(measurementOf(totals, facts).series[1] ?? {}).join()).not.toContain('P');
  expect(totals.event('profilesFound')).toBe(3);
  expect(totals.lostAtMs).toBe(1200);
  expect([totals.failed, totals.unanswered]).toEqual([5, 5]);
  expect(totals.findings.get('one')).toMatchObject({ count: 3, example: { atMs: 300, user: 1 } });
});

it('does not depend on the order of the lines', () => {
  const want = measurementOf(totalsOf(lines), facts);
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      expect(measurementOf(totalsOf(shuffled), facts)).toEqual(want);
    }),
  );
});

it('leaves out figures that were not measured', () => {
  const measurement = measurementOf(new Totals<string>(), facts);
  expect(measurement).not.toHaveProperty('lateness');
  expect(measurement).not.toHaveProperty('latency');
  expect(measurement.k6).toEqual({ version: '2.2.0', exitCode: 0 });
});
