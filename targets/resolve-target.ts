import {
  type ApiName,
  connectionError,
  definedOnly,
  documentedLimit,
  PassgateError,
  type ResolvedTarget,
  type Target,
  type World,
} from '../core/index.ts';
import { configFileName } from './config-file.ts';
import { assertUsable, type TargetDescription } from './describe-target.ts';
import { type Probe, probe } from './probe.ts';

/**
 * Returns the target once each of its origins has answered.
 * @throws PassgateError `TARGET_UNREACHABLE` (exit 3) when nothing answers; `CERTIFICATE` (exit 1)
 *   for one that no client accepts; `CONFIG` (exit 2) for a simulator that refuses to be controlled
 *   and for a provider without the names it needs
 */
export async function resolveTarget(
  description: TargetDescription,
  env: World['env'] = {},
  timeoutMs?: number,
): Promise<ResolvedTarget> {
  const { name, origins, load, limit, cannotArrange = [], ...rest } = description;
  const { serviceProvider: _, requestor: __, tenant: ___, secrets: ____, ...hooksAndNames } = rest;
  const distinct = [...new Set(Object.values(origins))];
  assertUsable(distinct, env);
  const probes = await Promise.all(
    distinct.map(async (origin) => ({ origin, answer: await probe(origin, env, timeoutMs) })),
  );
  for (const { origin, answer } of probes) {
    if (answer.kind === 'unreachable') {
      throw connectionError(origin, answer.failure, env, startHint);
    }
    if (answer.kind === 'refusing') throw refusing(origin, answer);
  }
  const simulator = probes.find((each) => each.answer.kind === 'simulator');
  const health = simulator?.answer.kind === 'simulator' ? simulator.answer.health : undefined;
  const nameOf = (property: NeededName): string => {
    const given = description[property] ?? health?.[property];
    return origins[apiOfName[property]] === undefined ? (given ?? '') : required(given, property, name);
  };
  const target: Target = {
    ...hooksAndNames,
    name,
    origins,
    serviceProvider: nameOf('serviceProvider'),
    requestor: nameOf('requestor'),
    tenant: nameOf('tenant'),
    cannotArrange,
    ...definedOnly({
      simulatorUrl: simulator?.origin,
      load,
      limit: limit === undefined ? health?.limit : { ...documentedLimit, ...limit },
    }),
  };
  return health === undefined
    ? { target, kind: 'provider' }
    : { target, kind: 'simulator', madeFrom: health.documents };
}

/** The names that a provider goes by, and the API that needs each. */
const apiOfName = {
  serviceProvider: 'rest-v2',
  requestor: 'reggie',
  tenant: 'vantage-clients',
} as const satisfies Readonly<Record<string, ApiName>>;

type NeededName = keyof typeof apiOfName;

const startHint = 'Start the provider, or leave out --target to use the embedded simulator.';

/**
 * Returns the error of a simulator that refuses to be controlled. Passgate needs its control API
 * for states, and it is no provider either.
 */
function refusing(
  origin: string,
  { refused, received }: Extract<Probe, { kind: 'refusing' }>,
): PassgateError {
  const start = `The simulator at ${origin} refuses to be controlled:`;
  if (refused === 'host') {
    return new PassgateError(
      'CONFIG',
      `${start} it received the Host header "${received}", probably from a reverse proxy that sends its own.`,
      `Configure the proxy to pass on the Host header, or start the simulator with --control-host ${received}.`,
    );
  }
  return new PassgateError(
    'CONFIG',
    `${start} it received the request from ${received}, not from 127.0.0.1 or ::1.`,
    'Run Passgate on the machine of the simulator, and give a loopback address.',
  );
}

function required(value: string | undefined, property: NeededName, target: string): string {
  if (value !== undefined && value !== '') return value;
  throw new PassgateError(
    'CONFIG',
    `The target ${target} is not a simulator, and no ${property} is configured for it.`,
    `Add it to ${configFileName} with serviceProvider, requestor and tenant, and give its name; without ${apiOfName[property]} under baseUrl it is not needed.`,
  );
}
