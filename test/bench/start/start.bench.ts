/**
 * `npm run bench -- start`: how long the packed package takes for `--help` and for `validate` of one body, beside
 * `node -e 0` of the same Node, by turns. It packs and installs the packages in a temporary folder first, which needs a
 * registry. Sends nothing. Prints one JSON document on standard output; fails above the goal.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPackages, installs } from '../../testing/installed-packages.ts';

const rounds = 15;
const mostTimes = 8;

const run = promisify(execFile);
const base = await mkdtemp(join(tmpdir(), 'passgate-bench-start-'));
try {
  await installPackages(base);
  const folder = join(base, installs.at(-1)?.project ?? '');
  const bin = join(folder, 'node_modules', 'passgate', 'scripts', 'setup', 'run.mjs');
  await writeFile(join(folder, 'body.json'), '{"error":"invalid_client"}');
  const place = ['--api', 'dcr', '--operation', 'issueToken', '--status', '400'];
  const programs: Readonly<Record<string, readonly string[]>> = {
    node: ['-e', '0'],
    help: [bin, '--help'],
    validate: [bin, 'validate', ...place, 'body.json'],
  };
  const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  // The first round fills the caches: that of the files, and that of compiled code.
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(programs)) {
      const startMs = performance.now();
      await run(process.execPath, [...args], { cwd: folder });
      if (round >= 0) times.get(name)?.push(performance.now() - startMs);
    }
  }
  const bare = times.get('node') ?? [];
  const figures = [...times].map(([name, all]) => {
    const ratios = all.map((ms, round) => ms / (bare[round] ?? Number.NaN));
    return {
      name,
      medianMs: quantile(all, 0.5),
      lowestMs: quantile(all, 0),
      highestMs: quantile(all, 1),
      times: quantile(ratios, 0.5),
    };
  });
  for (const { name, medianMs, lowestMs, highestMs, times: ratio } of figures)
    process.stderr.write(
      `${name}: median ${medianMs.toFixed(0)} ms (${lowestMs.toFixed(0)} – ${highestMs.toFixed(0)}), ${ratio.toFixed(1)} times node -e 0\n`,
    );
  process.stdout.write(`${JSON.stringify({ node: process.version, rounds, mostTimes, figures }, null, 2)}\n`);
  process.exitCode = figures.some(({ times: ratio }) => ratio > mostTimes) ? 1 : 0;
} finally {
  await rm(base, { recursive: true, force: true });
}

function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
