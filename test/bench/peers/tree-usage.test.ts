import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { processStatIn, treeOf, watchTree } from './tree-usage.ts';

it('reads parent and CPU behind a name that holds anything', () => {
  const stat = '42 (a) b) S 7 42 42 0 -1 4194304 100 200 0 0 150 50 30 20 20 0 1 0 100 1000 100';
  expect(processStatIn(stat)).toEqual({ parent: 7, cpuSeconds: 2, ofChildren: 0.5 });
  expect(processStatIn('')).toBeUndefined();
});

it('finds children of children, and nobody else', () => {
  const parents = new Map([
    [2, 1],
    [3, 2],
    [4, 3],
    [5, 1],
  ]);
  expect(treeOf(2, parents)).toEqual([2, 3, 4]);
});

it.runIf(process.platform === 'linux')('counts what a child of a child took, and its memory', async () => {
  const work = 'const kept = Buffer.alloc(64e6, 1); while (process.cpuUsage().user < 4e5) kept[0] += 1;';
  const program = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}])`;
  const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
  const usage = watchTree(child.pid ?? 0);
  await once(child, 'close');
  const { cpuSeconds, maxRssMb } = await usage.stop();
  expect(cpuSeconds).toBeGreaterThanOrEqual(0.4);
  expect(maxRssMb).toBeGreaterThan(64);
});
