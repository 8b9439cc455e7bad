import { expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { runPactProcess } from './process.ts';

it('a Pact process that dies before its end has judged nothing, and says why', async () => {
  const env = { ...process.env, NODE_OPTIONS: '--require /nowhere/at-all.cjs' };
  const running = runPactProcess(memoryWorld({ env }), { kind: 'verify', interactions: [] }, () => {});
  await expect(running).rejects.toMatchObject({
    code: 'INTERNAL',
    message: expect.stringContaining('/nowhere/at-all.cjs'),
  });
});

it('one that is interrupted before it starts is not started', async () => {
  const world = memoryWorld({ env: process.env });
  world.interrupt();
  const running = runPactProcess(world, { kind: 'verify', interactions: [] }, () => {});
  await expect(running).rejects.toMatchObject({ code: 'INTERRUPTED' });
});
