import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { createMasker, type LoadMeasurement } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import type { LoadOptions, LoadResult } from '../load/index.ts';
import { startSimulator } from '../simulator/index.ts';
import { type Exchange, JournalTail } from './bench/load/journal-tail.ts';
import {
  loadPlace,
  notPassed,
  patient,
  requestsOf,
  targetAt,
  untilJudged,
  verdictOf,
} from './testing/load-place.ts';
import { root } from './testing/passgate-process.ts';
import { runAllowedLoad } from './testing/run-allowed-load.ts';

/** Several real k6 processes on one machine, with one result. */
const place = loadPlace();
const devices = 2000;

interface SeenRun extends LoadResult {
  /** What each device sent, by its address, which a new simulator gives in the same order to each fleet. */
  readonly sent: ReadonlyMap<string, readonly string[]>;
  readonly exchanges: number;
}

/** A run of `polling` with several runners. */
function runOnce(simulatorUrl: string, more: Partial<LoadOptions>): Promise<LoadResult> {
  return runAllowedLoad({
    world: memoryWorld({ env: process.env }),
    root,
    k6Path: process.env.PASSGATE_K6 ?? 'k6',
    scenario: 'polling',
    target: targetAt(simulatorUrl),
    intervalMs: 3000,
    outDir: join(place.folder, crypto.randomUUID()),
    masker: createMasker(),
    ...more,
  });
}

/** A run against a simulator of its own, and what that saw of it; made again where it could not be judged. */
async function runWith(
  more: Partial<LoadOptions>,
): Promise<SeenRun & { readonly measurement: LoadMeasurement }> {
  const run = await untilJudged(() => seenRun(more));
  const { checks, measurement } = run;
  expect(notPassed(checks).map(({ id, evidence }) => [id, evidence[0]?.message])).toEqual([]);
  if (measurement === undefined) throw new Error('the run measured nothing');
  return { ...run, measurement };
}

async function seenRun(more: Partial<LoadOptions>): Promise<SeenRun> {
  const simulator = await startSimulator();
  const sent = new Map<string, string[]>();
  let exchanges = 0;
  const tail = new JournalTail(simulator.url, ({ operation, request }: Exchange) => {
    if (operation === undefined) return;
    exchanges += 1;
    const address = request.headers['x-forwarded-for'] ?? '';
    const known = sent.get(address) ?? [];
    sent.set(address, known);
    known.push(operation);
  });
  try {
    const result = await runOnce(simulator.url, more);
    await tail.end();
    expect(tail.lost).toBe(0);
    return { ...result, sent, exchanges };
  } finally {
    await simulator.close();
  }
}

/** Latencies of the devices' requests, as k6 itself wrote them. */
async function samplesIn(file: string): Promise<number[]> {
  const samples: number[] = [];
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { type, metric, data } = JSON.parse(line);
    if (type !== 'Point' || metric !== 'http_req_duration' || data.tags.status === '0') continue;
    if (data.tags.name !== 'viewerLogin') samples.push(data.value);
  }
  return samples;
}

/** Devices that sent other requests in one run than in the other, but for their last one. */
function differing(one: SeenRun, other: SeenRun): readonly unknown[] {
  return [...one.sent].flatMap(([address, operations]) => {
    const others = other.sent.get(address) ?? [];
    const shorter = Math.min(operations.length, others.length);
    const isSame = operations.slice(0, shorter).join() === others.slice(0, shorter).join();
    return isSame && Math.abs(operations.length - others.length) <= 1 ? [] : [[operations, others]];
  });
}

/**
 * A viewer logs in 150 ms before or after a poll. A machine that sends later than that decides which
 * of the two is first.
 */
const isTooLate = ({ measurement }: SeenRun): boolean => (measurement?.lateness?.max ?? 0) > 100;
const quantiles = { p50: 0.5, p95: 0.95, p99: 0.99, p999: 0.999 } as const;

describe('with 1, 2 and 4 runners', () => {
  it('the same devices send the same requests in the same order', { timeout: 240_000 }, async () => {
    for (let tries = 1; ; tries += 1) {
      const alone = await runWith({ devices, durationMs: 9000 });
      const several = [2, 4].map((runners) => () => runWith({ devices, runners, durationMs: 9000 }));
      const runs: SeenRun[] = [];
      for (const run of several) runs.push(await run());
      const different = runs.flatMap((run) => differing(alone, run));
      if (different.length > 0 && [alone, ...runs].some(isTooLate) && tries < 3) continue;
      expect(alone.sent.size).toBe(devices);
      expect(requestsOf(alone.measurement, 'authorize')).toBeGreaterThan(devices / 100);
      // Where no try was in time, as many as a late machine can change: never those of a whole user.
      const most = [alone, ...runs].some(isTooLate) ? devices / 100 : 0;
      expect(different.length > most ? different : []).toEqual([]);
      return;
    }
  });

  it.each([2, 4])(
    '%d runners have the counts of the target, and quantiles of all samples',
    patient,
    async (runners) => {
      const outputs = join(place.folder, `samples-of-${runners}.json`);
      const run = await runWith({ devices, runners, durationMs: 6000, k6Outputs: [`json=${outputs}`] });
      const { measurement, exchanges } = run;
      expect(measurement.requests.sent).toBe(exchanges);
      const whole = { state: 'complete', devices: devices / runners, exitCode: 0 };
      expect(measurement.runners).toMatchObject(
        Array.from({ length: runners }, (_, index) => ({ ...whole, runner: index + 1 })),
      );
      const files = Array.from({ length: runners }, (_, index) =>
        outputs.replace(/\.json$/, `-${index + 1}.json`),
      );
      const pooled = (await Promise.all(files.map(samplesIn))).flat().sort((a, b) => a - b);
      expect(pooled).toHaveLength(exchanges);
      for (const name of ['p50', 'p95', 'p99', 'p999'] as const) {
        const exact = pooled[Math.ceil(quantiles[name] * pooled.length) - 1] ?? Number.NaN;
        const ratio = (measurement.latency?.[name] ?? 0) / exact;
        expect(Math.abs(ratio - 1), `${name} of ${exact} ms`).toBeLessThanOrEqual(0.01);
      }
    },
  );
});

it('a cap is one for all runners', patient, async () => {
  const maxRequestsPerSecond = 20;
  const allowed = { hosts: {}, sentences: [], maxRequestsPerSecond };
  const { exchanges } = await runWith({ allowed, runners: 4, devices: 60, durationMs: 9000 });
  expect(exchanges).toBeGreaterThan(100);
  expect(exchanges).toBeLessThanOrEqual(maxRequestsPerSecond * 10);
});

/** Kills the k6 process that was started as this runner. */
async function killRunner(name: string): Promise<void> {
  for (const pid of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).split('\0');
    if (words.includes(`PASSGATE_RUNNER=${name}`)) process.kill(Number(pid), 'SIGKILL');
  }
}

it(
  'a runner that is killed leaves the run unjudged, with its name and what the others saw',
  patient,
  async () => {
    const outDir = join(place.folder, crypto.randomUUID());
    const run = runOnce(place.simulatorUrl, { devices: 200, runners: 2, durationMs: 9000, outDir });
    const log = join(outDir, 'runner-2.log');
    await expect
      .poll(() => readFile(log, 'utf8').catch(() => ''), { timeout: 40_000 })
      .toContain('"second":1,');
    await killRunner('runner-2');
    const { checks, measurement } = await run;
    expect(verdictOf(checks, 'runners-complete')).toBe('unjudged');
    const messages = checks.flatMap(({ evidence }) => evidence.map(({ message }) => message));
    expect(messages.join('\n')).toMatch(
      /runner 2 is incomplete: 0 of its virtual users reported their end, last heard at 20/,
    );
    expect(messages.join('\n')).toMatch(/runner 2: k6 was killed/);
    expect(measurement?.runners).toMatchObject([{ state: 'complete' }, { state: 'lost', exitCode: 137 }]);
  },
);

it('the step that the target fails ends all runners, by what all of them saw', patient, async () => {
  const simulator = await startSimulator();
  try {
    const body = JSON.stringify({ match: {}, fault: { kind: 'delay', ms: 400 } });
    await fetch(`${simulator.url}/_simulator/faults`, { method: 'POST', body });
    const target = targetAt(simulator.url);
    const profile = 'breakpoint';
    const { checks, measurement } = await place.run('polling', {
      ...{ target, profile, devices: 1000, runners: 2, durationMs: 40_000 },
    });
    expect(verdictOf(checks, 'breakpoint')).toBe('failed');
    expect(measurement?.steps?.length).toBeLessThan(4);
    expect(measurement?.runners).toMatchObject([{ state: 'complete' }, { state: 'complete' }]);
  } finally {
    await simulator.close();
  }
});
