/**
 * `npm run bench:load`: the load generator beside scripts that somebody who knows k6 well would write, in one run, by turns, against a
 * simulator in a process of its own. Loopback only. `-- --case polls,slow --rounds 5 --devices 100000 --interval 15 --seconds 30`;
 * `-- --soak` runs for ten minutes and watches the memory instead.
 * Prints lines for people on standard error and one JSON document on standard output; fails when a wanted figure is missed.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { endProcess, findK6, processWorld } from '../../../core/index.ts';
import { allowedTarget } from '../../../targets/index.ts';
import { type Case, type Contestant, cases, runContestant } from './cases.ts';
import { type Figures, spreadOf, spreadText } from './figures.ts';
import { fleetAt } from './fleets.ts';
import { most } from './most.ts';
import { startSimulatorProcess } from './simulator.ts';
import { soak } from './soak.ts';
import { truth } from './truth.ts';

const mostDevices = 100_000;
/** As many as the simulator can answer and testify about at once. */
const truthDevices = 20_000;
const soakSeconds = 600;
const warmUpMs = 4000;

const allCases = [...cases.map(({ name }) => name), 'most', 'truth'].join(',');
const world = processWorld([]);
const say = (text: string): void => world.stderr.write(`${text}\n`);
const { values } = parseArgs({
  args: [...world.argv],
  options: {
    case: { type: 'string', default: allCases },
    rounds: { type: 'string', default: '5' },
    devices: { type: 'string' },
    interval: { type: 'string', default: '15' },
    seconds: { type: 'string' },
    soak: { type: 'boolean', default: false },
  },
});
const { path: k6Path } = await findK6(world);

async function measure(one: Case): Promise<object> {
  const load = {
    devices: one.devices ?? Number(values.devices ?? mostDevices),
    intervalMs: Number(values.interval) * 1000,
    durationMs: Number(values.seconds ?? 30) * 1000,
  };
  const simulator = await startSimulatorProcess();
  try {
    const { target } = simulator;
    for (const sentence of (await allowedTarget(target, world.env)).sentences) say(sentence);
    const fleet = await fleetAt(target, load.devices, one.authenticated === true);
    if (one.fault !== undefined) await simulator.fault(one.fault);
    // A server that has not answered yet is slow for its first second, whoever asks first.
    await runContestant(
      'ring-async',
      { world, k6Path, target, fleet, load: { ...load, durationMs: warmUpMs } },
      one,
    );
    const rounds: Partial<Record<Contestant, Figures[]>> = {};
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const contestant of one.contestants) {
        const devices = one.fewer?.[contestant] ?? load.devices;
        const share = { load: { ...load, devices }, fleet: fleet.slice(0, devices) };
        const figures = await runContestant(contestant, { world, k6Path, target, ...share }, one);
        rounds[contestant] = [...(rounds[contestant] ?? []), figures];
        say(`${one.name}, round ${round + 1}, ${contestant}: ${JSON.stringify(figures)}`);
      }
    }
    for (const contestant of one.contestants)
      say(`${one.name}: ${contestant} ${told(rounds[contestant] ?? [])}`);
    if (one.told !== undefined) say(`${one.name}: ${one.told(rounds)}`);
    const wanted = one.wanted.map(([text, holds]) => ({ text, holds: holds(rounds) }));
    for (const { text, holds } of wanted) say(`${one.name}: ${holds ? 'holds' : 'MISSED'}: ${text}`);
    return { name: one.name, load, rounds, wanted };
  } finally {
    await simulator.stop();
  }
}

function told(rounds: readonly Figures[]): string {
  return [
    `CPU-s per 1,000 ${spreadText(spreadOf(rounds, 'cpuPer1000'), 4)}`,
    `${spreadText(spreadOf(rounds, 'maxRssMb'), 0)} MB`,
    `lateness p99 ${spreadText(spreadOf(rounds, 'latenessP99Ms'), 1)} ms`,
    `sent ${spreadText(spreadOf(rounds, 'sentShare'), 4)}`,
  ].join(', ');
}

const wantedCases = values.case.split(',');
const chosen = cases.filter(({ name }) => wantedCases.includes(name));
const withMost = wantedCases.includes('most');
const withTruth = wantedCases.includes('truth');
if (chosen.length === 0 && !withMost && !withTruth) {
  say(`there are: ${allCases}`);
  await endProcess(2);
}
const results: object[] = [];
if (values.soak) {
  const load = {
    devices: Number(values.devices ?? mostDevices),
    intervalMs: Number(values.interval) * 1000,
    durationMs: Number(values.seconds ?? soakSeconds) * 1000,
  };
  results.push(await soak({ world, k6Path, load }, say));
} else {
  for (const one of chosen) results.push(await measure(one));
  if (withMost) {
    const load = {
      intervalMs: Number(values.interval) * 1000,
      durationMs: Number(values.seconds ?? 30) * 1000,
    };
    results.push(await most({ world, k6Path, load, rounds: Number(values.rounds) }, say));
  }
  if (withTruth) {
    const devices = Number(values.devices ?? truthDevices);
    const seen = await truth({ world, k6Path, devices, intervalMs: Number(values.interval) * 1000 });
    say(JSON.stringify(seen));
    results.push(seen);
  }
}
const conditions = {
  node: world.nodeVersion,
  cores: availableParallelism(),
  cpu: cpus()[0]?.model ?? 'unknown',
  loadAverage: loadavg()[0],
};
world.stdout.write(`${JSON.stringify({ conditions, results }, null, 2)}\n`);
await endProcess(JSON.stringify(results).includes('"holds":false') ? 1 : 0);
