import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findK6 } from './k6.ts';
import { memoryWorld } from './testing/memory-world.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-k6-'));
});
afterEach(() => rm(folder, { recursive: true }));

const programAt = async (path: string, says: string): Promise<void> => {
  await writeFile(path, `#!/bin/sh\necho asked >> "$0.log"\n${says}\n`);
  await chmod(path, 0o755);
};

it('is asked for its version once, however many want to know it', async () => {
  const path = join(folder, 'k6');
  await programAt(path, "echo 'k6 v2.3.4 (go1.26)'");
  const world = memoryWorld({ env: { PASSGATE_K6: path, PATH: process.env.PATH ?? '' } });
  const found = await Promise.all([findK6(world), findK6(world)]);
  await rm(path);
  expect([...found, await findK6(world)]).toEqual(Array(3).fill({ path, version: '2.3.4' }));
});

it.each([
  ['is not there', undefined],
  ['fails', 'exit 1'],
  ['is something else', "echo 'k7 v2.3.4'"],
])('is missing where the program %s, and is looked for again', async (_what, says) => {
  const path = join(folder, 'k6');
  if (says !== undefined) await programAt(path, says);
  const world = memoryWorld({ env: { PASSGATE_K6: path, PATH: process.env.PATH ?? '' } });
  await expect(findK6(world)).rejects.toMatchObject({ code: 'TOOL_MISSING' });
  if (says?.startsWith('echo') === true) return;
  await programAt(path, "echo 'k6 v2.2.0'");
  expect(await findK6(world)).toEqual({ path, version: '2.2.0' });
});
