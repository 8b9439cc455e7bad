import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { expect, it } from 'vitest';
import { inPlaceOfModules } from '../vitest.config.ts';
import { root } from './testing/passgate-process.ts';
import { rooms } from './testing/rooms.ts';

it('each test of a room that puts modules in place of others has a process of its own', async () => {
  const found: string[] = [];
  for (const room of rooms) {
    for (const entry of await readdir(join(root, room), { recursive: true })) {
      const path = join(room, entry).split(sep).join('/');
      if (!path.endsWith('.test.ts') || path.includes('node_modules/')) continue;
      if (/\bvi\.(?:mock|doMock|hoisted)\(/.test(await readFile(join(root, path), 'utf8'))) found.push(path);
    }
  }
  expect(found.sort()).toEqual([...inPlaceOfModules].sort());
});
