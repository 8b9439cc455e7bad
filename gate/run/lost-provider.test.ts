import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createMasker, stageNames, unjudged } from '../../core/index.ts';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { embeddedTarget } from '../../targets/index.ts';
import { runGate } from '../run-gate.ts';
import type { Stage } from './context.ts';
import { runStages } from './runner.ts';

/**
 * A simulator as far as the gate looks at it before the first stage; it ends when it is told to.
 */
const brief = `
const server = require('node:http').createServer((request, response) => {
  if (request.url === '/end') process.exit(7);
  response.end(JSON.stringify({ documents: {}, serviceProvider: 'SP', requestor: 'RQ', tenant: 'T' }));
}).listen(0, '127.0.0.1', () => console.log(JSON.stringify({ url: 'http://127.0.0.1:' + server.address().port })));
`;

const self = [process.execPath, '-e', brief, '--'];

it('notices the end of the embedded simulator', async () => {
  const source = embeddedTarget(memoryWorld({ env: process.env, cwd: import.meta.dirname, self }));
  const { target } = await source.get();
  expect(source.lost.aborted).toBe(false);
  const lost = once(source.lost, 'abort');
  await fetch(`${target.origins.dcr}/end`).catch(() => {});
  await lost;
  expect(source.lost.reason).toBe('The embedded simulator exited with code 7');
  await source.close();
});

it('fails in the stage in which the embedded simulator is lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-lost-'));
  const verify: Stage = {
    name: 'verify',
    run: async ({ provider }) => {
      const { target } = await provider();
      await fetch(`${target.origins.dcr}/end`).catch(() => {});
      await sleep(2000);
      return { checks: [] };
    },
  };
  const world = memoryWorld({ env: process.env, cwd: folder, pid: process.pid, self });
  const root = dirname(dirname(import.meta.dirname));
  const { report } = await runGate({
    world,
    root,
    outDir: join(folder, 'out'),
    stages: [verify],
    only: ['verify'],
  });
  expect(report).toMatchObject({ verdict: 'failed', exitCode: 1 });
  expect(report.stages.flatMap(({ checks }) => checks)).toContainEqual(
    expect.objectContaining({ id: 'verify/provider-alive', verdict: 'failed' }),
  );
  // Also a run of this stage alone says which answers it could have judged.
  expect(report.coverage.length).toBeGreaterThan(100);
  await rm(folder, { recursive: true });
}, 30_000);

it('fails an unjudged stage when the provider turns out to be lost', async () => {
  const lost = new AbortController();
  const check = unjudged('verify/a', 'verify', { kind: 'state', message: 'no state' });
  const verify = {
    name: 'verify',
    run: async () => {
      void sleep(50).then(() => lost.abort('The embedded simulator is gone'));
      return { checks: [check] };
    },
  } as const;
  const { stages } = await runStages([verify], undefined, {
    world: memoryWorld({ pid: process.pid }),
    masker: createMasker(),
    selected: new Set(stageNames),
    onEvent: () => {},
    lost: lost.signal,
    graceMs: 50,
  });
  expect(stages).toMatchObject([
    { status: 'failed', checks: [{ id: 'verify/provider-alive', evidence: [{ kind: 'target-lost' }] }] },
  ]);
});
