import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback, isThisMachine } from '../../core/basics.ts';

/** The sender of a control request. */
export interface ControlCaller {
  /** Address of the connection's peer. */
  readonly address: string | undefined;
  readonly headers: Pick<IncomingHttpHeaders, 'authorization' | 'host' | 'origin'>;
}

/**
 * Which requests are accepted beside those from this machine to a loopback host: those with the
 * token, and those from this machine to one of these hosts.
 */
export interface ControlAccess {
  readonly controlToken?: string;
  readonly controlHosts: readonly string[];
}

/** What is wrong with a refused control request. */
export type RefusalReason = 'origin' | 'address' | 'host';

/**
 * Returns why a control request is refused; undefined if it is accepted. Programs on this machine
 * are accepted, and others that send the control token. A web page must not control the simulator,
 * so a foreign `Origin` is always refused, and a foreign `Host` is refused without the token (DNS
 * rebinding).
 */
export function refusalReason(
  { address, headers }: ControlCaller,
  allowed: ControlAccess,
): RefusalReason | undefined {
  const { host = '', origin, authorization = '' } = headers;
  if (origin !== undefined && !isLoopbackOrigin(origin) && !isOwnOrigin(origin, host)) return 'origin';
  if (hasToken(authorization, allowed.controlToken)) return undefined;
  if (!isLoopback(address ?? '')) return 'address';
  return isLoopbackOrigin(`http://${host}`) || isAllowedHost(host, allowed.controlHosts) ? undefined : 'host';
}

/** Returns whether a host is allowed. An allowed host without a port is allowed with every port. */
function isAllowedHost(given: string, allowed: readonly string[]): boolean {
  if (!URL.canParse(`http://${given}`)) return false;
  const { host, hostname } = new URL(`http://${given}`);
  return allowed.some((name) => [host, hostname].includes(name.toLowerCase()));
}

function hasToken(authorization: string, controlToken: string | undefined): boolean {
  if (controlToken === undefined || controlToken === '') return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization), digest(`Bearer ${controlToken}`));
}

/**
 * Returns whether this simulator served the page. Without the token the `Host` is checked as well.
 */
function isOwnOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

function isLoopbackOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  return isThisMachine(new URL(origin).hostname);
}
