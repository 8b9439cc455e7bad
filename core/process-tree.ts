import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { killProcess } from './world.ts';

const run = promisify(execFile);

export interface ProcessRow {
  readonly pid: number;
  readonly parentPid: number;
  readonly rssBytes: number;
}

/**
 * Returns the processes below `rootPid` and itself, root first; empty where the platform does not
 * tell.
 */
export async function processTree(rootPid: number, platform: string): Promise<readonly ProcessRow[]> {
  return processTreeReader(rootPid, platform)();
}

/**
 * Returns what answers `processTree` again and again. What was outside of the tree once stays
 * outside of it and is not read again: a machine may run hundreds of processes.
 */
export function processTreeReader(rootPid: number, platform: string): () => Promise<readonly ProcessRow[]> {
  let outside: ReadonlySet<number> = new Set();
  return async () => {
    const { pids, rows, complete } = await allProcesses(platform, outside);
    const tree = treeBelow(rootPid, rows);
    const inside = new Set(tree.map(({ pid }) => pid));
    // Where one could not be read, what seems to be outside may be below it.
    outside = new Set(pids.filter((pid) => (complete ? !inside.has(pid) : outside.has(pid))));
    return tree;
  };
}

/**
 * Picks a tree out of a list of processes. A list that is read while processes come and go may
 * contain anything.
 */
export function treeBelow(rootPid: number, rows: readonly ProcessRow[]): readonly ProcessRow[] {
  const byParent = new Map<number, ProcessRow[]>();
  for (const row of rows) byParent.set(row.parentPid, [...(byParent.get(row.parentPid) ?? []), row]);
  const tree = rows.filter((row) => row.pid === rootPid).slice(0, 1);
  const seen = new Set(tree.map((row) => row.pid));
  for (const parent of tree) {
    for (const child of byParent.get(parent.pid) ?? []) {
      if (seen.has(child.pid)) continue;
      seen.add(child.pid);
      tree.push(child);
    }
  }
  return tree;
}

interface Listing {
  readonly pids: readonly number[];
  readonly rows: readonly ProcessRow[];
  /** Whether each that was asked for could be read. */
  readonly complete: boolean;
}

async function allProcesses(platform: string, leftOut: ReadonlySet<number>): Promise<Listing> {
  try {
    return platform === 'linux' ? await fromProc(leftOut) : await fromPs();
  } catch {
    return { pids: [], rows: [], complete: false };
  }
}

async function fromProc(leftOut: ReadonlySet<number>): Promise<Listing> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const asked = pids.filter((pid) => !leftOut.has(pid));
  const texts = await Promise.all(
    asked.map((pid) => readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined)),
  );
  const rows = asked.map((pid, index) => rowOf(pid, texts[index] ?? ''));
  return { pids, rows: rows.filter((row) => row !== undefined), complete: !texts.includes(undefined) };
}

function rowOf(pid: number, status: string): ProcessRow | undefined {
  const parentPid = /^PPid:\s+(\d+)/m.exec(status)?.[1];
  // A zombie has no memory and no VmRSS line: it is no longer a process that anybody has to end.
  const rssKiB = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  if (parentPid === undefined || rssKiB === undefined) return undefined;
  return { pid, parentPid: Number(parentPid), rssBytes: Number(rssKiB) * 1024 };
}

async function fromPs(): Promise<Listing> {
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,rss=']);
  const rows = stdout.split('\n').flatMap((line) => {
    const [pid, parentPid, rssKiB] = line.trim().split(/\s+/).map(Number);
    if (pid === undefined || parentPid === undefined || rssKiB === undefined) return [];
    return [{ pid, parentPid, rssBytes: rssKiB * 1024 }];
  });
  return { pids: rows.map(({ pid }) => pid), rows, complete: true };
}

/** Ends a process and all that it started, also what has lost its parent but not its group. */
export async function killTree(pid: number | undefined, platform: string): Promise<void> {
  if (pid === undefined) return;
  const tree = await processTree(pid, platform);
  killProcess(-pid);
  for (const { pid: each } of tree) killProcess(each);
}
