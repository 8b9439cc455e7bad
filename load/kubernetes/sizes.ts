/** What a run asks of one runner and of the collector, as Kubernetes writes it. */
export interface PodSizes {
  readonly cpu: string;
  readonly memory: string;
}

/**
 * Measured costs, with their source: docs/benchmarks.md, "Load", 2026-11-21, two virtual cores. The
 * larger end of each spread.
 */
export const measuredCosts = {
  /** `polls`: 0.133 (0.128 – 0.150) CPU-s of k6 per 1,000 requests, every body judged. */
  k6CpuSecondsPer1000: 0.15,
  /** A slow target keeps a thousand requests in flight, which need 200 MB beside the fleet. */
  k6BaseMb: 400,
  /** `vu-per-device`: 2.2 KB each, of which the fleet's own part is a fifth of the limit here. */
  devicesPerMb: 2000,
} as const;

/** One runner sends at most so many requests a second: six tenths of a core at the cost above. */
const requestsPerSecondOfRunner = 4000;
const devicesOfRunner = 50_000;
/** A runner that is asked for more CPU than it uses on average is not late in bursts. */
const cpuReserve = 1.5;
/** k6 collects garbage as often as necessary at this share of what the kernel would kill it at. */
const memoryReserve = 1.25;

/** What decides the size of a run. */
export interface SizedLoad {
  readonly devices: number;
  readonly requestsPerSecond: number;
}

/** Returns how many runners carry a load, where nobody says it. */
export function runnersFor({ devices, requestsPerSecond }: SizedLoad): number {
  const needed = Math.max(devices / devicesOfRunner, requestsPerSecond / requestsPerSecondOfRunner);
  return Math.max(1, Math.ceil(needed));
}

/**
 * Returns what one of `runners` is given. There is no CPU limit: the kernel would stop a runner for
 * parts of each 100 ms, which makes requests late that nobody else delays.
 */
export function runnerSizes({ devices, requestsPerSecond }: SizedLoad, runners: number) {
  const goMemoryMb = measuredCosts.k6BaseMb + Math.ceil(devices / runners / measuredCosts.devicesPerMb);
  const cores = ((requestsPerSecond / runners) * measuredCosts.k6CpuSecondsPer1000 * cpuReserve) / 1000;
  const milliCores = Math.max(250, Math.ceil(cores * 20) * 50);
  return {
    goMemoryMb,
    cpu: `${milliCores}m`,
    memory: `${Math.ceil((goMemoryMb * memoryReserve) / 64) * 64}Mi`,
  };
}

/** Returns what the collector is given: it holds the fleet while it hands it out. */
export function collectorSizes({ devices }: Pick<SizedLoad, 'devices'>, runners: number): PodSizes {
  return {
    cpu: `${Math.min(2000, 250 + runners * 10)}m`,
    memory: `${512 + Math.ceil(devices / 64_000) * 64}Mi`,
  };
}

/**
 * Returns what the simulator is given: docs/benchmarks.md has 0.08 CPU-s per 1,000 requests and 1.5
 * KB of heap for each device; its journal takes 32 MB.
 */
export function simulatorSizes({ devices, requestsPerSecond }: SizedLoad): PodSizes {
  const milliCores = Math.max(250, Math.ceil(requestsPerSecond * 0.08 * cpuReserve * 0.02) * 50);
  return { cpu: `${milliCores}m`, memory: `${512 + Math.ceil(devices / 16_000) * 64}Mi` };
}

/** Returns the size of the collector's volume: a line of about 1.5 KB for each second and user. */
export function storeSize(virtualUsers: number, seconds: number): string {
  return `${Math.max(1, Math.ceil((virtualUsers * seconds * 1.5) / 1_000_000))}Gi`;
}
