import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MeasuredRounds, measureRounds } from '../baseline/rounds.ts';
import { writeBaseline } from '../baseline/store.ts';
import { startYardstick } from '../baseline/yardstick.ts';
import { createMasker, findK6, type Target } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { type RunningSimulator, startSimulator } from '../simulator/index.ts';
import { root, start } from './testing/passgate-process.ts';

const world = memoryWorld({ env: process.env, cwd: root, pid: process.pid });
let folder: string;
let slow: RunningSimulator;
let quick: RunningSimulator;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-baseline-'));
  slow = await startSimulator();
  quick = await startSimulator();
});
afterAll(async () => {
  await slow.close();
  await quick.close();
  await rm(folder, { recursive: true });
});

function targetAt({ url }: RunningSimulator, name: string): Target {
  return {
    name,
    origins: { dcr: url, reggie: url, 'rest-v2': url, 'vantage-clients': url },
    simulatorUrl: url,
    serviceProvider: 'REF30',
    requestor: 'REF30',
    tenant: 'passgate-tenant',
    cannotArrange: [],
  };
}

async function fault({ url }: RunningSimulator, given: object): Promise<void> {
  const body = JSON.stringify({ match: {}, fault: given });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${url}/_simulator/faults`, { method: 'POST', headers, body })).ok).toBe(true);
}

const clear = async ({ url }: RunningSimulator) => fetch(`${url}/_simulator/faults`, { method: 'DELETE' });

/** How often the one was asked after the other: once or twice a round if they were polled by turns. */
async function turnsOf(...simulators: readonly RunningSimulator[]): Promise<number> {
  const asked = await Promise.all(
    simulators.map(async ({ url }) => {
      const lines = (await (await fetch(`${url}/_simulator/journal`)).text()).trim().split('\n');
      return lines.map((line) => ({ url, at: Number(JSON.parse(line).at) }));
    }),
  );
  const inOrder = asked.flat().sort((a, b) => a.at - b.at);
  return inOrder.filter(({ url }, index) => url !== inOrder[index - 1]?.url).length;
}

/** Rounds of one second a side with few devices. */
async function rounds(theirs: Target, yardstick: boolean, most: number): Promise<MeasuredRounds> {
  const { path: k6Path } = await findK6(world);
  const context = { world, root, outDir: folder, masker: createMasker(), load: { devices: 150 } };
  const until = {
    most,
    durationMs: 1000,
    isDecided: () => false,
  };
  return measureRounds(context, { k6Path, ours: targetAt(slow, 'slow'), theirs, yardstick }, until, () => {});
}

describe('rounds', () => {
  it('end with a provider that does not answer as it must, and refuse a reference that does not', async () => {
    await clear(slow);
    await fault(slow, { kind: 'status', status: 503 });
    const { failed } = await rounds(targetAt(quick, 'quick'), false, 6);
    expect(failed.map(({ id }) => id)).toContain('load/polling/expected-statuses');
    await clear(slow);
    await fault(quick, { kind: 'status', status: 503 });
    await expect(rounds(targetAt(quick, 'quick'), false, 6)).rejects.toMatchObject({
      code: 'TARGET_UNREACHABLE',
      message: expect.stringMatching(/^The reference quick failed a load check/),
    });
    await clear(quick);
  }, 120_000);

  it('beside the yardstick hold latency and CPU time of both', async () => {
    const yardstick = await startYardstick(world, targetAt(slow, 'slow'));
    try {
      const { rounds: measured } = await rounds(yardstick.target, true, 1);
      const figures = {
        latencyP50Ms: expect.any(Number),
        latencyP99Ms: expect.any(Number),
        cpuSecondsPer1000: expect.any(Number),
      };
      expect(measured).toEqual([{ ours: figures, theirs: figures }]);
    } finally {
      await yardstick.close();
    }
  }, 60_000);
});

const slower =
  /NO GO — \d checks? failed.*: latency p\d\d \d+\.\d\d× \(\d+\.\d\d–\d+\.\d\d\) of http:\S+ tolerance 1\.10/;
const keptUp = /NOT JUDGED — .*the load generator could not keep up in 7 rounds/;

describe('passgate gate --baseline', () => {
  const gate = async (...args: string[]) =>
    start(['gate', '--out', join(folder, 'out'), ...args], folder).ended;

  it('is red beside a reference that answers in 20 ms instead of 300, and says by how much', async () => {
    await fault(slow, { kind: 'delay', ms: 300 });
    await fault(quick, { kind: 'delay', ms: 20 });
    const targets = ['--target', slow.url, '--reference', quick.url, '--devices', '150', '--rounds', '8'];
    const { code, err } = await gate('--only', 'baseline', ...targets);
    await clear(slow);
    await clear(quick);
    // The rounds end with the first figure that falls short. Where the machine is too busy for six of them, nothing is judged.
    const [expected, says] = code === 3 ? [3, keptUp] : [1, slower];
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([expected, expect.stringMatching(says)]);
    expect(await turnsOf(slow, quick)).toBeGreaterThan(100);
  }, 180_000);

  it.each<[string, { args: string[]; code: number; says: RegExp }]>([
    [
      'a stage without anything to compare',
      { args: ['--only', 'baseline'], code: 2, says: /nothing to compare with/ },
    ],
    [
      'both ways at once',
      { args: ['--reference', 'a', '--save-baseline'], code: 2, says: /--reference cannot be combined with/ },
    ],
    [
      'a file that is not there',
      { args: ['--baseline', 'none.json'], code: 2, says: /The baseline .*none\.json cannot be read/ },
    ],
    [
      'a file that was cut short, also in a dry run',
      {
        args: ['--baseline', 'cut.json', '--dry-run'],
        code: 2,
        says: /cut\.json is not a baseline: it is not JSON/,
      },
    ],
    [
      'a place where none can be kept',
      {
        args: ['--baseline', '/dev/null/kept.json', '--save-baseline'],
        code: 2,
        says: /No baseline can be saved in \/dev\/null/,
      },
    ],
  ])('refuses %s', async (_, { args, code, says }) => {
    await writeFile(join(folder, 'cut.json'), '{"schema": "passgate-base');
    const ended = await gate(...args);
    expect(ended.err).toMatch(says);
    expect(ended.code).toBe(code);
  });

  it('is unjudged against one of other conditions, and names each', async () => {
    const file = join(folder, 'kept.json');
    const figures = { latencyP50Ms: 1, latencyP99Ms: 2 };
    await writeBaseline(file, {
      schema: 'passgate-baseline/2',
      savedAt: '2026-11-21T11:00:00.000Z',
      passgate: '0.1.0',
      conditions: {
        target: 'embedded',
        platform: 'another',
        architecture: 'x64',
        cpuModel: 'another',
        cores: 64,
        memoryGiB: 1,
        node: '24.0.0',
        k6: '2.0.0',
        scenario: 'polling',
        devices: 7,
        intervalMs: 3000,
        durationMs: 2000,
        validation: 'strict',
        documents: {},
      },
      counts: { held: {}, load: [] },
      rounds: Array.from({ length: 6 }, () => ({ ours: figures, theirs: figures })),
    });
    const other = await gate('--only', 'baseline', '--baseline', file);
    expect(other.err).toMatch(
      /NOT JUDGED — 1 check could not be judged: the platform differs from the\s+baseline/,
    );
    expect(other.code).toBe(3);
  }, 60_000);
});
