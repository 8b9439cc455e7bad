import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { messageOf, PassgateError, type Target } from '../core/index.ts';

/** A target that load may be sent to, and how. */
export interface AllowedTarget {
  /** Host name → the one address that was checked; k6 resolves nothing itself. Empty where the URL has an address. */
  readonly hosts: Readonly<Record<string, string>>;
  /** Never more than this, whatever the scenario asks; absent on loopback. */
  readonly maxRequestsPerSecond?: number;
  /** `target http://127.0.0.1:8080 resolves to 127.0.0.1`. */
  readonly sentences: readonly string[];
}

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const resolveByDns: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Resolves every origin that load would reach, and refuses all but loopback unless the target's configuration allows load
 * with a cap.
 * @throws PassgateError `LOAD_NOT_ALLOWED` (exit 2); `TARGET_UNREACHABLE` (exit 3) for a name that does not resolve
 */
export async function allowedTarget(target: Target, resolve: Resolve = resolveByDns): Promise<AllowedTarget> {
  // Those of all APIs: fleets register at one, and scenarios load the others.
  const { 'rest-v2': first, ...others } = target.origins;
  const control = target.simulatorUrl === undefined ? [] : [target.simulatorUrl];
  const origins = [...new Set([first, ...Object.values(others), ...control])];
  const cap = target.load?.maxRequestsPerSecond;
  const hosts: Record<string, string> = {};
  const sentences: string[] = [];
  let allLoopback = true;
  for (const origin of origins) {
    const host = hostOf(origin);
    const addresses = isIP(host) === 0 ? await addressesOf(origin, host, resolve) : [host];
    sentences.push(`target ${origin} resolves to ${addresses.join(', ')}`);
    const outside = addresses.find((address) => !isLoopback(address));
    if (outside !== undefined) {
      allLoopback = false;
      if (cap === undefined || !(cap > 0)) throw notAllowed(origin, outside);
    }
    const [first] = addresses;
    if (isIP(host) === 0 && first !== undefined) hosts[host] = first;
  }
  return {
    hosts,
    sentences,
    ...(allLoopback || cap === undefined ? {} : { maxRequestsPerSecond: cap }),
  };
}

/** 127.0.0.0/8, ::1, and the former written as IPv6. Nothing else: a private network is somebody's. */
export function isLoopback(address: string): boolean {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}

function hostOf(origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new PassgateError(
      'CONFIG',
      `"${origin}" is not the URL of a target.`,
      'Give one as http://host:port.',
    );
  }
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}

async function addressesOf(origin: string, host: string, resolve: Resolve): Promise<readonly string[]> {
  const addresses = await resolve(host).catch((error: unknown) => {
    throw unresolved(origin, messageOf(error));
  });
  if (addresses.length === 0) throw unresolved(origin, 'the name has no address');
  return addresses;
}

function unresolved(origin: string, why: string): PassgateError {
  return new PassgateError(
    'TARGET_UNREACHABLE',
    `The target ${origin} could not be resolved: ${why}.`,
    'Check the name for a slip.',
  );
}

function notAllowed(origin: string, address: string): PassgateError {
  return new PassgateError(
    'LOAD_NOT_ALLOWED',
    `Load on ${origin} (${address}) is refused: it is not this machine, and its configuration does not allow load.`,
    'If it is yours to load, set `load: { maxRequestsPerSecond: … }` for the target in passgate.config.ts.',
  );
}
