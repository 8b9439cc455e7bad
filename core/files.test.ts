import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('keeps the old text and no temporary file when the new text cannot be put in place', async () => {
    await writeFileWhole(join(folder, 'taken/inside.txt'), 'kept');
    await expect(writeFileWhole(join(folder, 'taken'), 'new')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['taken']);
    expect(await readFile(join(folder, 'taken/inside.txt'), 'utf8')).toBe('kept');
  });

  it('leaves one whole text when many write at once', async () => {
    const path = join(folder, 'report.json');
    const texts = Array.from({ length: 20 }, (_, i) => `${i}`.repeat(100_000));
    await Promise.all(texts.map((text) => writeFileWhole(path, text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['report.json']);
  });
});
