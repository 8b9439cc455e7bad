import { BlockList, isIP } from 'node:net';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/**
 * Returns whether an address is in 127.0.0.0/8, is ::1, or is the former written as IPv6. A private
 * network is not loopback: it belongs to somebody.
 */
export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Returns whether the host of a URL means this machine, without a look-up; IPv6 addresses with or
 * without brackets.
 */
export function isThisMachine(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
  return name === 'localhost' || name.endsWith('.localhost') || isLoopback(name);
}

/**
 * Returns the host of a URL that reaches, from this machine, what listens on an address. "Every
 * address" is no host: loopback is.
 */
export function hostToReach(address: string): string {
  if (address === '0.0.0.0') return '127.0.0.1';
  if (address === '::') return '[::1]';
  return address.includes(':') ? `[${address}]` : address;
}
