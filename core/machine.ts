import { arch, availableParallelism, cpus, totalmem } from 'node:os';

/** The machine that the figures of a run depend on. */
export interface Machine {
  readonly architecture: string;
  readonly cpuModel: string;
  readonly cores: number;
  readonly memoryGiB: number;
}

/** Returns what the system says of this machine. */
export function thisMachine(): Machine {
  return {
    architecture: arch(),
    cpuModel: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
  };
}
