import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { interactions } from '../interactions/index.ts';
import { runContracts } from '../run-contracts.ts';
import { runInteractions } from './engine.ts';

process.env.PACT_DO_NOT_TRACK = 'true';

const root = join(import.meta.dirname, '../..');

it('a row that the Pact core cannot write falls short', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-refused-'));
  const file = join(folder, 'file');
  await writeFile(file, 'no folder');
  const checks = await runInteractions(interactions.slice(0, 1), { root, rawDir: join(file, 'below') });
  expect(checks).toMatchObject([{ verdict: 'failed', required: true, evidence: [{ kind: 'pact' }] }]);
  await rm(folder, { recursive: true });
});

it('contracts of a filter that fits nothing are none that hold', async () => {
  const running = runContracts({
    world: memoryWorld({ env: process.env }),
    root,
    pactDir: '/dev/null/none',
    filter: 'no such',
  });
  await expect(running).rejects.toMatchObject({ code: 'UNKNOWN_NAME', exitCode: 2 });
});
