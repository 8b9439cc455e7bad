/**
 * `node --expose-gc --import tsx simulator/bench/run.ts`: what the simulator costs, beside a bare fastify server in the same
 * run on the same machine. Loopback only, under half a minute. Prints lines for people on standard error and one JSON document on
 * standard output.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { processWorld } from '../../core/index.ts';
import { type Measured, startMeasured } from './child.ts';
import { drive, type Poll } from './drive.ts';
import { shortSessions } from './short-sessions.ts';

const devices = 100_000;
const ratePerSecond = 6667;
const pollsPerRound = 8_000;
const rounds = 3;

interface FleetDevice {
  readonly code: string;
  readonly accessToken: string;
  readonly forwardedFor: string;
  readonly deviceIdentifier: string;
}

interface Cost {
  /** CPU seconds per 1,000 polls, a figure for each round. */
  readonly cpuPer1000: readonly number[];
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly refused: number;
}

const world = processWorld([]);
const say = (text: string) => world.stderr.write(`${text}\n`);
const median = (figures: readonly number[]) => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;

const anyDevice: FleetDevice = {
  code: 'ABCDEFG',
  accessToken: 'a'.repeat(32),
  forwardedFor: '100.64.0.1',
  deviceIdentifier: `fingerprint ${'a'.repeat(48)}`,
};

// First, while nothing else is in this process.
const sessions = shortSessions();
const bare = await startMeasured('bare');
const bareCost = await cost(bare, pollOf([anyDevice]));
await bare.stop();

const startMs = performance.now();
const simulator = await startMeasured('simulator');
const readyMs = performance.now() - startMs;
const emptyHeap = (await simulator.usage(true)).heapBytes;
const fleet = await arrangeFleet(simulator.url);
const simulatorCost = await cost(simulator, pollOf(fleet));
const heapPerDevice = ((await simulator.usage(true)).heapBytes - emptyHeap) / devices;
await simulator.stop();

const report = {
  conditions: {
    node: world.nodeVersion,
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    loadAverage: loadavg()[0] ?? 0,
    devices,
    ratePerSecond,
    pollsPerRound,
    rounds,
  },
  bare: bareCost,
  simulator: simulatorCost,
  ratioToBare: median(simulatorCost.cpuPer1000) / median(bareCost.cpuPer1000),
  heapBytesPerDevice: Math.round(heapPerDevice),
  startToReadyMs: Math.round(readyMs),
  sessions,
};
world.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
for (const [name, { cpuPer1000, p99Ms }] of [
  ['bare fastify', bareCost] as const,
  ['simulator', simulatorCost] as const,
]) {
  const figures = cpuPer1000.map((figure) => figure.toFixed(3)).join(', ');
  say(
    `${name}: median ${median(cpuPer1000).toFixed(3)} CPU-s per 1,000 polls (${figures}), p99 ${p99Ms.toFixed(1)} ms`,
  );
}
say(
  `ratio ${report.ratioToBare.toFixed(2)}, ${(heapPerDevice / 1024).toFixed(2)} KiB of heap a device, ready in ${readyMs.toFixed(0)} ms`,
);
say(
  `after ${sessions.many} short sessions ${sessions.growth.toFixed(2)} times the heap that was there after ${sessions.few}`,
);

async function cost(measured: Measured, poll: Poll): Promise<Cost> {
  await drive(measured.url, poll, pollsPerRound / 2, ratePerSecond);
  const cpuPer1000: number[] = [];
  let refused = 0;
  const latencies: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = await measured.usage();
    const driven = await drive(measured.url, poll, pollsPerRound, ratePerSecond);
    const after = await measured.usage();
    cpuPer1000.push(((after.cpuSeconds - before.cpuSeconds) / pollsPerRound) * 1000);
    refused += driven.refused;
    latencies.push(...driven.latenciesMs);
  }
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  return { cpuPer1000, p50Ms: at(0.5), p99Ms: at(0.99), refused };
}

/** Goes round the fleet, so that no device calls twice in a second. */
function pollOf(fleet: readonly FleetDevice[]): Poll {
  let next = 0;
  return () => {
    const device = fleet[next % fleet.length] ?? anyDevice;
    next += 1;
    return [
      `GET /api/v2/REF30/profiles/code/${device.code} HTTP/1.1`,
      'Host: 127.0.0.1',
      'User-Agent: passgate-bench',
      'Accept: application/json',
      `Authorization: Bearer ${device.accessToken}`,
      `AP-Device-Identifier: ${device.deviceIdentifier}`,
      `X-Forwarded-For: ${device.forwardedFor}`,
      '',
      '',
    ].join('\r\n');
  };
}

async function arrangeFleet(url: string): Promise<FleetDevice[]> {
  const response = await fetch(`${url}/_simulator/fleet`, {
    method: 'POST',
    body: JSON.stringify({ devices }),
  });
  const told: unknown = await response.json();
  const list: unknown = typeof told === 'object' && told !== null ? Reflect.get(told, 'devices') : undefined;
  if (!Array.isArray(list) || list.length !== devices) throw new Error('The fleet was not arranged.');
  return list.map((device: Record<string, unknown>) => ({
    code: String(device.code),
    accessToken: String(device.accessToken),
    forwardedFor: String(device.forwardedFor),
    deviceIdentifier: String(device.deviceIdentifier),
  }));
}
