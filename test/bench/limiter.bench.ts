/**
 * `npm run bench -- limiter`: the limiter's judge against the whole blind set, in real k6, one minute and 200 devices each, six
 * at a time. Loopback only, under four minutes. Prints a line for each limiter on standard error and one JSON document on
 * standard output; fails where one was not found out.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess, type LimiterEstimate, processWorld } from '../../core/index.ts';
import { startSimulator } from '../../simulator/index.ts';
import { judgeBlind, missesOf } from '../testing/judge-blind.ts';
import { blindSet, type Truth } from '../testing/seeded-limiter.ts';

const devices = 200;
const durationMs = 60_000;
const atOnce = 6;

const world = processWorld([]);
const folder = await mkdtemp(join(tmpdir(), 'passgate-limiter-'));
const simulator = await startSimulator({});
const waiting = [...blindSet.entries()];
const results: { name: string; hit: boolean; misses: string[]; estimate?: LimiterEstimate }[] = [];

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [index, truth] = next;
    await judge(truth, index + 1);
  }
}

async function judge(truth: Truth, seed: number): Promise<void> {
  const { url } = simulator;
  const run = { env: world.env, simulatorUrl: url, folder, devices, durationMs, seed };
  const judgement = await judgeBlind(truth, run);
  const misses = missesOf(truth, judgement);
  const { limiter } = judgement;
  results.push({
    name: truth.name,
    hit: misses.length === 0,
    misses,
    ...(limiter === undefined ? {} : { estimate: { ...limiter, example: [] } }),
  });
  const figures = [limiter?.ratePerSecond, limiter?.burst].map((one) =>
    one === undefined ? 'unknown' : `${one.low.toFixed(3)} to ${one.high.toFixed(3)}`,
  );
  const found = `rate ${figures[0]}, burst ${figures[1]}, ${limiter?.scope ?? 'no scope'}, ${limiter?.violations} violations of ${limiter?.judged}`;
  world.stderr.write(
    `${misses.length === 0 ? 'hit ' : 'miss'} ${truth.name}: ${found}${misses.map((miss) => `; ${miss}`).join('')}\n`,
  );
}

await Promise.all(Array.from({ length: atOnce }, work));
await simulator.close();
await rm(folder, { recursive: true, force: true });
const hits = results.filter(({ hit }) => hit).length;
world.stderr.write(`${hits} of ${results.length} found out\n`);
world.stdout.write(`${JSON.stringify({ devices, durationMs, hits, of: results.length, results })}\n`);
await endProcess(hits < results.length ? 1 : 0);
