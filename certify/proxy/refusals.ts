import type { IncomingMessage } from 'node:http';
import type { OwnHosts } from './own-hosts.ts';

/** What the proxy itself answers, and why. */
export interface ProxyRefusal {
  readonly status: number;
  readonly text: string;
}

/**
 * Returns why a request is not handed on; undefined for one that is. A refused request is not
 * recorded: it reached no provider.
 */
export function refusalOf(request: IncomingMessage, own: OwnHosts): ProxyRefusal | undefined {
  const host = requestedHost(request);
  // HTTP/1.0 needs no Host.
  if (host !== undefined && !own.has(host)) {
    return {
      status: 421,
      text: `Passgate's recording proxy is not ${shown(host)}. It answers for ${own.text}. Another name is allowed by --proxy-host NAME.`,
    };
  }
  const path = pathOf(request.url ?? '');
  if (isControlPath(path)) {
    return {
      status: 403,
      text: 'The control API of the simulator is not reached through the recording proxy. Send control requests to the simulator itself.',
    };
  }
  if (/^websocket$/i.test(request.headers.upgrade ?? '')) {
    return { status: 501, text: "Passgate's recording proxy does not hand on WebSockets." };
  }
  return path.startsWith('/') || path === '*'
    ? undefined
    : { status: 400, text: `${shown(path)} is no path of a request.` };
}

/** Returns the host that a request names: that of an absolute URL comes before the header (RFC 9112). */
export function requestedHost(request: IncomingMessage): string | undefined {
  const [, host] = /^https?:\/\/([^/?#]*)/i.exec(request.url ?? '') ?? [];
  return host ?? request.headers.host;
}

/** Returns the target of a request with its query, without the origin that it may have. */
export function pathOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '');
  return path === url || path.startsWith('/') ? path : `/${path}`;
}

/** Also as a path that is written in another way, which a server may read as this one. */
function isControlPath(path: string): boolean {
  let plain = path.split(/[?#]/, 1)[0] ?? '';
  // A proxy in front of the simulator may decode once more than the simulator.
  for (let round = 0; round < 3; round += 1)
    plain = plain.replaceAll(/%([0-9a-f]{2})/gi, (_whole, hex) =>
      String.fromCharCode(Number.parseInt(String(hex), 16)),
    );
  return plain.split(/[/\\]+/).some((segment) => /^_simulator(?:;|$)/i.test(segment.trim()));
}

function shown(text: string): string {
  return text.slice(0, 100).replaceAll(/[^\x20-\x7e]/g, '?');
}
