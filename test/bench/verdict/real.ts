/**
 * `npm run bench:verdict`: real comparisons of simulators that answer after 20 ms with each other (A/A) and with one that answers
 * after 24 ms (A/B), as `gate --reference` makes them, 20 of each by turns. A number after `--` is how many to do this time;
 * what was done is kept in `reports/out/verdict.jsonl`, and the next call goes on from there. Fails when, at the end, there was
 * a false alarm, fewer than 19 of 20 were found, or more than a tenth was left unjudged.
 *
 * `-- noise` measures the rounds that `simulated.test.ts` draws from instead.
 */

import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  againstReference,
  defaultTolerance,
  roundLimits,
  verdictOfComparison,
} from '../../../baseline/compare-rounds.ts';
import { isDecided, measureRounds } from '../../../baseline/rounds.ts';
import { endProcess, findK6, type Verdict } from '../../../core/index.ts';
import { embeddedTarget } from '../../../targets/index.ts';
import { measureNoise } from './noise.ts';
import { delay, surroundings, world } from './place.ts';

interface Run {
  readonly kind: 'A/A' | 'A/B';
  readonly verdict: Verdict;
  readonly rounds: number;
  readonly lost: number;
  readonly seconds: number;
  readonly p50: string;
  readonly p99: string;
}

const runsOfEach = 20;
const terms = { tolerance: defaultTolerance, most: roundLimits.most };
const delayMs = { 'A/A': [20, 20], 'A/B': [24, 20] } as const;
const keptIn = join(world.cwd, 'reports', 'out', 'verdict.jsonl');
const { path: k6Path, version: k6Version } = await findK6(world);
if (world.argv[0] === 'noise') {
  await measureNoise(k6Path, k6Version);
  await endProcess(0);
}
const wanted = Number(world.argv[0] ?? 2 * runsOfEach);
const runs = await keptRuns();
for (let done = 0; done < wanted && runs.length < 2 * runsOfEach; done += 1) {
  const run = await compare(runs.length % 2 === 0 ? 'A/A' : 'A/B').catch((error: unknown) => {
    if (!world.signal.aborted) throw error;
    return undefined;
  });
  if (run === undefined) break;
  runs.push(run);
  await mkdir(dirname(keptIn), { recursive: true });
  await appendFile(keptIn, `${JSON.stringify(run)}\n`);
  world.stdout.write(`${runs.length} ${JSON.stringify(run)}\n`);
}
await endProcess(told(runs));

async function keptRuns(): Promise<Run[]> {
  const text = await readFile(keptIn, 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => runIn(line) ?? []);
}

/** Nothing where a line was cut off: that comparison is made again. */
function runIn(line: string): Run | undefined {
  try {
    const run: unknown = JSON.parse(line);
    return isRun(run) ? run : undefined;
  } catch {
    return undefined;
  }
}

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'kind' in value && 'verdict' in value;
}

/** Both simulators are new for each comparison, as those of two gates are. */
async function compare(kind: Run['kind']): Promise<Run> {
  const startMs = world.monotonicMs();
  const [ours, theirs] = [embeddedTarget(world), embeddedTarget(world)];
  try {
    const targets = [(await ours.get()).target, (await theirs.get()).target] as const;
    for (const [index, target] of targets.entries()) await delay(target, delayMs[kind][index] ?? 0);
    const measured = await measureRounds(
      surroundings,
      { k6Path, ours: targets[0], theirs: targets[1], yardstick: false },
      {
        most: roundLimits.most,
        isDecided: (rounds) => isDecided(againstReference(rounds, terms)),
      },
      () => {},
    );
    const [p50, p99] = againstReference(measured.rounds, terms).map(({ decision }) =>
      decision === undefined
        ? 'none'
        : `${decision.ratio.ratio.toFixed(3)} (${decision.ratio.low.toFixed(3)}–${decision.ratio.high.toFixed(3)})`,
    );
    return {
      kind,
      verdict:
        measured.failed.length > 0
          ? 'unjudged'
          : verdictOfComparison(againstReference(measured.rounds, terms)),
      rounds: measured.rounds.length,
      lost: measured.lost,
      seconds: Math.round((world.monotonicMs() - startMs) / 1000),
      p50: p50 ?? 'none',
      p99: p99 ?? 'none',
    };
  } finally {
    await ours.close();
    await theirs.close();
  }
}

/** Prints the shares; answers the exit code. */
function told(all: readonly Run[]): 0 | 1 {
  const count = (kind: Run['kind'], verdict: Verdict): number =>
    all.filter((run) => run.kind === kind && run.verdict === verdict).length;
  const kinds = ['A/A', 'A/B'] as const;
  const table = kinds.map((kind) => ({
    kind,
    runs: all.filter((run) => run.kind === kind).length,
    'no slower': count(kind, 'passed'),
    slower: count(kind, 'failed'),
    unjudged: count(kind, 'unjudged'),
  }));
  console.table(table);
  const missed = count('A/B', 'passed');
  const unjudged = count('A/A', 'unjudged') + count('A/B', 'unjudged');
  const whole = all.length >= 2 * runsOfEach;
  const short = whole && (missed + count('A/B', 'unjudged') > runsOfEach / 20 || unjudged > all.length / 10);
  return count('A/A', 'failed') > 0 || missed > runsOfEach / 20 || short ? 1 : 0;
}
