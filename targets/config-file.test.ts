import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findConfigFile, loadConfigFile } from './config-file.ts';

const conflict = '<<<<<<< HEAD\n{ "type": "module" }\n=======\n{}\n>>>>>>> branch\n';
const config = { targets: { staging: { baseUrl: 'http://127.0.0.1:9' } } };
const text = JSON.stringify(config);

let base: string;
let count = 0;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'passgate config ü '));
});
afterAll(() => rm(base, { recursive: true }));

/** A folder with these files, beside which nothing can be read that is not ours. */
async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  count += 1;
  const folder = join(base, `folder ${count}`);
  const broken = { 'package.json': conflict, 'tsconfig.json': conflict };
  for (const [name, content] of Object.entries({ ...broken, ...files })) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  return folder;
}

async function loadIn(files: Readonly<Record<string, string>>): Promise<unknown> {
  const folder = await folderWith(files);
  return loadConfigFile((await findConfigFile(folder)) ?? '');
}

describe('a configuration', () => {
  it.each<[string, Record<string, string>]>([
    [
      'in TypeScript that imports passgate',
      {
        'passgate.config.ts': `import { defineConfig, type PassgateConfig } from 'passgate';
          const config: PassgateConfig = ${text};
          export default defineConfig(config);`,
      },
    ],
    ['in .mts', { 'passgate.config.mts': `const config: object = ${text}; export default config;` }],
    ['in .cts', { 'passgate.config.cts': `const config: object = ${text}; module.exports = config;` }],
    ['in .cts with an export', { 'passgate.config.cts': `export default ${text} as const;` }],
    ['in .js, as an ES module', { 'passgate.config.js': `export default ${text};` }],
    ['in .js, as CommonJS', { 'passgate.config.js': `require('node:os'); module.exports = ${text};` }],
    ['in .mjs', { 'passgate.config.mjs': `import 'node:os'; export default ${text};` }],
    ['in .cjs', { 'passgate.config.cjs': `exports.targets = ${JSON.stringify(config.targets)};` }],
    ['in .json', { 'passgate.config.json': text }],
    ['in .json with a byte order mark', { 'passgate.config.json': `\uFEFF${text}` }],
    [
      'that imports a file, with the ending or without',
      {
        'passgate.config.ts': `import { url } from './parts/url.ts'; import './parts/nothing';
          export default { targets: { staging: { baseUrl: url } } };`,
        'parts/url.ts': `export const url: string = 'http://127.0.0.1:9';`,
        'parts/nothing.ts': '',
      },
    ],
    [
      'that imports packages of both kinds',
      {
        'package.json': '{}',
        'passgate.config.ts': `import scheme from 'old'; import { host } from 'new';
          export default { targets: { staging: { baseUrl: scheme + host } } };`,
        'node_modules/old/index.js': `module.exports = 'http://';`,
        'node_modules/new/package.json': '{ "type": "module", "exports": { "import": "./main.js" } }',
        'node_modules/new/main.js': `export const host = '127.0.0.1:9';`,
      },
    ],
    [
      'that looks where it is',
      {
        'passgate.config.mjs': `import { readFileSync } from 'node:fs';
          export default JSON.parse(readFileSync(new URL('targets.json', import.meta.url), 'utf8'));`,
        'targets.json': text,
      },
    ],
  ])('%s is read, whatever lies beside it', async (_title, files) => {
    expect(await loadIn(files)).toMatchObject(config);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'with marks of a merge',
      { 'passgate.config.ts': `export default {\n${conflict}` },
      'passgate.config.ts:2:1: Expected identifier but found "<<".',
    ],
    [
      'in JSON with marks of a merge',
      { 'passgate.config.json': `{\n  "targets": {\n${conflict}` },
      'passgate.config.json:3:1: Expected string in JSON but found "<<".',
    ],
    [
      'in JSON that is too deep',
      { 'passgate.config.json': `${'['.repeat(100_000)}${']'.repeat(100_000)}` },
      'passgate.config.json: it is nested deeper than 256 levels.',
    ],
    [
      'in JSON that is empty',
      { 'passgate.config.json': '' },
      'passgate.config.json:1:1: Unexpected end of file in JSON.',
    ],
    [
      'that imports a broken file',
      { 'passgate.config.ts': `import './part.ts';`, 'part.ts': '\n\n  <<' },
      'part.ts:3:3: Unexpected "<<".',
    ],
    [
      'that imports what is not there',
      { 'passgate.config.ts': `\nimport './nowhere.ts';` },
      'passgate.config.ts:2:8: Could not resolve "./nowhere.ts".',
    ],
    [
      'that imports a package that is not there',
      { 'package.json': '{}', 'passgate.config.ts': `import x from 'not-installed'; export default x;` },
      'passgate.config.ts:1:15: Could not resolve "not-installed".',
    ],
    [
      'that throws',
      { 'passgate.config.ts': `const a: number = 1;\nexport default { targets: nothing.here, a };` },
      'passgate.config.ts:2:27: nothing is not defined.',
    ],
    [
      'that imports a file that throws',
      {
        'passgate.config.ts': `import './part';`,
        'part.ts': `type A = string;\n\n  throw new Error('no!');`,
      },
      'part.ts:3:9: no!.',
    ],
    ['that throws what is no error', { 'passgate.config.mjs': `throw 'no!';` }, 'passgate.config.mjs: no!.'],
  ])('%s is refused with the place', async (_title, files, place) => {
    const error = await loadIn(files).catch((thrown: unknown) => thrown);
    const folder = join(base, `folder ${count}`);
    expect(error).toMatchObject({
      code: 'CONFIG',
      exitCode: 2,
      message: `The configuration cannot be loaded: ${join(folder, place)}`,
    });
  });

  it('is refused where there are several', async () => {
    const folder = await folderWith({ 'passgate.config.ts': '', 'passgate.config.json': text });
    await expect(findConfigFile(folder)).rejects.toMatchObject({
      code: 'CONFIG',
      message: `There are several configurations in ${folder}: passgate.config.ts, passgate.config.json.`,
    });
  });

  it.each<[string, (path: string) => Promise<unknown>, string]>([
    ['a folder', (path) => mkdir(path), 'EISDIR: illegal operation on a directory'],
    ['a link to nowhere', (path) => symlink('nowhere', path), 'ENOENT: no such file or directory'],
  ])('that is %s cannot be read', async (_title, make, reason) => {
    const folder = await folderWith({});
    const path = join(folder, 'passgate.config.ts');
    await make(path);
    expect(await findConfigFile(folder)).toBe(path);
    await expect(loadConfigFile(path)).rejects.toMatchObject({
      code: 'CONFIG',
      message: `${path} cannot be read: ${reason}.`,
    });
  });

  it('is missing where there is none, and where there is no such folder', async () => {
    expect(await findConfigFile(await folderWith({}))).toBeUndefined();
    expect(await findConfigFile(join(base, 'nowhere'))).toBeUndefined();
  });
});
