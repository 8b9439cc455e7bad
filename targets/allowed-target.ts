import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import {
  type AllowedTarget,
  isLoopback,
  isThisMachine,
  loadedOrigins,
  messageOf,
  PassgateError,
  type ProxyServer,
  proxyFor,
  type Target,
  throughProxy,
  type World,
} from '../core/index.ts';

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Resolves every origin that load would reach, or the proxy that it is reached through, and refuses
 * all but loopback unless the target's configuration allows load with a cap. What is behind a proxy
 * is never loopback, wherever the proxy is.
 * @throws PassgateError `LOAD_NOT_ALLOWED` (exit 2); `TARGET_UNREACHABLE` (exit 3) for a name that
 *   does not resolve
 */
export async function allowedTarget(
  target: Target,
  env: World['env'],
  resolve: Resolve = resolveByDns,
): Promise<AllowedTarget> {
  const cap = target.load?.maxRequestsPerSecond;
  const hosts: Record<string, string> = {};
  const all: Record<string, readonly string[]> = {};
  const sentences: string[] = [];
  let allLoopback = true;
  for (const origin of loadedOrigins(target)) {
    const proxy = proxyFor(checked(origin), env);
    const { host, addresses } = await addressesOf(origin, proxy, resolve);
    sentences.push(`target ${origin} ${wayOf(proxy)}resolves to ${addresses.join(', ')}`);
    const outside = proxy === undefined ? addresses.find((address) => !isLoopback(address)) : addresses[0];
    if (outside !== undefined) {
      allLoopback = false;
      if (cap === undefined || !(cap > 0)) throw notAllowed(origin, outside, proxy);
    }
    const [first] = addresses;
    if (isIP(host) !== 0 || first === undefined) continue;
    hosts[host] = first;
    all[host] = addresses;
  }
  return {
    hosts,
    addresses: all,
    sentences,
    ...(allLoopback || cap === undefined ? {} : { maxRequestsPerSecond: cap }),
  };
}

const wayOf = (proxy: ProxyServer | undefined): string =>
  proxy === undefined ? '' : `is reached ${throughProxy(proxy)}, which `;

function checked(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new PassgateError(
      'CONFIG',
      `"${origin}" is not the URL of a target.`,
      'Give a URL such as http://host:port.',
    );
  }
  return url.origin;
}

/**
 * Returns the addresses of the host that connections are made to: the proxy, where there is one.
 */
async function addressesOf(
  origin: string,
  proxy: ProxyServer | undefined,
  resolve: Resolve,
): Promise<{ readonly host: string; readonly addresses: readonly string[] }> {
  const host = new URL(proxy?.shown ?? origin).hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) !== 0) return { host, addresses: [host] };
  const what = proxy === undefined ? `target ${origin}` : `proxy ${proxy.shown} (${proxy.variable})`;
  const addresses = await resolve(host).catch((error: unknown) => {
    throw unresolved(what, messageOf(error), error);
  });
  if (addresses.length === 0) throw unresolved(what, 'the name has no address');
  return { host, addresses };
}

function unresolved(what: string, why: string, cause?: unknown): PassgateError {
  return new PassgateError(
    'TARGET_UNREACHABLE',
    `The ${what} could not be resolved: ${why}.`,
    'Check the spelling of the host name.',
    { cause },
  );
}

function notAllowed(origin: string, address: string, proxy: ProxyServer | undefined): PassgateError {
  return new PassgateError(
    'LOAD_NOT_ALLOWED',
    `Load on ${origin} (${proxy === undefined ? address : throughProxy(proxy)}) is not allowed: it is not this machine, and its configuration sets no cap.`,
    'If you may load this target, set `load: { maxRequestsPerSecond: … }` for it in passgate.config.ts.',
  );
}

/**
 * Throws where a target is not on this machine and its configuration does not allow load.
 * @throws PassgateError `LOAD_NOT_ALLOWED` (exit 2)
 */
export function assertLoadAllowed(target: Pick<Target, 'origins' | 'load'>): void {
  const away = Object.values(target.origins).find((origin) => !isThisMachine(new URL(origin).hostname));
  if (away === undefined || target.load !== undefined) return;
  throw new PassgateError(
    'LOAD_NOT_ALLOWED',
    `Load on ${away} is not allowed: it is not this machine and its configuration sets no cap.`,
    'Rerun with --skip load, or set load: { maxRequestsPerSecond } in passgate.config.ts.',
  );
}
