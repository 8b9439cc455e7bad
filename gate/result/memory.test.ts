import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleMemory } from './memory.ts';

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

describe('sampleMemory', () => {
  it('counts the memory of a child that has ended before', async () => {
    const world = { pid: process.pid, platform: process.platform };
    const alone = await sampleMemory(world).stop();
    const sampling = sampleMemory(world, 20);
    await startChild(`
      globalThis.kept = Buffer.alloc(150e6, 1);
      console.log('ready');
      setInterval(() => {}, 1e6);`);
    await new Promise((resolve) => setTimeout(resolve, 150));
    child?.kill('SIGKILL');
    expect(((await sampling.stop()) ?? 0) - (alone ?? 0)).toBeGreaterThan(120e6);
  });
});
