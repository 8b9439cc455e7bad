import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { processTree, processTreeReader, treeBelow } from './process-tree.ts';

let child: ChildProcess | undefined;
afterEach(() => {
  child?.kill('SIGKILL');
});

async function startChild(code: string): Promise<number> {
  child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  if (child.stdout === null || child.pid === undefined) throw new Error('no child');
  await once(child.stdout, 'data');
  return child.pid;
}

describe('processTree', () => {
  it('lists a real child and its child until they have ended', async () => {
    const pid = await startChild(`
      const { spawn } = require('node:child_process');
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
      console.log('ready');
      setInterval(() => {}, 1e6);`);
    const below = await processTree(pid, process.platform);
    expect(below).toHaveLength(2);
    expect((await processTree(process.pid, process.platform)).map((row) => row.pid)).toContain(below[1]?.pid);
    for (const row of below.toReversed()) process.kill(row.pid, 'SIGKILL');
    if (child !== undefined) await once(child, 'exit');
    expect(await processTree(pid, process.platform)).toEqual([]);
  });

  it('returns nothing for a process that does not exist', async () => {
    expect(await processTree(2 ** 30, process.platform)).toEqual([]);
  });
});

describe('processTreeReader', () => {
  it('finds a child that starts after the first reading, and misses one that has ended', async () => {
    const read = processTreeReader(process.pid, process.platform);
    await read();
    const pid = await startChild("console.log('ready'); setInterval(() => {}, 1e6)");
    const pidsOf = async () => (await read()).map((row) => row.pid);
    expect(await pidsOf()).toContain(pid);
    expect(await pidsOf()).toContain(pid);
    child?.kill('SIGKILL');
    if (child !== undefined) await once(child, 'exit');
    expect(await pidsOf()).not.toContain(pid);
  });
});

describe('treeBelow', () => {
  const row = (pid: number, parentPid: number) => ({ pid, parentPid, rssBytes: 1 });
  it.each<[string, { rows: [number, number][]; want: number[] }]>([
    [
      'a chain',
      {
        rows: [
          [3, 2],
          [2, 1],
          [1, 0],
        ],
        want: [1, 2, 3],
      },
    ],
    [
      'others beside it',
      {
        rows: [
          [1, 0],
          [2, 1],
          [9, 8],
        ],
        want: [1, 2],
      },
    ],
    [
      'a loop, as reused ids can make',
      {
        rows: [
          [1, 2],
          [2, 1],
        ],
        want: [1, 2],
      },
    ],
    ['no root', { rows: [[2, 1]], want: [] }],
  ])('%s', (_name, { rows, want }) => {
    expect(
      treeBelow(
        1,
        rows.map(([pid, parent]) => row(pid, parent)),
      ).map(({ pid }) => pid),
    ).toEqual(want);
  });
});
