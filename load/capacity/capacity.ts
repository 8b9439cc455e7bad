import type { PlannedScenario } from '../plan/plan.ts';
import { virtualUsersOf } from '../plan/runners.ts';
import type { PlannedLoad } from '../protocol.ts';
import type { LoadCosts } from './costs.ts';
import type { Rates } from './played-run.ts';
import type { DeviceScript } from './scripted-device.ts';
import { type PredictedTraffic, trafficOf } from './traffic.ts';

/** Of each core and of memory this share stays free: for collections of garbage and busy moments. */
export const headroom = 0.3;
/** One runner is planned to keep no more than one core busy: more was never measured. */
const mostCoresPerRunner = 1;
/** The largest fleet that was measured with one runner (docs/benchmarks.md). */
export const mostDevicesPerRunner = 100_000;
/** Of the 28,232 that Linux has for them unless told otherwise; some stay free for other connections. */
const portsForResting = 20_000;
/** As documented: a code is valid for 30 minutes [behaviour.md, Lifetimes]. */
export const documentedCodeLifetimeMs = 30 * 60_000;
/** Nobody knows the latency of a target that nothing is sent to. */
export const assumedLatencyMs = 200;
/** How long the system keeps the port of a closed connection (TIME_WAIT of Linux). */
export const portRestMs = 60_000;
/** Files of k6 itself: its streams, its script, event polls. */
const ownFiles = 64;
/** Requests in flight that a virtual user has room for in any case. */
const leastInFlight = 16;

/** What a plan asks the capacity of. */
export interface CapacityRequest {
  readonly scenario: Pick<PlannedScenario, 'name' | 'traffic'>;
  readonly plan: PlannedLoad;
  /** As many as are wanted; as many as are needed unless given. */
  readonly runners?: number;
  /** Whether viewers can sign in; at a simulator they can. */
  readonly viewersSignIn?: boolean;
  readonly codeLifetimeMs?: number;
}

/** What one of the runners needs. */
export interface RunnerCapacity {
  readonly devices: number;
  /** With the headroom, as the memory. */
  readonly cores: number;
  readonly memoryBytes: number;
  readonly requestsPerSecond: number;
  /** Open at the same time, at the assumed latency; and the most, which a slow target causes. */
  readonly connections: number;
  readonly mostConnections: number;
  readonly openFiles: number;
  /** Ports in use, those that rest included. */
  readonly ports: number;
}

/** What a load needs and what its target will see. */
export interface Capacity {
  readonly scenario: string;
  readonly devices: number;
  readonly intervalMs: number;
  readonly connections: PlannedLoad['connections'];
  readonly runners: number;
  /** More than `runners` where too few are wanted. */
  readonly neededRunners: number;
  /** The share of cores and memory that is to stay free. */
  readonly headroom: number;
  /** Of all runners together, with the headroom. */
  readonly cores: number;
  readonly memoryBytes: number;
  /** CPU time of k6 for the mean request of the busiest second, without the headroom. */
  readonly cpuMsPerRequest: number;
  /** In the busiest second. */
  readonly network: { readonly sentBytesPerSecond: number; readonly receivedBytesPerSecond: number };
  readonly perRunner: RunnerCapacity;
  readonly target: PredictedTraffic & { readonly codeLifetimeMs: number };
  /** Whether the traffic is assumed: a scenario of one's own does not say what it sends. */
  readonly isAssumed: boolean;
  readonly costs: LoadCosts;
}

/** Polls before a login: their bodies are all the same. */
const identicalOperations = new Set([
  'getProfileByCode',
  'getProfileByMvpd',
  'getConfiguration',
  'deleteRegistrationCode',
]);

/** A scenario of one's own: a request of each device at every interval. */
const assumedTraffic: DeviceScript = (device) => {
  while (!device.isOver) {
    const dueMs = device.nowMs;
    device.send('(assumed)');
    device.nowMs = dueMs + device.run.intervalMs;
  }
};

/**
 * Returns what a load needs, from what its devices send and what a request and a device cost.
 * Arithmetic alone: nothing is sent or measured.
 */
export function capacityOf(request: CapacityRequest, costs: LoadCosts): Capacity {
  const { scenario, plan } = request;
  const simulated = plan.simulatorUrl !== undefined;
  const { viewersSignIn = simulated, codeLifetimeMs = documentedCodeLifetimeMs } = request;
  const run = { ...plan, viewersSignIn, knowsMvpd: simulated, codeLifetimeMs };
  const traffic = trafficOf(scenario.traffic ?? assumedTraffic, run);
  const busiest = busiestOf(traffic, run);
  const cpuMsPerRequest = cpuMsOf(busiest, plan, costs);
  const requestCores = (busiest.requestsPerSecond * cpuMsPerRequest) / 1000;
  const idleCores = virtualUsersOf(plan.devices) * costs.idleCoresPerUser;
  const neededRunners = Math.max(
    1,
    Math.ceil(requestCores / (mostCoresPerRunner * (1 - headroom) - idleCores)),
    Math.ceil(plan.devices / mostDevicesPerRunner),
    Math.ceil(restingPorts(plan, busiest.requestsPerSecond) / portsForResting),
  );
  const runners = Math.min(plan.devices, request.runners ?? neededRunners);
  const { requestsPerSecond } = busiest;
  const perRunner = runnerOf(plan, costs, {
    devices: Math.ceil(plan.devices / runners),
    requestCores: requestCores / runners,
    requestsPerSecond: requestsPerSecond / runners,
  });
  const { sent, received } = costs.bytesPerRequest;
  return {
    scenario: scenario.name,
    devices: plan.devices,
    intervalMs: plan.intervalMs,
    connections: plan.connections,
    runners,
    neededRunners,
    headroom,
    cores: perRunner.cores * runners,
    memoryBytes: perRunner.memoryBytes * runners,
    cpuMsPerRequest,
    network: {
      sentBytesPerSecond: sent * requestsPerSecond,
      receivedBytesPerSecond: received * requestsPerSecond,
    },
    perRunner,
    target: { ...traffic, codeLifetimeMs },
    isAssumed: scenario.traffic === undefined,
    costs,
  };
}

/** Returns the ports of connections that are closed and not yet free again. */
function restingPorts({ connections }: Pick<PlannedLoad, 'connections'>, requestsPerSecond: number): number {
  return connections === 'new' ? Math.ceil((requestsPerSecond * portRestMs) / 1000) : 0;
}

/** Returns the busiest second that the run can come to, the end of its codes included. */
function busiestOf(
  { busiest, codesEnd }: PredictedTraffic,
  { codeLifetimeMs, rampMs, durationMs }: PlannedLoad & { readonly codeLifetimeMs: number },
): Rates {
  const comes = codesEnd !== undefined && codeLifetimeMs <= rampMs + durationMs;
  return comes && codesEnd.requestsPerSecond > busiest.requestsPerSecond ? codesEnd : busiest;
}

/** Returns the CPU time of the mean request, by the share of bodies that are parsed. */
function cpuMsOf(
  { operations, requestsPerSecond }: Rates,
  { validate, connections }: PlannedLoad,
  { cpuMsPerRequest }: LoadCosts,
): number {
  const differing = Object.entries(operations)
    .filter(([operation]) => !identicalOperations.has(operation))
    .reduce((sum, [, rate]) => sum + rate, 0);
  const judged = { all: 1, sampled: 0.1, off: 0 }[validate];
  const share = requestsPerSecond === 0 ? 0 : (differing / requestsPerSecond) * judged;
  const more = (cpuMsPerRequest.differing - cpuMsPerRequest.identical) * share;
  return cpuMsPerRequest.identical + more + (connections === 'new' ? cpuMsPerRequest.newConnection : 0);
}

function runnerOf(
  { connections, maxInFlight }: PlannedLoad,
  { memoryBytes, idleCoresPerUser }: LoadCosts,
  share: { readonly devices: number; readonly requestCores: number; readonly requestsPerSecond: number },
): RunnerCapacity {
  const { devices, requestCores, requestsPerSecond } = share;
  const users = virtualUsersOf(devices);
  const mostConnections = maxInFlight * users;
  const inFlight = Math.ceil((requestsPerSecond * assumedLatencyMs) / 1000);
  const open = Math.min(mostConnections, Math.max(leastInFlight * users, inFlight));
  return {
    devices,
    cores: (requestCores + users * idleCoresPerUser) / (1 - headroom),
    memoryBytes: Math.ceil((memoryBytes.base + memoryBytes.perDevice * devices) / (1 - headroom)),
    requestsPerSecond,
    connections: open,
    mostConnections,
    openFiles: mostConnections + ownFiles,
    ports: mostConnections + restingPorts({ connections }, requestsPerSecond),
  };
}
