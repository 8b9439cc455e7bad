import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstComplaint, plainEntry, plainFiles } from './plain-files.ts';

let base: string;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'passgate-plain-*?x=1#y%41 '));
  const files = {
    // What esbuild would read of its own accord, and fail on.
    'package.json': '<<<<<<< HEAD',
    'tsconfig.json': '<<<<<<< HEAD',
    'part.ts': `export const part: string = 'part';`,
    'named.js.ts': `export const named: string = 'named';`,
    'compiled.ts': `export const compiled: string = 'compiled';`,
    'folder/index.ts': `export const index: string = 'index';`,
    'other?query.ts': `export const other: string = 'other';`,
  };
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(base, name)), { recursive: true });
    await writeFile(join(base, name), text);
  }
});
afterAll(() => rm(base, { recursive: true }));

async function bundle(text: string, more: Parameters<typeof plainFiles>[0] = {}): Promise<string> {
  const entry = join(base, 'entry *?#.ts');
  await writeFile(entry, text);
  const { outputFiles } = await build({
    entryPoints: [plainEntry],
    plugins: [plainFiles({ entry, ...more })],
    absWorkingDir: base,
    tsconfigRaw: {},
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('plainFiles', () => {
  it.each([
    ['as it is', `export { part } from './part.ts';`, '"part"'],
    ['without its ending', `export { part } from './part';`, '"part"'],
    ['with dots in its name', `export { named } from './named.js';`, '"named"'],
    ['by what it is compiled to', `export { compiled } from './compiled.js';`, '"compiled"'],
    ['of a folder', `export { index } from './folder';`, '"index"'],
    ['of a folder with a slash', `export { index } from './folder/';`, '"index"'],
    ['with a ? in its name', `export { other } from './other?query.ts';`, '"other"'],
  ])('finds a file %s', async (_title, text, want) => {
    expect(await bundle(text)).toContain(want);
  });

  it('resolves an alias', async () => {
    const alias = { ours: join(base, 'part.ts') };
    expect(await bundle(`export { part } from 'ours';`, { alias })).toContain('"part"');
  });

  it('removes unused modules of a folder whose modules only export', async () => {
    await writeFile(join(base, 'folder/loud.ts'), 'globalThis.loud = true; export const loud = 1;');
    const text = `import './folder/loud.ts'; export const a = 1;`;
    expect(await bundle(text)).toContain('globalThis.loud');
    expect(await bundle(text, { pure: [join(base, 'folder')] })).not.toContain('globalThis.loud');
  });

  it('names the place of a path that it cannot find', async () => {
    const error = await bundle(`\n  import './nowhere';`).catch((thrown: unknown) => thrown);
    const entry = join(base, 'entry *?#.ts');
    expect(firstComplaint(error, base)).toBe(`${entry}:2:10: Could not resolve "./nowhere"`);
  });
});
