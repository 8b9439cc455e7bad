import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { packagesState } from './packages.mjs';

const a = { version: '1.0.0', integrity: 'sha512-a' };
const own = {
  os: [process.platform],
  cpu: [process.arch],
  optional: true,
  version: '1.0.0',
  integrity: 'sha512-o',
};
const foreign = { ...own, os: ['beos'] };
const otherLibc = { ...own, libc: ['musl'] };

it.each([
  ['nothing installed', { 'node_modules/a': a }, undefined, 'missing'],
  ['the same installed', { 'node_modules/a': a }, { 'node_modules/a': a }, 'current'],
  ['another version', { 'node_modules/a': a }, { 'node_modules/a': { ...a, version: '1.0.1' } }, 'different'],
  [
    'other bytes',
    { 'node_modules/a': a },
    { 'node_modules/a': { ...a, integrity: 'sha512-b' } },
    'different',
  ],
  ['one too few', { 'node_modules/a': a, 'node_modules/b': a }, { 'node_modules/a': a }, 'different'],
  ['one too many', { 'node_modules/a': a }, { 'node_modules/a': a, 'node_modules/b': a }, 'different'],
  ['an optional one of another system left out', { 'node_modules/f': foreign }, {}, 'current'],
  ['an optional one of another C library left out', { 'node_modules/m': otherLibc }, {}, 'current'],
  ['an optional one of this system left out', { 'node_modules/o': own }, {}, 'different'],
  ['no lockfile', undefined, undefined, 'managed elsewhere'],
])('%s: %s', async (_title, locked, installed, state) => {
  const root = await mkdtemp(join(tmpdir(), 'passgate-packages-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const write = (path: string, packages: object) => writeFile(join(root, path), JSON.stringify({ packages }));
  await mkdir(join(root, 'node_modules'));
  if (locked !== undefined) await write('package-lock.json', { '': {}, ...locked });
  if (installed !== undefined) await write('node_modules/.package-lock.json', installed);
  expect(await packagesState(root)).toBe(state);
});

it('half a file of npm is not an install', async () => {
  const root = await mkdtemp(join(tmpdir(), 'passgate-packages-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: { 'node_modules/a': a } }));
  await writeFile(join(root, 'node_modules/.package-lock.json'), '{"packages": {');
  expect(await packagesState(root)).toBe('different');
});
