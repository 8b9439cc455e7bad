import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { commitOf } from './git.ts';
import { fileAt } from './read/files-of-commit.ts';

let folder: string;
let head: string;
const quiet = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-git-'));
  await writeFile(join(folder, 'a.yaml'), 'a: 1\n');
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, ...author, ...words], { env: { PATH: process.env.PATH, ...quiet } });
  git('init', '-q');
  git('add', 'a.yaml');
  git('commit', '-q', '-m', 'one');
  head = String(git('rev-parse', 'HEAD')).trim();
});
afterAll(() => rm(folder, { recursive: true }));

it.each<[string, Record<string, string>]>([
  ['a hook of git calls', { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' }],
  ['another repository is named', { GIT_DIR: '/none', GIT_WORK_TREE: '/none', GIT_COMMON_DIR: '/none' }],
  ['objects are said to be elsewhere', { GIT_OBJECT_DIRECTORY: '/none' }],
])('the repository around a folder is read, also where %s', async (_name, env) => {
  const world = memoryWorld({ env: { ...process.env, ...quiet, ...env } });
  expect(await commitOf(world, folder, 'HEAD')).toBe(head);
  expect(await fileAt({ world, folder, sha: head }, 'a.yaml')).toBe('a: 1\n');
});
