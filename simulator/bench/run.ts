/**
 * `node --expose-gc --import tsx simulator/bench/run.ts`: what the simulator costs, beside a bare
 * fastify server in the same run on the same machine. Loopback only, about four minutes.
 * Prints lines for people on standard error and one JSON document on standard output.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { definedOnly, processWorld } from '../../core/index.ts';
import { type MeasuredServer, startMeasuredServer } from './child.ts';
import { type Cost, costsByTurns, median } from './cost.ts';
import { type Driver, findK6, k6Driver, ownDriver } from './drivers.ts';
import { anyDevice, arrangeFleet, type FleetDevice } from './fleet.ts';
import { heapOverHttp } from './over-http.ts';
import { shortSessions } from './short-sessions.ts';
import { stateFileCosts } from './state-file.ts';

const devices = 100_000;
/** So few that what the server looks up stays in the cache of the processor. */
const few = 8000;
/** The warm-up is one poll of each device: the first one makes it known to the rate limit. */
const how = { ratePerSecond: 6667, rounds: 5, secondsPerRound: 3, warmUpSeconds: 15 };

const world = processWorld([]);
const log = (text: string) => world.stderr.write(`${text}\n`);
const k6 = await findK6(world.env.PASSGATE_K6 ?? 'k6');
if (k6 === undefined)
  log('k6 was found neither on PATH nor in PASSGATE_K6: only the built-in client measures');

// First, while nothing else is in this process.
const sessions = shortSessions();
log(
  `heap after ${sessions.many} short sessions: ${sessions.growth.toFixed(2)} times that after ${sessions.few}`,
);

const bare = await startMeasuredServer('bare');
const startMs = performance.now();
const simulator = await startMeasuredServer('simulator');
const startToReadyMs = Math.round(performance.now() - startMs);
const { heapBytes: heapBefore } = await simulator.usage(true);
const fleet = await arrangeFleet(simulator.url, devices);
const heapBytesPerDevice = Math.round(((await simulator.usage(true)).heapBytes - heapBefore) / devices);
const own = await measure('built-in client', ownDriver, fleet);
const ownOfFew = await measure(`built-in client, ${few} devices`, ownDriver, fleet.slice(0, few));
const byK6 = k6 === undefined ? undefined : await measure('k6', (of) => k6Driver(k6, of), fleet);
await Promise.all([bare.stop(), simulator.stop()]);
const registering = await startMeasuredServer('simulator');
const heapBytesOverHttp = Math.round(await heapOverHttp(registering));
await registering.stop();
log(
  `heap a device: ${heapBytesPerDevice} bytes arranged, ${heapBytesOverHttp} bytes over HTTP; ready in ${startToReadyMs} ms`,
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
const report = {
  conditions,
  own,
  ownOfFew,
  ...definedOnly({ k6: byK6 }),
  heapBytesPerDevice,
  heapBytesOverHttp,
  startToReadyMs,
  sessions,
  stateFile,
};
world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);

/** Measures polls of one driver at both servers, by turns. */
async function measure(
  driverName: string,
  driverOf: (devices: readonly FleetDevice[]) => Driver,
  polling: readonly FleetDevice[],
): Promise<{ readonly bare: Cost; readonly simulator: Cost; readonly ratios: readonly number[] }> {
  const servers: [MeasuredServer, Driver][] = [
    [bare, driverOf([anyDevice])],
    [simulator, driverOf(polling)],
  ];
  const [ofBare, ofSimulator] = await costsByTurns(servers, how);
  if (ofBare === undefined || ofSimulator === undefined) throw new Error('Two servers have two costs.');
  const ratios = ofSimulator.cpuPer1000.map((cpu, round) => cpu / (ofBare.cpuPer1000[round] ?? 0));
  print(`bare, ${driverName}`, ofBare);
  print(`simulator, ${driverName}`, ofSimulator);
  log(`${driverName}: CPU ${median(ratios).toFixed(2)} times that of the bare server (${all(ratios, 2)})`);
  return { bare: ofBare, simulator: ofSimulator, ratios };
}

function all(figures: readonly number[], digits: number): string {
  return figures.map((one) => one.toFixed(digits)).join(' ');
}

function print(name: string, cost: Cost): void {
  log(
    `${name}: median ${median(cost.cpuPer1000).toFixed(3)} CPU-s per 1,000 polls (${all(cost.cpuPer1000, 3)}), ` +
      `${all(cost.ratePerSecond, 0)} a second, p50 ${all(cost.p50Ms, 1)} p99 ${all(cost.p99Ms, 1)} ms, ` +
      `in the server p99 ${all(cost.servedP99Ms, 2)} ms, longest collection ${all(cost.pauseMs, 1)} ms, refused ${cost.refused}`,
  );
}
