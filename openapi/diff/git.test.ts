import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryWorld } from '../../core/testing/memory-world.ts';
import { readSince } from './check-since.ts';
import { compareSides } from './compare-sides.ts';
import { commitOf } from './git.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'passgate-git-'));
});
afterAll(() => rm(place, { recursive: true, force: true }));

const run = promisify(execFile);

async function git(folder: string, ...words: string[]): Promise<string> {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  return (await run('git', ['-C', folder, ...who, ...words])).stdout.trim();
}

/** Returns a repository with a commit, tagged `one`. */
async function repository(): Promise<string> {
  const folder = await mkdtemp(join(place, 'case-'));
  await mkdir(join(folder, 'openapi'));
  await writeFile(join(folder, 'openapi/dcr.yaml'), 'openapi: 3.1.0\ninfo: {}\npaths: {}\n');
  await git(folder, 'init', '-q');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '-q', '-m', 'one');
  await git(folder, 'tag', 'one');
  return folder;
}

interface GitTrouble {
  readonly spoil?: (folder: string) => Promise<unknown>;
  readonly env?: Readonly<Record<string, string>>;
  readonly ref?: string;
  readonly message: RegExp;
  readonly hint?: RegExp;
}

const troubles: Readonly<Record<string, GitTrouble>> = {
  'a checkout of another user': {
    // What git itself uses to test this without two users.
    env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
    message: /^git cannot read "HEAD" in \S+: detected dubious ownership in repository at '\S+'$/,
    hint: /^Run: git config --global --add safe\.directory \S+$/,
  },
  'a checkout of another user, in another language': {
    env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    message: /detected dubious ownership/,
  },
  'a configuration that is broken': {
    spoil: (folder) => writeFile(join(folder, '.git/config'), '[core\n'),
    message: /: bad config line 1 in file \S+$/,
  },
  'a repository of a later git': {
    spoil: async (folder) => {
      await git(folder, 'config', 'core.repositoryformatversion', '1');
      await git(folder, 'config', 'extensions.unheardOf', 'true');
    },
    message: /: unknown repository extension found:/,
  },
  'a repository without a head': {
    spoil: (folder) => rm(join(folder, '.git/HEAD')),
    message: /^git cannot read "HEAD" in \S+: not a git repository/,
  },
  'a worktree whose repository is gone': {
    spoil: async (folder) => {
      await rm(join(folder, '.git'), { recursive: true });
      await writeFile(join(folder, '.git'), 'gitdir: /gone/.git/worktrees/one\n');
    },
    message: /: not a git repository: \/gone\/\.git\/worktrees\/one$/,
  },
  'a commit that is damaged': {
    spoil: async (folder) => {
      const path = await objectPath(folder, 'HEAD');
      await chmod(path, 0o644);
      await writeFile(path, 'damaged');
    },
    message: /^git cannot read "HEAD" in \S+: .*(?:corrupt|unable to)/,
  },
  'a tree that is damaged': {
    spoil: async (folder) => rm(await objectPath(folder, 'HEAD^{tree}')),
    message: /^git cannot read \.\/openapi\/[\w-]+\.yaml of \w{12}: .*(?:not a tree|unable to read)/,
  },
  'a bare repository that is not trusted': {
    spoil: async (folder) => {
      await git(folder, 'config', 'core.bare', 'true');
      for (const name of await readdir(join(folder, '.git'))) {
        await run('cp', ['-r', join(folder, '.git', name), join(folder, name)]);
      }
      await rm(join(folder, '.git'), { recursive: true });
    },
    env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.bareRepository', GIT_CONFIG_VALUE_0: 'explicit' },
    // In a bare repository `HEAD` is a file as well.
    ref: 'one',
    message: /: cannot use bare repository '\S+' \(safe\.bareRepository is 'explicit'\)$/,
  },
  'no such commit': {
    ref: 'two',
    message: /^"two" is neither a file nor a commit of the repository\.$/,
    hint: /shallow clone/,
  },
  'a ref to what is no commit': {
    spoil: (folder) => git(folder, 'tag', 'text', 'HEAD:openapi/dcr.yaml'),
    ref: 'text',
    message: /expected commit type|neither a file nor a commit/,
  },
  'no repository': {
    spoil: (folder) => rm(join(folder, '.git'), { recursive: true }),
    message: /^\S+ is not in a git repository, so "HEAD" cannot be resolved there\.$/,
    hint: /Name files/,
  },
  'no git': { env: { PATH: '/nowhere' }, message: /^git is not installed, so a ref cannot be read\.$/ },
};

async function objectPath(folder: string, word: string): Promise<string> {
  const id = await git(folder, 'rev-parse', word);
  return join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
}

describe("git's own reason is told", () => {
  it.each(Object.entries(troubles))('%s', async (_name, { spoil, env, ref = 'HEAD', message, hint }) => {
    const folder = await repository();
    await spoil?.(folder);
    const world = memoryWorld({ cwd: folder, env: { ...process.env, ...env } });
    const refused = {
      code: 'INPUT_FILE',
      exitCode: 2,
      message: expect.stringMatching(message),
      hint: expect.stringMatching(hint ?? /./),
    };
    await expect(compareSides(world, folder, [ref, undefined])).rejects.toMatchObject(refused);
    await expect(readSince(world, folder, ref)).rejects.toMatchObject(refused);
  });

  it('where git may not be started', async () => {
    const folder = await mkdtemp(join(place, 'case-'));
    await writeFile(join(folder, 'git'), 'no program');
    await chmod(join(folder, 'git'), 0o644);
    const world = memoryWorld({ cwd: folder, env: { PATH: folder } });
    await expect(commitOf(world, folder, 'HEAD')).rejects.toMatchObject({
      code: 'INPUT_FILE',
      message: expect.stringMatching(/EACCES/),
    });
  });

  it('without the password of the server that it fetches from', async () => {
    const [origin, folder] = [await repository(), join(place, 'partial')];
    await git(origin, 'config', 'uploadpack.allowFilter', 'true');
    await git(place, 'clone', '-q', '--bare', '--filter=blob:none', `file://${origin}`, folder);
    await git(folder, 'remote', 'set-url', 'origin', 'http://robot:s3cr3t-of-the-robot@127.0.0.1:9/x.git');
    const world = memoryWorld({ cwd: folder, env: process.env });
    const refused: unknown = await compareSides(world, folder, [
      'HEAD:openapi/dcr.yaml',
      'HEAD:openapi/dcr.yaml',
    ]).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'INPUT_FILE', message: expect.stringMatching(/127\.0\.0\.1/) });
    expect(String(refused)).not.toContain('s3cr3t');
  });

  it('but an interruption is one', async () => {
    const folder = await repository();
    const world = { ...memoryWorld({ env: process.env }), signal: AbortSignal.abort() };
    await expect(commitOf(world, folder, 'HEAD')).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });
});
