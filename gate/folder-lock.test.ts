import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockFolder, socketOf } from './folder-lock.ts';

it('lets one run at a time write to a folder, and another one to another', async () => {
  const folder = join(tmpdir(), randomUUID());
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'ALREADY_RUNNING', exitCode: 3 });
  await (await lockFolder(`${folder}-other`))();
  await release();
  await (await lockFolder(folder))();
  expect(existsSync(socketOf(folder))).toBe(false);
});

it('does not wait for a run that was killed', async () => {
  const folder = join(tmpdir(), randomUUID());
  const dying = `require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;
  spawnSync(process.execPath, ['-e', dying, socketOf(folder)]);
  expect(existsSync(socketOf(folder))).toBe(true);
  await (await lockFolder(folder))();
});
