import { type LoadOptions, type LoadResult, runLoad } from '../../load/index.ts';
import { allowedTarget } from '../../targets/index.ts';

/** Runs a scenario against a target that load may go to, as the gate does. */
export async function runAllowedLoad(options: Omit<LoadOptions, 'allowed'>): Promise<LoadResult> {
  return runLoad({ ...options, allowed: await allowedTarget(options.target, options.world.env) });
}
