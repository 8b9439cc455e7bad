/**
 * `npm run bench:peers`: Passgate beside other load generators with the same work against the same simulator, by turns in one run. Loopback only:
 * each tool's target is printed and checked before its first request. The tools are installed into the cache when they are first used.
 * `-- --case plain,different,sign-ins --tool passgate,gatling --rounds 3 --devices 20000 --interval 10 --seconds 20`; `--held` gives
 * each tool more and more devices instead, from `--devices` on; `--write` writes the results into docs/benchmarks.md, README.md and docs/images/peers.svg. Prints lines and tables on standard error and one JSON document on standard output.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { endProcess, messageOf, processWorld } from '../../../core/index.ts';
import { withPart } from '../load/marked-part.ts';
import { measureHeld } from './held.ts';
import { measureWorkload, type PeerOrReason, type PeersRun, preparePeers } from './measure.ts';
import { peerNames } from './peer.ts';
import { peers } from './peers.ts';
import { peersChart } from './peers-chart.ts';
import { heldMarks, heldTable, type PeerTable, peersMarks, peersTables, ratioTable } from './peers-page.ts';
import { startWitness } from './witness.ts';
import type { FleetSize } from './witnessed.ts';
import { type Workload, workloads } from './workloads.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const world = processWorld([]);
const say = (text: string): void => world.stderr.write(`${text}\n`);
await endProcess(
  await main().catch((error: unknown) => {
    say(messageOf(error));
    return 3;
  }),
);

async function main(): Promise<number> {
  const { values } = parseArgs({
    args: [...world.argv],
    options: {
      case: { type: 'string', default: workloads.map(({ name }) => name).join(',') },
      tool: { type: 'string', default: peerNames.join(',') },
      rounds: { type: 'string', default: '3' },
      devices: { type: 'string', default: '20000' },
      interval: { type: 'string', default: '10' },
      seconds: { type: 'string', default: '20' },
      held: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const chosen = workloads.filter(({ name }) => values.case.split(',').includes(name));
  const tools = peers.filter(({ name }) => values.tool.split(',').includes(name));
  const rounds = Number(values.rounds);
  const size = {
    devices: Number(values.devices),
    intervalMs: Number(values.interval) * 1000,
    durationMs: Number(values.seconds) * 1000,
  };
  if (chosen.length === 0 || tools.length === 0) {
    const names = workloads.map(({ name }) => name).join(', ');
    say(`There are the cases ${names} and the tools ${peerNames.join(', ')}.`);
    return 2;
  }
  if (![rounds, ...Object.values(size)].every((figure) => figure > 0)) {
    say('--rounds, --devices, --interval and --seconds are numbers above 0.');
    return 2;
  }
  const ready = await preparePeers(tools, world);
  for (const { peer, reason } of ready) {
    if (reason !== undefined) say(`${peer.name}: not measured: ${reason}`);
  }
  const witness = await startWitness();
  const run = { world, witness, size, rounds, say };
  const tables: PeerTable[] = [];
  try {
    if (values.held) return await held(chosen, ready, run, values.write);
    for (const workload of chosen) {
      const rows = await measureWorkload(workload, ready, run);
      tables.push({ workload, rows });
    }
  } finally {
    await witness.stop();
  }
  const conditions = conditionsOf(size, rounds);
  const page = `${conditions}\n\n${peersTables(tables)}`;
  say(page);
  if (values.write) {
    await writePart(join(root, 'docs', 'benchmarks.md'), page);
    await writePart(join(root, 'README.md'), ratioTable(tables));
    await writeFile(join(root, 'docs', 'images', 'peers.svg'), peersChart(tables));
  }
  world.stdout.write(`${JSON.stringify({ conditions, tables }, null, 2)}\n`);
  return 0;
}

async function held(
  chosen: readonly Workload[],
  tools: readonly PeerOrReason[],
  run: PeersRun,
  write: boolean,
): Promise<number> {
  const { size, rounds } = run;
  const found = [];
  for (const workload of chosen) {
    found.push({ title: workload.title, rows: await measureHeld(workload, tools, run) });
  }
  const { intervalMs, durationMs } = size;
  const conditions =
    `${machineText()}: a poll every ${intervalMs / 1000} s, for ${durationMs / 1000} s, a quarter more devices from step to step, ` +
    `at most ${rounds} attempts at each number.`;
  const page = [conditions, ...found.map(({ title, rows }) => `**${title}**\n\n${heldTable(rows)}`)].join(
    '\n\n',
  );
  say(page);
  if (write) await writePart(join(root, 'docs', 'benchmarks.md'), page, heldMarks);
  world.stdout.write(`${JSON.stringify({ conditions, found }, null, 2)}\n`);
  return 0;
}

function conditionsOf({ devices, intervalMs, durationMs }: FleetSize, rounds: number): string {
  return (
    `${machineText()}: ${devices.toLocaleString('en-US')} devices, ` +
    `a poll every ${intervalMs / 1000} s, for ${durationMs / 1000} s; medians of ${rounds} rounds, in parentheses the lowest and the highest.`
  );
}

function machineText(): string {
  const date = new Date(world.now()).toISOString().slice(0, 10);
  const cpu = cpus()[0]?.model.trim() ?? 'unknown';
  return `Measured on ${date}, on ${cpus().length} cores (${cpu}), Node ${world.nodeVersion}`;
}

async function writePart(path: string, text: string, marks = peersMarks): Promise<void> {
  await writeFile(path, withPart(await readFile(path, 'utf8'), marks, text));
  say(`Written: ${path}`);
}
