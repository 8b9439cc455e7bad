/**
 * `npm run bench -- scale`: what the load generator costs from 1,000 to 100,000 devices and with 1, 2 and 4 runners, against a simulator
 * in a process of its own on loopback. Ten minutes at most. Writes the table into docs/benchmarks.md and the chart into docs/images.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endProcess, findK6, processWorld } from '../../../core/index.ts';
import { withPart } from './marked-part.ts';
import { measureScale, scaleCases } from './scale.ts';
import { scaleChart } from './scale-chart.ts';
import { scaleMarks, scaleTable } from './scale-page.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const mostMs = 10 * 60_000;
const world = processWorld([]);
const say = (text: string): void => world.stderr.write(`${text}\n`);
const { values } = parseArgs({
  args: [...world.argv],
  options: { rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '10' } },
});
const { path: k6Path, version } = await findK6(world);
const bounded = { ...world, signal: AbortSignal.any([world.signal, AbortSignal.timeout(mostMs)]) };
const run = {
  world: bounded,
  k6Path,
  rounds: Number(values.rounds),
  durationMs: Number(values.seconds) * 1000,
  say,
};
const byRunners = await measureScale(scaleCases.runners, run);
const byDevices = await measureScale(scaleCases.devices, run);
const date = new Date(world.now()).toISOString().slice(0, 10);
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${world.nodeVersion}, k6 ${version}`;
const table = scaleTable([...byDevices, ...byRunners]);
const conditions = `Measured on ${date}, on ${machine}: medians of ${values.rounds} rounds of ${values.seconds} s, in parentheses the lowest and the highest.`;
say(table);
const page = join(root, 'docs', 'benchmarks.md');
await writeFile(page, withPart(await readFile(page, 'utf8'), scaleMarks, `${conditions}\n\n${table}`));
await writeFile(join(root, 'docs', 'images', 'scale.svg'), scaleChart(byDevices, byRunners));
say(`Written: ${page} and docs/images/scale.svg.`);
await endProcess(0);
