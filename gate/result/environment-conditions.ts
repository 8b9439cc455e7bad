import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  type ApiName,
  isThisMachine,
  type Masker,
  ownVariable,
  proxiesOf,
  proxyVariables,
  type SecretKind,
  secretVariables,
  type Target,
  type World,
} from '../../core/index.ts';
import type { EnvironmentCondition, RunConditions } from '../../reports/index.ts';

type Variables = World['env'];

interface ObservedRun {
  readonly env: Variables;
  /** The name of the target, which may have secrets of its own. */
  readonly name: string;
  /** Absent where the target was never resolved, or there is none. */
  readonly origins?: Target['origins'];
  readonly kind: RunConditions['target']['kind'];
  /** Whether k6 hands on metrics of its own. */
  readonly hasK6Outputs: boolean;
}

type ConditionRow = readonly [variable: string, value: string, effect: string];

/**
 * Returns, by name, everything in the environment that could have changed the result. Variables
 * that are hidden from Passgate and its child processes are not named: they have no effect. Of
 * secrets it only says that they are set.
 */
export async function environmentConditions(
  run: ObservedRun,
  masker: Masker,
): Promise<readonly EnvironmentCondition[]> {
  const rows = [
    ...proxyRows(run),
    ...certificateRows(run),
    ...valueRows(run.env),
    ...secretRows(run),
    ...(await outputRows(run)),
  ];
  return rows
    .map(([variable, value, effect]) => ({ variable, value: masker.text(value), effect }))
    .sort((a, b) => (a.variable < b.variable ? -1 : 1));
}

function proxyRows({ env, origins }: ObservedRun): ConditionRow[] {
  const proxied = proxiesOf(Object.values(origins ?? {}), env);
  const variables = [...new Set(proxied.map(({ proxy }) => proxy.variable))];
  return [
    ...variables.map((variable): ConditionRow => {
      const through = proxied.filter(({ proxy }) => proxy.variable === variable);
      const reached = through.map(({ origin }) => origin).join(', ');
      return [variable, through[0]?.proxy.shown ?? '', `${reached}: reached through this proxy`];
    }),
    ...exceptionRows(env, origins),
  ];
}

/**
 * Returns the exceptions from proxies. They count where there is a proxy, and an origin that is not
 * on this machine.
 */
function exceptionRows(env: Variables, origins: ObservedRun['origins']): ConditionRow[] {
  const away = Object.values(origins ?? {}).some((origin) => !isThisMachine(new URL(origin).hostname));
  const [exceptions, servers] = [true, false].map((wanted) =>
    proxyVariables.filter((name) => isSet(env, name) && /^no_/i.test(name) === wanted),
  );
  const [name] = exceptions ?? [];
  if (!away || name === undefined || servers?.length === 0) return [];
  return [[name, env[name] ?? '', 'hosts that are reached without a proxy']];
}

const ofCertificates: readonly ConditionRow[] = [
  ['NODE_EXTRA_CA_CERTS', '', 'authorities that are trusted'],
  ['SSL_CERT_FILE', '', 'authorities that are trusted'],
  ['SSL_CERT_DIR', '', 'authorities that k6 trusts'],
  ['NODE_USE_SYSTEM_CA', '', 'authorities of the system that are trusted'],
  ['OPENSSL_CONF', '', 'settings of TLS'],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '', 'ignored: certificates were verified'],
];

function certificateRows({ env, origins }: ObservedRun): ConditionRow[] {
  if (!Object.values(origins ?? {}).some((origin) => origin.startsWith('https:'))) return [];
  return ofCertificates.flatMap(([variable, , effect]): ConditionRow[] => {
    const value = env[variable] ?? '';
    if (value === '' || (variable === 'NODE_TLS_REJECT_UNAUTHORIZED' && value !== '0')) return [];
    return [[variable, `${value}${fingerprint(value)}`, effect]];
  });
}

/** Returns the hash of a file, because two files of one name may differ. */
function fingerprint(path: string): string {
  try {
    return ` (sha256 ${createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12)})`;
  } catch {
    return '';
  }
}

const values: readonly (readonly [variable: string, effect: string])[] = [
  ['NODE_OPTIONS', 'options of every Node process'],
  ['LD_PRELOAD', 'code that the system loads into every process'],
  ['LD_LIBRARY_PATH', 'where the system finds libraries'],
  ['DYLD_INSERT_LIBRARIES', 'code that the system loads into every process'],
  ['DYLD_LIBRARY_PATH', 'where the system finds libraries'],
  ['UV_THREADPOOL_SIZE', 'threads of Node for names and files'],
  ['PASSGATE_K6', 'the k6 that was used'],
];

function valueRows(env: Variables): ConditionRow[] {
  return values.flatMap(([variable, effect]): ConditionRow[] =>
    isSet(env, variable) ? [[variable, env[variable] ?? '', effect]] : [],
  );
}

/** What the secrets of a target are for. */
const secretEffects: readonly (readonly [SecretKind, ApiName, effect: string])[] = [
  ['softwareStatement', 'dcr', 'states and fleets of the Adobe Pass APIs'],
  ['vantageToken', 'vantage-clients', 'states and fleets of Vantage'],
];

function secretRows({ env, kind, origins, name }: ObservedRun): ConditionRow[] {
  if (kind === 'embedded' && isSet(env, 'PASSGATE_CONTROL_TOKEN')) {
    return [['PASSGATE_CONTROL_TOKEN', 'set', 'others may control the embedded simulator']];
  }
  if (kind !== 'provider') return [];
  return secretEffects.flatMap(([secret, api, effect]): ConditionRow[] => {
    const variables = [ownVariable(name, secret) ?? '', secretVariables[secret]];
    const variable = variables.find((each) => isSet(env, each));
    return variable === undefined || origins?.[api] === undefined ? [] : [[variable, 'set', effect]];
  });
}

/** Returns the only settings of k6 that reach it. */
async function outputRows({ env, hasK6Outputs }: ObservedRun): Promise<ConditionRow[]> {
  if (!hasK6Outputs) return [];
  const { outputSettings } = await import('../../load/index.ts');
  return Object.keys(outputSettings(env)).map(
    (name): ConditionRow => [name, 'set', 'where k6 sends its metrics'],
  );
}

const isSet = (env: Variables, name: string): boolean => (env[name] ?? '') !== '';
