import { BlockList, isIP } from 'node:net';

/**
 * Returns whether a list such as that of `NO_PROXY` names a host. Entries are separated by commas
 * or spaces: `*`, a name (which includes the names below it, with or without a dot before it), an
 * address, a range (`10.0.0.0/8`); all but the range with or without a port.
 */
export function isNamedIn(list: string, { hostname, port }: { hostname: string; port: string }): boolean {
  const host = bare(hostname);
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => entry === '*' || names(entry.toLowerCase(), host, port));
}

function names(entry: string, host: string, port: string): boolean {
  const range = /^([0-9a-f.:]+)\/(\d+)$/.exec(entry);
  if (range !== null) return inRange(range[1] ?? '', Number(range[2]), host);
  // Some write it as a URL.
  const text = entry.replace(/^[a-z][a-z0-9+.-]*:\/\//, '').replace(/\/.*$/, '');
  const [, name = text, onPort = ''] = isIP(text) === 6 ? [] : (/^(.*?)(?::(\d+))?$/.exec(text) ?? []);
  if (onPort !== '' && onPort !== port) return false;
  const wanted = bare(name.replace(/^\*?\./, ''));
  if (isIP(wanted) !== 0) return inRange(wanted, isIP(wanted) === 6 ? 128 : 32, host);
  return wanted !== '' && (host === wanted || (isIP(host) === 0 && host.endsWith(`.${wanted}`)));
}

function inRange(address: string, prefix: number, host: string): boolean {
  const family = isIP(address);
  if (family === 0 || isIP(host) === 0 || prefix > (family === 6 ? 128 : 32)) return false;
  const range = new BlockList();
  range.addSubnet(address, prefix, family === 6 ? 'ipv6' : 'ipv4');
  return range.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Returns the host without the brackets of an IPv6 address and the dot at the end of a full name.
 */
function bare(host: string): string {
  return host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
}
