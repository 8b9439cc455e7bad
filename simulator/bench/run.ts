/**
 * `node --expose-gc --import tsx simulator/bench/run.ts`: what the simulator costs, beside a bare
 * fastify server in the same run on the same machine. Loopback only, about a minute and a half.
 * Prints lines for people on standard error and one JSON document on standard output.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { processWorld } from '../../core/index.ts';
import { startMeasuredServer } from './child.ts';
import { type Cost, costOf, median } from './cost.ts';
import { findK6, k6Driver, ownDriver } from './drivers.ts';
import { anyDevice, arrangeFleet, type FleetDevice } from './fleet.ts';
import { heapOverHttp } from './over-http.ts';
import { shortSessions } from './short-sessions.ts';
import { stateFileCosts } from './state-file.ts';

const devices = 100_000;
const how = { ratePerSecond: 6667, rounds: 3, secondsPerRound: 3, warmUpSeconds: 3 };

const world = processWorld([]);
const log = (text: string) => world.stderr.write(`${text}\n`);
const k6 = await findK6(world.env.PASSGATE_K6 ?? 'k6');
if (k6 === undefined)
  log('k6 was found neither on PATH nor in PASSGATE_K6: only the built-in client measures');

let readyMs = 0;
let heapBytesPerDevice = 0;

interface Costs {
  readonly own: Cost;
  /** Absent if there is no k6. */
  readonly k6?: Cost;
}

// First, while nothing else is in this process.
const sessions = shortSessions();
log(
  `heap after ${sessions.many} short sessions: ${sessions.growth.toFixed(2)} times that after ${sessions.few}`,
);

const bare = await costs('bare', async () => [anyDevice]);
const simulator = await costs('simulator', async (url, heapBytes) => {
  const before = await heapBytes();
  const fleet = await arrangeFleet(url, devices);
  heapBytesPerDevice = Math.round(((await heapBytes()) - before) / devices);
  return fleet;
});
const registering = await startMeasuredServer('simulator');
const heapBytesOverHttp = Math.round(await heapOverHttp(registering));
await registering.stop();
log(
  `heap a device: ${heapBytesPerDevice} bytes arranged, ${heapBytesOverHttp} bytes over HTTP; ready in ${readyMs.toFixed(0)} ms`,
);

const stateFile = await stateFileCosts();
const { withFile, without } = stateFile.registrationsPerSecond;
log(
  `state file: ${withFile.join(' ')} registrations a second, without one ${without.join(' ')}; ` +
    stateFile.saves
      .map((save) => `${save.devices} devices saved in ${save.ms} ms (${save.megabytes} MB)`)
      .join(', '),
);

const conditions = {
  node: world.nodeVersion,
  cores: availableParallelism(),
  cpu: cpus()[0]?.model ?? 'unknown',
  loadAverage: loadavg()[0] ?? 0,
  devices,
  ...how,
};
const startToReadyMs = Math.round(readyMs);
const report = {
  conditions,
  bare,
  simulator,
  heapBytesPerDevice,
  heapBytesOverHttp,
  startToReadyMs,
  sessions,
  stateFile,
};
world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);

async function costs(
  kind: 'bare' | 'simulator',
  fleetOf: (url: string, heapBytes: () => Promise<number>) => Promise<FleetDevice[]>,
): Promise<Costs> {
  const startMs = performance.now();
  const measured = await startMeasuredServer(kind);
  readyMs = performance.now() - startMs;
  const fleet = await fleetOf(measured.url, async () => (await measured.usage(true)).heapBytes);
  const own = await costOf(measured, ownDriver(fleet), how);
  print(`${kind}, built-in client`, own);
  if (k6 === undefined) {
    await measured.stop();
    return { own };
  }
  const byK6 = await costOf(measured, k6Driver(k6, fleet), how);
  print(`${kind}, k6`, byK6);
  await measured.stop();
  return { own, k6: byK6 };
}

function print(name: string, cost: Cost): void {
  const all = (figures: readonly number[], digits: number) =>
    figures.map((one) => one.toFixed(digits)).join(' ');
  log(
    `${name}: median ${median(cost.cpuPer1000).toFixed(3)} CPU-s per 1,000 polls (${all(cost.cpuPer1000, 3)}), ` +
      `${all(cost.ratePerSecond, 0)} a second, p50 ${all(cost.p50Ms, 1)} p99 ${all(cost.p99Ms, 1)} ms, ` +
      `in the server p99 ${all(cost.servedP99Ms, 2)} ms, longest collection ${all(cost.pauseMs, 1)} ms, refused ${cost.refused}`,
  );
}
