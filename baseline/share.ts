import type { ResolvedTarget, World } from '../core/index.ts';
import { allowedTarget } from '../targets/index.ts';
import type { MachineShare } from './readings.ts';

/** Returns how much of a provider's latency is this machine's doing, by where the provider runs. */
export async function machineShare(
  { kind, target }: ResolvedTarget,
  env: World['env'],
): Promise<MachineShare> {
  if (kind === 'embedded') return 'all';
  const { maxRequestsPerSecond } = await allowedTarget(target, env);
  return maxRequestsPerSecond === undefined ? 'unknown' : 'little';
}
