import { rm } from 'node:fs/promises';
import { isIP } from 'node:net';
import { join } from 'node:path';
import {
  definedOnly,
  isLoopback,
  loadedOrigins,
  PassgateError,
  readText,
  type SecretKind,
  secretOf,
  type Target,
  temporaryFolder,
} from '../../core/index.ts';
import { capacityOf } from '../capacity/capacity.ts';
import { measuredCosts } from '../capacity/costs.ts';
import type { Feeders } from '../feeders/feeder-data.ts';
import { feederText } from '../feeders/feeder-text.ts';
import { feedersFor } from '../feeders/feeders.ts';
import { refuseBeyondRate } from '../plan/beyond-rate.ts';
import type { PlanOptions } from '../plan/options.ts';
import { withFittingThresholds } from '../plan/own-thresholds.ts';
import { type PlannedScenario, planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { runnerPlan } from '../plan/runner-plan.ts';
import type { PlannedLoad } from '../protocol.ts';
import { bundleScenario } from '../run/bundle.ts';
import { withDeclared } from '../run/declared.ts';
import { runRecordOf } from '../run/run-record.ts';
import { userCount } from '../virtual-users.ts';
import type { KubernetesFacts, KubernetesTarget } from './facts.ts';
import { simulatorOrigin } from './manifests/simulator.ts';
import { mostConfigMapBytes, type SecretKey } from './settings.ts';
import type { SizedLoad } from './sizes.ts';

export interface KubernetesOptions {
  /** What the load is to be. Its `runners` are as many as it needs unless given. */
  readonly load: PlanOptions;
  /**
   * Whether the files deploy a simulator of the run's own: then `load.target` is one that knows the
   * same, wherever it is.
   */
  readonly isOwnSimulator: boolean;
  /** What that simulator is to know, as YAML; absent for the reference catalogue. */
  readonly catalogue?: string;
  readonly image: string;
  readonly k6Version: string;
}

/**
 * Prepares a run in a cluster: plans it, sizes its runners and bundles its scenario. Nothing is
 * sent, and no k6 is needed here.
 * @throws PassgateError `UNKNOWN_NAME`, `USAGE`, `LOAD_NOT_ALLOWED`, `INPUT_FILE` (exit 2); `DRIFT`
 *   (exit 1)
 */
export async function prepareKubernetes(options: KubernetesOptions): Promise<KubernetesFacts> {
  const { image, k6Version, catalogue, isOwnSimulator } = options;
  const { root, world } = options.load;
  const scenario = await withDeclared(root, plannedScenario(options.load.scenario, world.cwd));
  const feeders = await feedersFor(scenario, options.load);
  const fed = feeders?.fingerprint;
  const load: PlanOptions = { ...options.load, hasCollector: true, ...definedOnly({ fed }) };
  if (!isOwnSimulator) refuseLoopback(load);
  const needed = capacityOf({ scenario, plan: planOf(scenario, { ...load, runners: 1 }) }, measuredCosts);
  const sized = planOf(scenario, { ...load, runners: load.runners ?? needed.runners });
  feeders?.assertEnough(sized.devices);
  refuseBeyondRate(scenario, load.target, sized);
  const bundle = await bundleOf(scenario, load);
  const planned = withFittingThresholds(sized, scenario, load, bundle.operations);
  if (planned.runners < needed.runners) load.onNotice?.(tooFewText(planned.runners, needed.runners));
  const { plan, target, allowed } = isOwnSimulator
    ? withOwnSimulator(planned, load.target)
    : { plan: planned, target: load.target, allowed: load.allowed };
  for (const text of allowed.sentences) load.onNotice?.(text);
  const record = runRecordOf({ ...load, target, allowed }, plan, k6Version);
  const { apis, fleet } = scenario;
  return {
    run: plan.run,
    scenario: scenario.name,
    runners: plan.runners,
    image,
    k6Version,
    load: sizedLoad(scenario, plan),
    virtualUsers: userCount(plan),
    seconds: (plan.rampMs + plan.durationMs) / 1000,
    target: targetOf(options, target, record.signsIn === true),
    secrets: {
      softwareStatement: { key: keyOf('softwareStatement', load), isNeeded: apis.includes('dcr') },
      vantageToken: { key: keyOf('vantageToken', load), isNeeded: fleet.vantage === true },
    },
    texts: {
      bundle: bundle.text,
      plan: jsonOf(runnerPlan(plan, load.target)),
      run: jsonOf(record),
      ...definedOnly({ catalogue, feeders: feeders && textOf(feeders, plan.devices) }),
    },
  };
}

/**
 * Returns the variable in which the collector finds a secret: the one that has it here, as a target
 * with secrets of its own shares the Secret with others.
 */
const keyOf = (kind: SecretKind, { target, world }: PlanOptions): SecretKey =>
  secretOf(target, world.env, kind).variable;

const tooFewText = (runners: number, needed: number): string =>
  `This load needs ${needed} runners by the capacity plan, not ${runners}: a runner that falls behind leaves the run unjudged.`;

/** Returns the rows that the devices of a run take, for the collector, which makes the fleet. */
function textOf(feeders: Feeders, devices: number): string {
  const text = feederText(feeders.rowsOf(devices));
  const bytes = Buffer.byteLength(text);
  if (bytes <= mostConfigMapBytes) return text;
  throw new PassgateError(
    'USAGE',
    `What the feeders give ${devices} devices has ${bytes} bytes; a ConfigMap of the cluster holds ${mostConfigMapBytes}, beside the bundle.`,
    `Give fewer --devices, or run with --runners K --part N on machines that have the files.`,
  );
}

const jsonOf = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** Moves a plan from the simulator that says what it knows to the one of the cluster. */
function withOwnSimulator(planned: PlannedLoad, target: Target) {
  const origin = simulatorOrigin(planned.run);
  const moved = <Origins extends object>(origins: Origins) =>
    Object.fromEntries(Object.keys(origins).map((api) => [api, origin]));
  return {
    // The cluster resolves the name of its Service.
    plan: { ...planned, origins: moved(planned.origins), simulatorUrl: origin, hosts: {} },
    target: { ...target, origins: moved(target.origins), simulatorUrl: origin },
    allowed: { hosts: {}, sentences: [`target ${origin}: the simulator that these files deploy`] },
  };
}

/** Returns what decides the sizes: see docs/capacity.md. */
function sizedLoad(scenario: PlannedScenario, plan: PlannedLoad): SizedLoad {
  const { devices, runners, perRunner } = capacityOf(
    { scenario, plan, runners: plan.runners },
    measuredCosts,
  );
  return { devices, perRunner, requestsPerSecond: perRunner.requestsPerSecond * runners };
}

function targetOf(
  { load, isOwnSimulator }: KubernetesOptions,
  target: Target,
  signsIn: boolean,
): KubernetesTarget {
  if (isOwnSimulator) return { kind: 'own-simulator' };
  const endpoints = loadedOrigins(target).map((origin) => {
    const { hostname, port, protocol } = new URL(origin);
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const address = isIP(host) === 0 ? (load.allowed.hosts[host] ?? host) : host;
    return { origin, address, port: Number(port) || (protocol === 'https:' ? 443 : 80) };
  });
  return { kind: 'given', isSimulator: target.simulatorUrl !== undefined, signsIn, endpoints };
}

/** Refuses a target on this machine: in a pod, the same address is the pod itself. */
function refuseLoopback({ target, allowed }: PlanOptions): void {
  const own = loadedOrigins(target).find((origin) => {
    const host = new URL(origin).hostname.replace(/^\[(.*)\]$/, '$1');
    return isLoopback(allowed.hosts[host] ?? host);
  });
  if (own === undefined) return;
  throw new PassgateError(
    'USAGE',
    `The target ${own} is this machine, which the pods of a cluster cannot reach.`,
    'Give the address by which the cluster reaches it, or no --target for a simulator in the cluster.',
  );
}

/** Returns the bundle of a scenario, and the operations that it calls. */
async function bundleOf(scenario: PlannedScenario, { root }: PlanOptions) {
  const folder = await temporaryFolder('passgate-bundle-');
  try {
    const path = join(folder, 'bundle.js');
    const operations = await bundleScenario(root, scenario, path);
    return { operations, text: await readText(path) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
