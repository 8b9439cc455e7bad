import { type AllowedTarget, PassgateError } from '../../core/index.ts';
import type { PlannedLoad } from '../protocol.ts';

/**
 * Throws where a collector sees another target than its runners load: those go to the addresses that
 * were checked when the run was planned, whatever the names mean by now.
 * @throws PassgateError `LOAD_NOT_ALLOWED` (exit 2)
 */
export function refuseOtherAddresses({ hosts }: Pick<PlannedLoad, 'hosts'>, allowed: AllowedTarget): void {
  for (const [host, pinned] of Object.entries(hosts)) {
    const first = allowed.hosts[host];
    const found = allowed.addresses?.[host] ?? (first === undefined ? [] : [first]);
    if (found.includes(pinned)) continue;
    const here = found.length === 0 ? 'does not connect to it' : `resolves it to ${found.join(', ')}`;
    throw new PassgateError(
      'LOAD_NOT_ALLOWED',
      `The runners of this run go to ${pinned} for ${host}, and the collector ${here}: the report would name another target.`,
      'Write the run again, where names and proxies are those of the collector, and start its runners from that.',
    );
  }
}
