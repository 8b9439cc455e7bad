import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  isThisMachine,
  type Masker,
  proxiesOf,
  proxyVariables,
  type ResolvedTarget,
  type Target,
  type World,
} from '../../core/index.ts';
import type { EnvironmentCondition } from '../../reports/index.ts';

type Environment = World['env'];

interface Run {
  readonly env: Environment;
  /** Absent where the target was never resolved, or there is none. */
  readonly origins?: Target['origins'];
  readonly kind: ResolvedTarget['kind'] | 'unknown';
  /** Whether k6 hands on metrics of its own. */
  readonly hasK6Outputs: boolean;
}

type Row = readonly [variable: string, value: string, effect: string];

/**
 * Everything in the environment that a result could have come out otherwise without, by name. What is left out for Passgate or for the
 * programs that it starts is not named: it has no effect. Secrets are told to be set, and no more.
 */
export async function environmentConditions(
  run: Run,
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

function proxyRows({ env, origins }: Run): Row[] {
  const proxied = proxiesOf(Object.values(origins ?? {}), env);
  const variables = [...new Set(proxied.map(({ proxy }) => proxy.variable))];
  return [
    ...variables.map((variable): Row => {
      const through = proxied.filter(({ proxy }) => proxy.variable === variable);
      const reached = through.map(({ origin }) => origin).join(', ');
      return [variable, through[0]?.proxy.shown ?? '', `${reached}: reached through this proxy`];
    }),
    ...exceptionRows(env, origins),
  ];
}

/** They count where there is a proxy to be passed by, and something that is not on this machine. */
function exceptionRows(env: Environment, origins: Run['origins']): Row[] {
  const away = Object.values(origins ?? {}).some((origin) => !isThisMachine(new URL(origin).hostname));
  const [exceptions, servers] = [true, false].map((wanted) =>
    proxyVariables.filter((name) => isSet(env, name) && /^no_/i.test(name) === wanted),
  );
  const [name] = exceptions ?? [];
  if (!away || name === undefined || servers?.length === 0) return [];
  return [[name, env[name] ?? '', 'hosts that are reached without a proxy']];
}

const ofCertificates: readonly Row[] = [
  ['NODE_EXTRA_CA_CERTS', '', 'authorities that are trusted'],
  ['SSL_CERT_FILE', '', 'authorities that are trusted'],
  ['SSL_CERT_DIR', '', 'authorities that k6 trusts'],
  ['NODE_USE_SYSTEM_CA', '', 'authorities of the system that are trusted'],
  ['OPENSSL_CONF', '', 'settings of TLS'],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '', 'ignored: certificates were verified'],
];

function certificateRows({ env, origins }: Run): Row[] {
  if (!Object.values(origins ?? {}).some((origin) => origin.startsWith('https:'))) return [];
  return ofCertificates.flatMap(([variable, , effect]): Row[] => {
    const value = env[variable] ?? '';
    if (value === '' || (variable === 'NODE_TLS_REJECT_UNAUTHORIZED' && value !== '0')) return [];
    return [[variable, `${value}${fingerprint(value)}`, effect]];
  });
}

/** Two files of one name need not hold the same. */
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

function valueRows(env: Environment): Row[] {
  return values.flatMap(([variable, effect]): Row[] =>
    isSet(env, variable) ? [[variable, env[variable] ?? '', effect]] : [],
  );
}

function secretRows({ env, kind }: Run): Row[] {
  const secrets: readonly (readonly [string, string])[] =
    kind === 'provider'
      ? [
          ['PASSGATE_SOFTWARE_STATEMENT', 'states and fleets of the Adobe Pass APIs'],
          ['PASSGATE_VANTAGE_TOKEN', 'states and fleets of Vantage'],
        ]
      : [['PASSGATE_CONTROL_TOKEN', 'others may control the embedded simulator']];
  return secrets.flatMap(([variable, effect]): Row[] =>
    isSet(env, variable) && (kind === 'provider' || kind === 'embedded') ? [[variable, 'set', effect]] : [],
  );
}

/** The only settings of k6 that reach it. */
async function outputRows({ env, hasK6Outputs }: Run): Promise<Row[]> {
  if (!hasK6Outputs) return [];
  const { outputSettings } = await import('../../load/index.ts');
  return Object.keys(outputSettings(env)).map((name): Row => [name, 'set', 'where k6 sends its metrics']);
}

const isSet = (env: Environment, name: string): boolean => (env[name] ?? '') !== '';
