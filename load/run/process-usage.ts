import { readFile } from 'node:fs/promises';

/** What a process has used so far; a figure that the system does not tell is absent. */
export interface ProcessUsage {
  readonly cpuSeconds?: number;
  readonly maxRssBytes?: number;
}

/** Clock ticks a second in `/proc`, the same on every Linux that Node runs on. */
const ticksPerSecond = 100;

/**
 * Reads CPU time and peak memory of a process from `/proc`, every `intervalMs` until `stop`. The
 * system keeps the peak itself, so none between two readings is missed; CPU time lacks what came
 * after the last reading.
 */
export function watchProcess(pid: number, intervalMs = 200): { stop(): ProcessUsage } {
  let latest: ProcessUsage = {};
  const timer = setInterval(() => {
    void read(pid).then((usage) => {
      latest = { ...latest, ...usage };
    });
  }, intervalMs);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      return latest;
    },
  };
}

async function read(pid: number): Promise<ProcessUsage> {
  const [stat, status] = await Promise.all([
    readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''),
    readFile(`/proc/${pid}/status`, 'utf8').catch(() => ''),
  ]);
  const cpuSeconds = cpuSecondsIn(stat);
  const peakKiB = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return {
    ...(cpuSeconds === undefined ? {} : { cpuSeconds }),
    ...(peakKiB === undefined ? {} : { maxRssBytes: Number(peakKiB) * 1024 }),
  };
}

/**
 * Returns user and system time of `/proc/<pid>/stat`. The name of the program, in parentheses, may
 * hold anything.
 */
export function cpuSecondsIn(stat: string): number | undefined {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isFinite(ticks) ? ticks / ticksPerSecond : undefined;
}
