import { isIP } from 'node:net';
import { isThisMachine, networkAddresses } from '../../core/index.ts';
import { hostNameOf } from './target-way.ts';

/** The hosts that a proxy answers for. */
export interface OwnHosts {
  /** Returns whether a `Host` header, with or without a port, is one of them. */
  has(host: string): boolean;
  /** For people. */
  readonly text: string;
}

/**
 * Returns the hosts of a proxy: names and addresses of this machine, the names of its target, and
 * others that were given. Whatever DNS name somebody else points at this machine is none of them, so
 * no web page of another origin can use the proxy.
 */
export function ownHosts(targetNames: ReadonlySet<string>, others: readonly string[]): OwnHosts {
  const names = new Set([...targetNames, ...others.map(hostNameOf)]);
  return {
    has: (host) => {
      const name = hostNameOf(host);
      return isThisMachine(name) || names.has(name) || isOwnAddress(name);
    },
    text: ['localhost', 'the addresses of this machine', ...names].join(', '),
  };
}

/** The addresses may change while the proxy runs. Android's emulator reaches its host by 10.0.2.2. */
function isOwnAddress(name: string): boolean {
  const address = name.replace(/^\[|\]$/g, '');
  return isIP(address) !== 0 && (address === '10.0.2.2' || networkAddresses().includes(address));
}
