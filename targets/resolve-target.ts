import {
  type ApiName,
  authorityFiles,
  connectionError,
  knownName,
  PassgateError,
  proxiesOf,
  type Target,
  type World,
} from '../core/index.ts';
import type { TargetConfig } from './config.ts';
import { configFileName, findConfigFile } from './config-file.ts';
import { originOf } from './origin.ts';
import { type Probe, probe, type SimulatorHealth } from './probe.ts';
import { readConfig } from './read-config.ts';

export interface ResolvedTarget {
  readonly target: Target;
  readonly kind: 'simulator' | 'provider';
  /** What the simulator says of itself; absent for a real provider. */
  readonly health?: SimulatorHealth;
}

/**
 * Turns what `--target` names into a target that has answered.
 * @param given a name from the configuration in `folder`, or an http(s) URL
 * @throws PassgateError `UNKNOWN_NAME` or `CONFIG` (exit 2); `TARGET_UNREACHABLE` (exit 3) when nothing answers; `CERTIFICATE` (exit 1)
 *   for one that no client accepts
 */
export async function resolveTarget(
  given: string,
  folder: string,
  env: World['env'] = {},
  timeoutMs?: number,
): Promise<ResolvedTarget> {
  const config = await configOf(given, folder);
  const origins = originsOf(config.baseUrl);
  const distinct = [...new Set(Object.values(origins))];
  assertUsable(distinct, env);
  const probes = await Promise.all(
    distinct.map(async (origin) => ({ origin, answer: await probe(origin, env, timeoutMs) })),
  );
  for (const { origin, answer } of probes) {
    if (answer.kind === 'unreachable') throw connectionError(origin, answer.failure, env, startHint);
    if (answer.kind === 'refusing') throw refusing(origin, answer);
  }
  const simulator = probes.find((each) => each.answer.kind === 'simulator');
  const health = simulator?.answer.kind === 'simulator' ? simulator.answer.health : undefined;
  const target: Target = {
    name: config.name,
    origins,
    serviceProvider: named(config.serviceProvider ?? health?.serviceProvider, 'serviceProvider', given),
    requestor: named(config.requestor ?? health?.requestor, 'requestor', given),
    tenant: named(config.tenant ?? health?.tenant, 'tenant', given),
    cannotArrange: config.cannotArrange ?? [],
    ...(simulator === undefined ? {} : { simulatorUrl: simulator.origin }),
    ...(config.load === undefined ? {} : { load: config.load }),
  };
  return health === undefined ? { target, kind: 'provider' } : { target, kind: 'simulator', health };
}

/**
 * What `--target` names, without a single request: its origins, and the load it allows. Throws as `resolveTarget` does, but for what
 * only an answer can tell.
 */
export async function lookUpTarget(
  given: string,
  folder: string,
): Promise<Pick<Target, 'name' | 'origins' | 'load'>> {
  const { name, baseUrl, load } = await configOf(given, folder);
  return { name, origins: originsOf(baseUrl), ...(load === undefined ? {} : { load }) };
}

async function configOf(given: string, folder: string): Promise<TargetConfig & Pick<Target, 'name'>> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(given) || given.includes('@')) {
    const baseUrl = originOf(given, 'A target');
    return { name: baseUrl, baseUrl };
  }
  const path = await findConfigFile(folder);
  const { targets } = path === undefined ? { targets: {} } : await readConfig(path);
  if (Object.keys(targets).length === 0) {
    const where = path === undefined ? `no ${configFileName} in ${folder} names one` : `${path} names none`;
    throw new PassgateError(
      'UNKNOWN_NAME',
      `There is no target called "${given}": ${where}.`,
      'Name it there (docs/gate.md), or give an origin such as http://127.0.0.1:8080.',
    );
  }
  const name = knownName('target', given, Object.keys(targets));
  const config = targets[name];
  if (config === undefined)
    throw new PassgateError('CONFIG', `There is no target "${given}".`, configFileName);
  return { name, ...config };
}

function originsOf(baseUrl: TargetConfig['baseUrl']): Record<ApiName, string> {
  const of = (api: ApiName): string => (typeof baseUrl === 'string' ? baseUrl : baseUrl[api]);
  return {
    dcr: of('dcr'),
    reggie: of('reggie'),
    'rest-v2': of('rest-v2'),
    'vantage-clients': of('vantage-clients'),
  };
}

const startHint = 'Start the provider, or leave out --target to gate the embedded simulator.';

/**
 * What the environment names for these origins can be used: a proxy, and the authorities where there are certificates to be verified.
 * @throws PassgateError `CONFIG` (exit 2)
 */
export function assertUsable(origins: readonly string[], env: World['env']): void {
  const proxies = proxiesOf(origins, env).map(({ proxy }) => proxy.shown);
  if ([...origins, ...proxies].some((origin) => origin.startsWith('https:'))) authorityFiles(env);
}

/** States go through the control of a simulator, so one that refuses it can neither be used nor taken for a provider. */
function refusing(
  origin: string,
  { refused, received }: Extract<Probe, { kind: 'refusing' }>,
): PassgateError {
  const start = `The simulator at ${origin} refuses to be controlled:`;
  if (refused === 'host') {
    return new PassgateError(
      'CONFIG',
      `${start} the Host header it receives is "${received}", as of a reverse proxy that sends its own.`,
      `Let the proxy pass on the Host it gets, or start the simulator with --control-host ${received}.`,
    );
  }
  return new PassgateError(
    'CONFIG',
    `${start} the request comes from ${received}, and not from its own machine by 127.0.0.1 or ::1.`,
    'Run Passgate where the simulator runs, and name it by a loopback address.',
  );
}

function named(value: string | undefined, property: string, target: string): string {
  if (value !== undefined && value !== '') return value;
  throw new PassgateError(
    'CONFIG',
    `The target ${target} answers but is no simulator, and no ${property} is configured for it.`,
    `Describe it in ${configFileName} with serviceProvider, requestor and tenant, and give its name.`,
  );
}
