import { createHash, timingSafeEqual } from 'node:crypto';
import type { SimulatorRequest } from '../http/call.ts';

/** Whether control obeys this request: from this machine, or with the token where one is configured. */
export function mayControl(request: SimulatorRequest, controlToken: string | undefined): boolean {
  return isFromThisMachine(request) || hasToken(request, controlToken);
}

function hasToken({ headers }: SimulatorRequest, controlToken: string | undefined): boolean {
  if (controlToken === undefined || controlToken === '') return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${controlToken}`));
}

/**
 * Control obeys programs on this machine only. A web page open on it must not steer the simulator either, so a foreign
 * `Host` (DNS rebinding) or `Origin` is refused.
 */
function isFromThisMachine(request: SimulatorRequest): boolean {
  const { host, origin } = request.headers;
  if (!isLoopbackAddress(request.socket.remoteAddress ?? '')) return false;
  if (host !== undefined && !isLoopbackOrigin(`http://${host}`)) return false;
  return origin === undefined || isLoopbackOrigin(origin);
}

function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}

function isLoopbackOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
