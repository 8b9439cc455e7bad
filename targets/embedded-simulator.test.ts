import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { processTree, selfCommand, typescriptLoader } from '../core/index.ts';
import { memoryWorld } from '../core/testing/memory-world.ts';
import { startEmbeddedSimulator } from './embedded-simulator.ts';
import { probe } from './probe.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const self = selfCommand(join(root, 'scripts/passgate.ts'));
const patient = { timeout: 60_000 };

function worldWith(command: readonly string[]) {
  return memoryWorld({ env: process.env, cwd: root, self: command });
}

describe('startEmbeddedSimulator', () => {
  it('runs when it reports ready, and has ended when it is closed', patient, async () => {
    const simulator = await startEmbeddedSimulator(worldWith(self));
    expect(await probe(simulator.url, {})).toMatchObject({
      kind: 'simulator',
      health: { serviceProvider: 'REF30' },
    });
    await simulator.close();
    expect(simulator.lost.aborted).toBe(false);
    expect(await processTree(simulator.pid, process.platform)).toEqual([]);
    expect(await probe(simulator.url, {})).toMatchObject({ kind: 'unreachable' });
  });

  it('reports when it is lost', patient, async () => {
    const simulator = await startEmbeddedSimulator(worldWith(self));
    const lost = once(simulator.lost, 'abort');
    process.kill(simulator.pid, 'SIGKILL');
    await lost;
    expect(simulator.lost.reason).toBe('The embedded simulator was ended by SIGKILL');
    await simulator.close();
  });

  it('quotes the output of a simulator that never became ready', patient, async () => {
    const broken = [process.execPath, '-e', 'console.error("port taken"); process.exit(7)', '--'];
    await expect(startEmbeddedSimulator(worldWith(broken))).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/Its output: port taken/),
    });
  });

  it('ends by itself when it is closed, without waiting to be killed', patient, async () => {
    const simulator = await startEmbeddedSimulator(worldWith(self));
    const startedMs = performance.now();
    await simulator.close();
    expect(performance.now() - startedMs).toBeLessThan(1_500);
  });

  it('ends with a parent that is killed', patient, async () => {
    const code = `
      import { memoryWorld } from ${JSON.stringify(import.meta.resolve('../core/testing/memory-world.ts'))};
      import { startEmbeddedSimulator } from ${JSON.stringify(import.meta.resolve('./embedded-simulator.ts'))};
      const self = ${JSON.stringify(self)};
      const simulator = await startEmbeddedSimulator(memoryWorld({ env: process.env, cwd: process.cwd(), self }));
      console.log(simulator.pid);
      setInterval(() => {}, 1e6);`;
    const { spawn } = await import('node:child_process');
    const parent = spawn(
      process.execPath,
      ['--import', typescriptLoader, '--input-type=module', '-e', code],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const [text] = await once(parent.stdout, 'data');
    const pid = Number(String(text));
    expect(await processTree(pid, process.platform)).not.toEqual([]);
    parent.kill('SIGKILL');
    await expect.poll(() => processTree(pid, process.platform), { timeout: 10_000 }).toEqual([]);
  });
});
