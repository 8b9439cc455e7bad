import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder.ts';

it('removes at the end what an interrupted step has left', async () => {
  const folders = [await temporaryFolder('passgate-a-'), await temporaryFolder('passgate-a-')];
  expect(new Set(folders).size).toBe(2);
  for (const folder of folders) {
    expect(statSync(folder).mode & 0o077).toBe(0);
    await writeFile(join(folder, 'secrets.json'), '{}');
  }
  removeTemporaryFolders();
  expect(folders.filter((folder) => existsSync(folder))).toEqual([]);
});
