import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { startSimulator } from '../simulator/index.ts';
import { judgeBlind, missesOf } from './testing/judge-blind.ts';
import { untilJudged } from './testing/load-place.ts';
import { blindSet } from './testing/seeded-limiter.ts';

/** The judge in real k6, blind; `npm run bench -- limiter` asks about the whole set. */
let folder: string;
let simulator: Awaited<ReturnType<typeof startSimulator>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-limiter-'));
  simulator = await startSimulator({});
});
afterAll(async () => {
  await simulator.close();
  await rm(folder, { recursive: true, force: true });
});

it.concurrent.for([
  'leaky bucket, as documented',
  'one-time burst at 1.1 a second',
  'one bucket for the whole fleet',
  'ten in ten seconds by windows of the clock',
  'ten in ten seconds by a counter',
])('%s, in 20 s', { timeout: 120_000 }, async (name, { expect }) => {
  const truth = blindSet.find((one) => one.name === name);
  if (truth === undefined) throw new Error(`the blind set has no ${name}`);
  const run = {
    env: process.env,
    simulatorUrl: simulator.url,
    folder,
    devices: 64,
    durationMs: 20_000,
    seed: 1,
  };
  expect(missesOf(truth, await untilJudged(() => judgeBlind(truth, run)))).toEqual([]);
});
