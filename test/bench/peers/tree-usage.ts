import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks a second in `/proc`, the same on every Linux that Node runs on. */
const ticksPerSecond = 100;
const everyMs = 200;

/** What a process and all that it started have used. */
export interface TreeUsage {
  readonly cpuSeconds?: number;
  readonly maxRssMb?: number;
}

/** One process, as `/proc/<pid>/stat` has it. CPU in seconds; `ofChildren`: of those that have ended and were waited for. */
export interface ProcessStat {
  readonly parent: number;
  readonly cpuSeconds: number;
  readonly ofChildren: number;
}

/** Reads `/proc/<pid>/stat`. The name of the program, in parentheses, may hold anything. */
export function processStatIn(stat: string): ProcessStat | undefined {
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent, user, system, childUser, childSystem] = [1, 11, 12, 13, 14].map(
    (index) => fields[index] ?? Number.NaN,
  );
  if (parent === undefined || user === undefined || system === undefined) return undefined;
  if (childUser === undefined || childSystem === undefined || Number.isNaN(parent + user + childSystem))
    return undefined;
  return {
    parent,
    cpuSeconds: (user + system) / ticksPerSecond,
    ofChildren: (childUser + childSystem) / ticksPerSecond,
  };
}

/** The processes that descend from `root`, and itself. */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): number[] {
  const tree = [root];
  for (const pid of tree) {
    for (const [child, parent] of parents) if (parent === pid) tree.push(child);
  }
  return tree;
}

export interface TreeWatch {
  /** CPU that was read up to now, seconds. */
  cpuSoFar(): Promise<number>;
  stop(): Promise<TreeUsage>;
}

/**
 * Watches a process and all that it starts, five times a second. CPU is what this process is told of its children when they have ended, which has
 * all to the last tick and needs nobody else to end meanwhile, or what was read of each one, where that is more: a process whose parent went first
 * is told to nobody. Memory is the highest sum of resident sets that was read.
 */
export function watchTree(root: number): TreeWatch {
  const cpuByPid = new Map<number, number>();
  let peakKiB = 0;
  const before = ownChildren();
  const look = async (): Promise<void> => {
    const stats = new Map<number, ProcessStat>();
    const pids = (await readdir('/proc').catch(() => [])).map(Number).filter(Number.isInteger);
    for (const pid of pids) {
      const stat = processStatIn(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
      if (stat !== undefined) stats.set(pid, stat);
    }
    if (!stats.has(root)) return;
    let sumKiB = 0;
    for (const pid of treeOf(root, new Map([...stats].map(([each, { parent }]) => [each, parent])))) {
      cpuByPid.set(pid, stats.get(pid)?.cpuSeconds ?? 0);
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      sumKiB += Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0);
    }
    peakKiB = Math.max(peakKiB, sumKiB);
  };
  let looking: Promise<void> = look();
  const lookAgain = (): Promise<void> => {
    looking = looking.then(look);
    return looking;
  };
  const timer = setInterval(() => void lookAgain(), everyMs);
  const readSoFar = (): number => [...cpuByPid.values()].reduce((sum, seconds) => sum + seconds, 0);
  return {
    cpuSoFar: async () => {
      await lookAgain();
      return readSoFar();
    },
    stop: async () => {
      clearInterval(timer);
      await looking;
      const [told, toldBefore] = [await ownChildren(), await before];
      const read = readSoFar();
      const waited = told === undefined || toldBefore === undefined ? 0 : told - toldBefore;
      const cpuSeconds = Math.max(read, waited);
      return {
        ...(cpuSeconds > 0 ? { cpuSeconds } : {}),
        ...(peakKiB > 0 ? { maxRssMb: peakKiB / 1024 } : {}),
      };
    },
  };
}

async function ownChildren(): Promise<number | undefined> {
  return processStatIn(await readFile('/proc/self/stat', 'utf8').catch(() => ''))?.ofChildren;
}
