import { networkInterfaces } from 'node:os';

/**
 * Returns the addresses of this machine that other machines may reach: no loopback, and none that
 * is for one link only and needs the name of an interface. IPv4 comes first.
 */
export function networkAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const reachable = all.filter(
    ({ internal, address }) => !internal && !/^(fe[89ab].:|169\.254\.)/i.test(address),
  );
  const ofFamily = (name: string) =>
    reachable.flatMap(({ family, address }) => (family === name ? [address] : []));
  return [...ofFamily('IPv4'), ...ofFamily('IPv6')];
}
