import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesOf } from './files.ts';
import { fileNames } from './settings.ts';
import { givenTarget, sampleFacts } from './testing/sample-facts.ts';
import { writeFolder } from './write-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const facts = sampleFacts(2, { texts: { ...sampleFacts(2).texts, catalogue: 'mvpds: []\n' } });
const files = filesOf(facts);

async function contents(): Promise<Map<string, string>> {
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as [string, string]),
    ),
  );
}

const sorted = (map: ReadonlyMap<string, string>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

describe('writeFolder', () => {
  it('writes every file into a folder that does not exist yet', async () => {
    folder = join(folder, 'a/b');
    await writeFolder(folder, files);
    expect([...(await contents())]).toEqual(sorted(files));
  });

  it('replaces the files of an earlier run, and removes those that the new run does not have', async () => {
    await writeFolder(folder, files);
    await writeFile(join(folder, 'notes.txt'), 'mine');
    const next = filesOf(sampleFacts(3, { run: 'r0000002', target: givenTarget }));
    await writeFolder(folder, next);
    const found = await contents();
    expect(found.get('notes.txt')).toBe('mine');
    found.delete('notes.txt');
    expect([...found]).toEqual(sorted(next));
    expect(found.has(fileNames.simulator)).toBe(false);
  });

  it.each(Object.values(fileNames))(
    'refuses a folder with a %s of somebody else, and changes nothing',
    async (name) => {
      await writeFolder(folder, files);
      await writeFile(join(folder, name), '{"name":"mine"}');
      const before = await contents();
      await expect(writeFolder(folder, filesOf(sampleFacts(3)))).rejects.toMatchObject({
        code: 'CONFIG',
        message: expect.stringContaining(join(folder, name)),
      });
      expect(await contents()).toEqual(before);
    },
  );

  it('leaves nothing behind where it cannot write', async () => {
    // A folder in the place of a file is foreign; one in the place of the folder cannot be written to.
    await writeFile(join(folder, 'file'), '');
    await expect(writeFolder(join(folder, 'file'), files)).rejects.toMatchObject({ code: 'CONFIG' });
    await mkdir(join(folder, fileNames.run));
    await expect(writeFolder(folder, files)).rejects.toMatchObject({ code: 'CONFIG' });
    expect((await readdir(folder)).sort()).toEqual(['file', fileNames.run]);
  });
});
