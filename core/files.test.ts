import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileWhole } from './files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('writeFileWhole', () => {
  it('makes the folder and leaves nothing but the file', async () => {
    await writeFileWhole(join(folder, 'a/b/report.json'), '{}');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['report.json']);
  });

  it('leaves the old text and no temporary file when the new text cannot be put in place', async () => {
    await writeFileWhole(join(folder, 'taken/inside.txt'), 'kept');
    await expect(writeFileWhole(join(folder, 'taken'), 'new')).rejects.toMatchObject({
      code: 'CONFIG',
      message: `${join(folder, 'taken')} cannot be written: EISDIR: illegal operation on a directory.`,
    });
    expect(await readdir(folder)).toEqual(['taken']);
    expect(await readFile(join(folder, 'taken/inside.txt'), 'utf8')).toBe('kept');
  });

  it.each<[string, { inside: string; reason: string }]>([
    ['a file', { inside: 'file/a/b', reason: 'ENOTDIR: not a directory' }],
    // Where Node's own mkdir goes round and round.
    ['the list of processes', { inside: '/proc/passgate/a', reason: 'ENOENT: no such file or directory' }],
  ])('throws at once where no folder can be made in %s', async (_, { inside, reason }) => {
    if (inside.startsWith('/proc') && !existsSync('/proc/self')) return;
    await writeFile(join(folder, 'file'), '');
    const path = resolve(folder, inside);
    await expect(writeFileWhole(join(path, 'report.json'), '{}')).rejects.toMatchObject({
      code: 'CONFIG',
      message: `The folder ${path} cannot be created: ${reason}.`,
    });
  });

  it('makes folders that many make at once', async () => {
    const paths = Array.from({ length: 50 }, (_, i) => join(folder, 'a/b/c/d', `${i % 10}`, 'file'));
    await Promise.all(paths.map((path) => writeFileWhole(path, '')));
    expect(await readdir(join(folder, 'a/b/c/d'))).toHaveLength(10);
  });

  it('leaves one whole text when many write at once', async () => {
    const path = join(folder, 'report.json');
    const texts = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(100_000));
    await Promise.all(texts.map((text) => writeFileWhole(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['report.json']);
  });
});
