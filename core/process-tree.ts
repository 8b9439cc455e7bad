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
  return treeBelow(rootPid, await allProcesses(platform));
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

async function allProcesses(platform: string): Promise<ProcessRow[]> {
  try {
    return platform === 'linux' ? await fromProc() : await fromPs();
  } catch {
    return [];
  }
}

async function fromProc(): Promise<ProcessRow[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const rows = await Promise.all(
    pids.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
      const parentPid = /^PPid:\s+(\d+)/m.exec(status)?.[1];
      // A zombie has no memory and no VmRSS line: it is no longer a process that anybody has to
      // end.
      const rssKiB = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
      if (parentPid === undefined || rssKiB === undefined) return undefined;
      return { pid: Number(pid), parentPid: Number(parentPid), rssBytes: Number(rssKiB) * 1024 };
    }),
  );
  return rows.filter((row) => row !== undefined);
}

async function fromPs(): Promise<ProcessRow[]> {
  const { stdout } = await run('ps', ['-axo', 'pid=,ppid=,rss=']);
  return stdout.split('\n').flatMap((line) => {
    const [pid, parentPid, rssKiB] = line.trim().split(/\s+/).map(Number);
    if (pid === undefined || parentPid === undefined || rssKiB === undefined) return [];
    return [{ pid, parentPid, rssBytes: rssKiB * 1024 }];
  });
}

/** Ends a process and all that it started, also what has lost its parent but not its group. */
export async function killTree(pid: number | undefined, platform: string): Promise<void> {
  if (pid === undefined) return;
  const tree = await processTree(pid, platform);
  killProcess(-pid);
  for (const { pid: each } of tree) killProcess(each);
}
