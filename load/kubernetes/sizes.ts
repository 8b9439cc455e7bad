import { memoryLimitMb } from '../run/k6-environment.ts';

/** What a run asks of one pod, as Kubernetes writes it. */
export interface PodSizes {
  readonly cpu: string;
  readonly memory: string;
}

/** What decides the sizes of a run: see `capacityOf`, which also says how many runners it needs. */
export interface SizedLoad {
  readonly devices: number;
  /** Of all runners together, in the busiest second. */
  readonly requestsPerSecond: number;
  /** Of one runner, with some of it left free. */
  readonly perRunner: { readonly cores: number; readonly memoryBytes: number };
}

/** Measured costs that no capacity plan has, with their source. */
const serverCosts = {
  /** docs/benchmarks.md, "The simulator": CPU-s per 1,000 requests, the larger end of the spread. */
  simulatorCpuSecondsPer1000: 0.091,
  /** A core has busy moments beside the mean. */
  cpuReserve: 1.5,
} as const;

/** k6 collects garbage as often as necessary at this share of what the kernel would kill it at. */
const memoryReserve = 1.25;
const leastMilliCores = 250;

/**
 * Returns what one runner is given. There is no CPU limit: the kernel would stop a runner for parts
 * of each 100 ms, which makes requests late that nobody else delays.
 */
export function runnerSizes({ devices, perRunner }: SizedLoad, runners: number) {
  const goMemoryMb = memoryLimitMb(Math.ceil(devices / runners));
  const neededMb = Math.max(goMemoryMb * memoryReserve, perRunner.memoryBytes / 2 ** 20);
  return { goMemoryMb, cpu: milliCores(perRunner.cores), memory: `${Math.ceil(neededMb / 64) * 64}Mi` };
}

/** Writes cores in steps of 50 m. */
function milliCores(cores: number): string {
  return `${Math.max(leastMilliCores, Math.ceil(cores * 20) * 50)}m`;
}

/** Returns what the collector is given: it holds the fleet while it hands it out. */
export function collectorSizes({ devices }: Pick<SizedLoad, 'devices'>, runners: number): PodSizes {
  return {
    cpu: `${Math.min(2000, 250 + runners * 10)}m`,
    memory: `${512 + Math.ceil(devices / 64_000) * 64}Mi`,
  };
}

/** Returns what the simulator is given: 1.5 KB of heap for each device; its journal takes 32 MB. */
export function simulatorSizes({ devices, requestsPerSecond }: SizedLoad): PodSizes {
  const { simulatorCpuSecondsPer1000, cpuReserve } = serverCosts;
  const cores = (requestsPerSecond / 1000) * simulatorCpuSecondsPer1000 * cpuReserve;
  return { cpu: milliCores(cores), memory: `${512 + Math.ceil(devices / 16_000) * 64}Mi` };
}

/** Returns the size of the collector's volume: a line of about 1.5 KB for each second and user. */
export function storeSize(virtualUsers: number, seconds: number): string {
  return `${Math.max(1, Math.ceil((virtualUsers * seconds * 1.5) / 1_000_000))}Gi`;
}
