import type { LoadOptions, LoadResult } from '../plan/options.ts';
import { executeLoad } from './execute-load.ts';
import { prepareLoad } from './prepare-load.ts';

/**
 * Runs one scenario against a target and judges it.
 * @throws PassgateError `UNKNOWN_NAME`, `USAGE`, `LOAD_NOT_ALLOWED` (exit 2); `TOOL_MISSING`,
 *   `TARGET_UNREACHABLE`, `INTERRUPTED` (exit 3)
 */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const result = await executeLoad(await prepareLoad(options), { isPartWanted: true });
  const { measurement } = result;
  const { expectedRate } = options;
  if (measurement === undefined || expectedRate === undefined) return result;
  const reachedPerSecond = Math.max(0, ...measurement.series.map(({ sent }) => sent));
  return { ...result, measurement: { ...measurement, machineRate: { ...expectedRate, reachedPerSecond } } };
}
