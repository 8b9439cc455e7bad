import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMasker, statusOf } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import type { LoadOptions } from '../load/index.ts';
import type { Report } from '../reports/index.ts';
import { startSimulator } from '../simulator/index.ts';
import { loadPlace, notPassed, patient, targetAt, verdictOf } from './testing/load-place.ts';
import { root, start } from './testing/passgate-process.ts';
import { runAllowedLoad } from './testing/run-allowed-load.ts';

/** Runs in real k6 that are over before something was due, or before what was due could come to its end. */
const place = loadPlace();

/** A run as it comes out, in a simulator with one fault. */
async function runOnce(scenario: string, more: Partial<LoadOptions>, fault?: object) {
  const simulator = await startSimulator();
  try {
    if (fault !== undefined) {
      const body = JSON.stringify({ match: {}, fault });
      await fetch(`${simulator.url}/_simulator/faults`, { method: 'POST', body });
    }
    return await runAllowedLoad({
      world: memoryWorld({ env: process.env }),
      root,
      k6Path: process.env.PASSGATE_K6 ?? 'k6',
      scenario,
      target: targetAt(simulator.url),
      devices: 5,
      outDir: join(place.folder, crypto.randomUUID()),
      masker: createMasker(),
      ...more,
    });
  } finally {
    await simulator.close();
  }
}

it('shorter than one interval: unjudged, exit code 3, and a hint at the duration', patient, async () => {
  const args = [
    'load',
    'polling',
    '--devices',
    '5',
    '--duration',
    '3s',
    '--out',
    join(place.folder, 'short'),
  ];
  const { code, err } = await start(args, place.folder).ended;
  const text = err.replace(/\s+/g, ' ');
  expect(text).toContain('the run of 3 s is shorter than one interval (15 s)');
  expect(text).toContain('fix Give --duration 15s or longer.');
  expect(text).toMatch(/NOT JUDGED\W+\d+ checks could not be judged, first: the run of 3 s is shorter/);
  expect(code).toBe(3);
  const report: Report = JSON.parse(await readFile(join(place.folder, 'short', 'report.json'), 'utf8'));
  expect(report).toMatchObject({
    verdict: 'unjudged',
    load: [{ requests: { due: 0, sent: 0 }, operations: [] }],
  });
});

describe.concurrent('no request was due:', patient, () => {
  const own = join(root, 'test/bench/load/profiles.scenario.ts');
  it.each<[string, Partial<LoadOptions>, RegExp]>([
    ['profiles', { devices: 2, durationMs: 1000 }, /shorter than one interval \(15 s\)/],
    [own, { devices: 2, durationMs: 1000 }, /shorter than one interval \(15 s\)/],
    ['registration', { devices: 1000, ratePerSecond: 1, durationMs: 2000 }, /start within 1000 s/],
    ['polling', { durationMs: 1000, screen: 'first' }, /no request was due$/],
  ])('%s %j is not judged', async (scenario, more, reason) => {
    const { checks, measurement } = await runOnce(scenario, more);
    expect(statusOf(checks)).toBe('unjudged');
    expect(measurement?.requests).toMatchObject({ due: 0, sent: 0, failed: 0 });
    expect(
      new Set(notPassed(checks).flatMap(({ evidence }) => evidence.map(({ message }) => message))),
    ).toEqual(new Set([expect.stringMatching(reason)]));
  });
});

describe.concurrent('some requests were due: later ones are not expected', patient, () => {
  it.each<[string, Partial<LoadOptions>]>([
    ['registration', { devices: 5, ratePerSecond: 1, durationMs: 3000 }],
    ['live-event', { devices: 20, ratePerSecond: 1, durationMs: 5000 }],
    ['token-renewal', { devices: 20, ratePerSecond: 1, durationMs: 6000 }],
    ['vantage-clients', { devices: 5, durationMs: 1500 }],
    ['polling', { devices: 5, intervalMs: 3000, durationMs: 3000, validate: 'off' }],
  ])('%s %j passes', async (scenario, more) => {
    const { checks, measurement } = await place.run(scenario, more);
    expect(notPassed(checks)).toEqual([]);
    expect(measurement?.requests.sent).toBeGreaterThan(0);
  });

  it('journey that ends while all are watching is unjudged', async () => {
    const slow = { kind: 'delay', ms: 450 };
    const { checks } = await runOnce('journey', { devices: 4, durationMs: 5000 }, slow);
    expect(statusOf(checks)).toBe('unjudged');
    expect(notPassed(checks).map(({ id }) => id)).toContain('load/journey/journeys-done');
  });

  it('polling whose first answer arrives after the end reports that, and fails no answer', async () => {
    const more = { devices: 20, intervalMs: 3000, durationMs: 3000 };
    const { checks, measurement } = await runOnce('polling', more, { kind: 'delay', ms: 4000 });
    expect(measurement?.operations).toMatchObject([{ statuses: { '200': 2 } }]);
    expect(verdictOf(checks, 'first-answers')).toBe('passed');
    expect(notPassed(checks)).toMatchObject([
      {
        id: 'load/polling/requests-sent',
        evidence: [
          { message: expect.stringContaining('the first response arrived after the end of the run') },
        ],
      },
    ]);
    expect(statusOf(checks)).toBe('unjudged');
  });
});

describe.concurrent('a fault still fails a short run:', patient, () => {
  it.each<[string, Partial<LoadOptions>, object, string]>([
    [
      'polling',
      { devices: 20, intervalMs: 3000, durationMs: 1000 },
      { kind: 'status', status: 503 },
      'first-answers',
    ],
    ['registration', { ratePerSecond: 1, durationMs: 4000 }, { kind: 'failure' }, 'expected-statuses'],
    ['profiles', { devices: 20, intervalMs: 3000, durationMs: 1000 }, { kind: 'garbage' }, 'responses-valid'],
  ])('%s %j with %j', async (scenario, more, fault, slug) => {
    const { checks, measurement } = await runOnce(scenario, more, fault);
    expect(measurement?.requests.sent).toBeGreaterThan(0);
    expect(statusOf(checks)).toBe('failed');
    expect(verdictOf(checks, slug)).toBe('failed');
  });
});
