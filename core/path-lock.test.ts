import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockPath, socketOf } from './path-lock.ts';

const hint = 'Wait.';

it('lets one run at a time write to a folder, and other runs to other folders', async () => {
  const folder = join(tmpdir(), randomUUID());
  const release = await lockPath(folder, hint);
  await expect(lockPath(folder, hint)).rejects.toMatchObject({ code: 'ALREADY_RUNNING', exitCode: 3 });
  await (await lockPath(`${folder}-other`, hint))();
  await release();
  await (await lockPath(folder, hint))();
  expect(existsSync(socketOf(folder))).toBe(false);
});

it('ignores the lock of a run that was killed', async () => {
  const folder = join(tmpdir(), randomUUID());
  const killed = createServer().listen(`${socketOf(folder)}.killed`);
  await once(killed, 'listening');
  // What closes takes its socket away, unless it has another name by then.
  await rename(`${socketOf(folder)}.killed`, socketOf(folder));
  await new Promise((resolve) => killed.close(resolve));
  expect(existsSync(socketOf(folder))).toBe(true);
  await (await lockPath(folder, hint))();
});
