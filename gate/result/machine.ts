import { arch, availableParallelism, cpus, totalmem } from 'node:os';
import type { RunConditions } from '../../reports/index.ts';

/** The machine that a run's figures depend on, as far as the system tells. */
export function machine(): NonNullable<RunConditions['machine']> {
  return {
    architecture: arch(),
    cpuModel: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
  };
}
