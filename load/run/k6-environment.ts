import { join } from 'node:path';
import {
  authorityFiles,
  proxiesOf,
  proxyFor,
  trustedAuthorities,
  type World,
  writeFileWhole,
} from '../../core/index.ts';

export interface K6EnvironmentFacts {
  readonly env: World['env'];
  /** How large the fleet is. */
  readonly devices: number;
  /** Where requests go. */
  readonly origins: readonly string[];
  /** A private one, which is there for as long as k6 is. */
  readonly folder: string;
}

const inheritedNames = ['PATH', 'HOME', 'TMPDIR', 'SSL_CERT_FILE', 'SSL_CERT_DIR'] as const;

/**
 * Returns the whole environment of k6, without the user's `K6_*` variables and without Passgate's
 * secrets. Go has its own rules for proxies and certificates; k6 receives the choices made for
 * Node, so that both use the same proxies and trust the same authorities.
 * @throws PassgateError `CONFIG` (exit 2) where the environment names a proxy or authorities that
 *   cannot be used
 */
export async function k6Environment({
  env,
  devices,
  origins,
  folder,
}: K6EnvironmentFacts): Promise<Record<string, string>> {
  const inherited = inheritedNames.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(inherited),
    ...proxyVariables(origins, env),
    ...(await authorities(origins, env, folder)),
    // Measured: a fleet polls at the same CPU with 130 to 400, and below 256 MB only with less than
    // 200.
    GOGC: '150',
    GOMEMLIMIT: `${memoryLimitMb(devices)}MiB`,
  };
}

/** Returns Go's proxy variables for the targets behind a proxy; empty where there are none. */
function proxyVariables(origins: readonly string[], env: World['env']): Record<string, string> {
  const proxied = proxiesOf(origins, env);
  if (proxied.length === 0) return {};
  const direct = origins.filter((origin) => proxyFor(origin, env) === undefined).map(hostAndPort);
  return {
    ...Object.fromEntries(
      proxied.map(({ origin, proxy }) => [
        origin.startsWith('https:') ? 'HTTPS_PROXY' : 'HTTP_PROXY',
        proxy.url,
      ]),
    ),
    NO_PROXY: direct.join(','),
  };
}

function hostAndPort(origin: string): string {
  const { hostname, port, protocol } = new URL(origin);
  return `${hostname}:${port === '' ? (protocol === 'https:' ? '443' : '80') : port}`;
}

/** Writes all certificates that Node trusts into one file; the system may trust more. */
async function authorities(
  origins: readonly string[],
  env: World['env'],
  folder: string,
): Promise<Record<string, string>> {
  const met = [...origins, ...proxiesOf(origins, env).map(({ proxy }) => proxy.shown)];
  if (!met.some((origin) => origin.startsWith('https:'))) return {};
  const path = join(folder, 'authorities.pem');
  await writeFileWhole(path, trustedAuthorities(authorityFiles(env)).join('\n'));
  return { SSL_CERT_FILE: path };
}

/**
 * Returns the memory above which k6 collects garbage as often as necessary. A slow target keeps a
 * thousand requests and more in flight, which need 200 MB beside the fleet: with a lower limit k6
 * would do nothing but collect.
 */
export function memoryLimitMb(devices: number): number {
  return 400 + Math.ceil(devices / 2000);
}
