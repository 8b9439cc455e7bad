import type { World } from '../core/index.ts';
import type { Provider } from '../gate/run/context.ts';
import type { MachineShare } from '../reports/index.ts';

/** How much of a provider's latency is this machine's doing, by where it runs. */
export async function machineShare({ kind, target }: Provider, env: World['env']): Promise<MachineShare> {
  if (kind === 'embedded') return 'all';
  const { allowedTarget } = await import('../load/index.ts');
  const { maxRequestsPerSecond } = await allowedTarget(target, env);
  return maxRequestsPerSecond === undefined ? 'unknown' : 'little';
}
