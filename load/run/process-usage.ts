import { readFile } from 'node:fs/promises';

/** What a process has used so far; a figure that the system does not tell is absent. */
export interface ProcessUsage {
  readonly cpuSeconds?: number;
  readonly maxRssBytes?: number;
}

/** What a process has at one moment. */
export interface ProcessReading {
  readonly rssBytes: number;
  /** All that it ever read, from connections too; absent where the system does not tell. */
  readonly readBytes?: number;
}

/** Clock ticks a second in `/proc`, the same on every Linux that Node runs on. */
const ticksPerSecond = 100;

/**
 * Reads CPU time and peak memory of a process from `/proc`, every `intervalMs` until `stop`. The
 * system keeps the peak itself, so none between two readings is missed; CPU time lacks what came
 * after the last reading.
 */
export function watchProcess(
  pid: number,
  {
    intervalMs = 200,
    onReading,
  }: { intervalMs?: number; onReading?: (reading: ProcessReading) => void } = {},
): { stop(): ProcessUsage } {
  let latest: ProcessUsage = {};
  const timer = setInterval(() => {
    void read(pid).then(({ usage, reading }) => {
      latest = { ...latest, ...usage };
      if (reading !== undefined) onReading?.(reading);
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

async function read(
  pid: number,
): Promise<{ readonly usage: ProcessUsage; readonly reading: ProcessReading | undefined }> {
  const [stat, status, io] = await Promise.all(
    ['stat', 'status', 'io'].map((name) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '')),
  );
  const cpuSeconds = cpuSecondsIn(stat ?? '');
  const [peakKiB, rssKiB] = [/^VmHWM:\s+(\d+) kB/m, /^VmRSS:\s+(\d+) kB/m].map(
    (pattern) => pattern.exec(status ?? '')?.[1],
  );
  const readBytes = /^rchar: (\d+)/m.exec(io ?? '')?.[1];
  return {
    usage: {
      ...(cpuSeconds === undefined ? {} : { cpuSeconds }),
      ...(peakKiB === undefined ? {} : { maxRssBytes: Number(peakKiB) * 1024 }),
    },
    reading:
      rssKiB === undefined
        ? undefined
        : {
            rssBytes: Number(rssKiB) * 1024,
            ...(readBytes === undefined ? {} : { readBytes: Number(readBytes) }),
          },
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
