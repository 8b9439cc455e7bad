import type { SimulatorRequest } from '../http/call.ts';

/**
 * Control obeys programs on this machine only. A web page open on it must not steer the simulator either, so a foreign
 * `Host` (DNS rebinding) or `Origin` is refused.
 */
export function isFromThisMachine(request: SimulatorRequest): boolean {
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
