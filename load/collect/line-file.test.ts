import { appendFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LineFile } from './line-file.ts';
import { linesOfFile } from './lines-of-file.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-line-file-'));
});
afterAll(() => rm(folder, { recursive: true }));

const freshPath = (): string => {
  files += 1;
  return join(folder, 'below', `lines-${files}.log`);
};

async function opened(path: string): Promise<{ file: LineFile; lines: string[] }> {
  const lines: string[] = [];
  return { file: await LineFile.open(path, (text) => lines.push(text)), lines };
}

describe('a file of lines', () => {
  it('has after any kill the lines that were confirmed, and takes more', async () => {
    const line = fc.stringMatching(/^[a-zü ]{0,12}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(line), fc.nat(20), async (before, after, cut) => {
        const path = freshPath();
        const first = await opened(path);
        await Promise.all(before.map((text) => first.file.append(`${text}\n`)));
        await first.file.close();
        // What a killed process leaves: the beginning of a line that it has not confirmed.
        await appendFile(path, 'x'.repeat(cut));
        const second = await opened(path);
        expect(second.lines).toEqual(before);
        for (const text of after) await second.file.append(`${text}\n`);
        await second.file.close();
        const third = await opened(path);
        expect(third.lines).toEqual([...before, ...after]);
        await third.file.close();
      }),
      { numRuns: 30 },
    );
  });

  it('is for this user alone', async () => {
    const path = freshPath();
    await (await opened(path)).file.close();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('confirms nothing that cannot be written', async () => {
    const path = freshPath();
    const { file } = await opened(path);
    await file.append('a line\n');
    await file.close();
    await expect(file.append('another\n')).rejects.toThrow(/could not be written/);
    expect(await readFile(path, 'utf8')).toBe('a line\n');
  });

  it('refuses a folder that cannot be made', async () => {
    const path = freshPath();
    await (await opened(path)).file.close();
    await expect(opened(join(path, 'lines.log'))).rejects.toMatchObject({ code: 'CONFIG' });
  });
});

describe('the lines of a file', () => {
  it.each<[string, { given: string; want: readonly [string, boolean][] }]>([
    ['an empty one', { given: '', want: [] }],
    [
      'ends of Unix',
      {
        given: 'a\n\nb\n',
        want: [
          ['a', false],
          ['', false],
          ['b', false],
        ],
      },
    ],
    [
      'ends of Windows',
      {
        given: 'a\r\nb\r\n',
        want: [
          ['a', false],
          ['b', false],
        ],
      },
    ],
    [
      'a torn end',
      {
        given: 'a\nb',
        want: [
          ['a', false],
          ['b', true],
        ],
      },
    ],
  ])('are read with %s', async (_name, { given, want }) => {
    const path = join(folder, 'given.log');
    await writeFile(path, given);
    const found: [string, boolean][] = [];
    for await (const { text, isTorn } of linesOfFile(path)) found.push([text, isTorn]);
    expect(found).toEqual(want);
  });

  it('are whole across the chunks that a file is read in', async () => {
    const path = join(folder, 'large.log');
    const lines = Array.from({ length: 50 }, (_, line) => `${line} ${'ü'.repeat(line * 997)}`);
    await writeFile(path, `${lines.join('\n')}\n`);
    const found: string[] = [];
    let last = 0;
    for await (const { text, endsAt } of linesOfFile(path)) {
      found.push(text);
      last = endsAt;
    }
    expect(found).toEqual(lines);
    expect(last).toBe((await stat(path)).size);
    await truncate(path, 5);
    expect((await readFile(path, 'utf8')).length).toBeLessThan(6);
  });
});
