import { posix } from 'node:path';
import { PassgateError } from '../../../core/index.ts';
import { GitRefusal, type GitWorld, git } from '../git.ts';
import type { Files } from './document-tree.ts';
import { decoded } from './references.ts';

/** A commit of the repository around a folder. */
export interface Commit {
  readonly world: GitWorld;
  readonly folder: string;
  readonly sha: string;
}

/**
 * Returns a file as a commit has it; undefined where it has none of that path, which is relative to
 * the folder when it begins with `./`.
 * @throws PassgateError `INPUT_FILE` (exit 2) where the commit has it and this clone does not:
 *   taking that for a new file would pass whatever became of it
 */
export async function fileAt(commit: Commit, path: string): Promise<string | undefined> {
  try {
    return await read(commit, await fromRoot(commit, path), 0);
  } catch (error) {
    if (!(error instanceof GitRefusal)) throw error;
    const listed = await entryAt(commit, await fromRoot(commit, path)).catch(() => undefined);
    const known = listed === undefined ? '' : ', though that commit has it';
    const message = `git cannot read ${path} of ${commit.sha.slice(0, 12)}${known}: ${error.message}`;
    const hint =
      error.advice === ''
        ? 'Check that it is a file and that the clone is complete (git fsck).'
        : error.advice;
    throw new PassgateError('INPUT_FILE', message, hint);
  }
}

/** Returns a path as the commit has it, from the root of the repository. */
export async function fromRoot({ world, folder }: Commit, path: string): Promise<string> {
  const isRelative = /^\.\.?(?:\/|$)/.test(path);
  const prefix = isRelative ? (await git(world, folder, 'rev-parse', '--show-prefix')).trimEnd() : '';
  return posix.normalize(posix.join(prefix, path));
}

/**
 * Returns the files beside one in a commit. None of them is looked for in the working tree.
 * @param rootPath from the root of the repository
 * @param rootName for people: `main:openapi/dcr.yaml`
 */
export function filesOfCommit(commit: Commit, rootPath: string, rootName: string): Files {
  const [, ref = '', inside = ''] = /^([^:]*:)(.*)$/.exec(rootName) ?? [];
  return {
    pathsOf: (from, uri) =>
      [...new Set([decoded(uri), uri])].map((one) =>
        posix.isAbsolute(one) ? one : posix.normalize(posix.join(posix.dirname(from), one)),
      ),
    read: async (path) => {
      if (/^(?:\/|\.\.\/)/.test(path)) throw new Error(`${path} lies outside of the repository`);
      const text = await read(commit, path, 0);
      if (text !== undefined) return text;
      throw new Error(`${commit.sha.slice(0, 12)} has no file ${path}`);
    },
    nameOf: (path) => {
      const way = posix.relative(posix.dirname(rootPath), path);
      return `${ref}${posix.join(posix.dirname(inside), way)}`;
    },
  };
}

/** @param path from the root of the repository */
async function read(commit: Commit, path: string, links: number): Promise<string | undefined> {
  const { world, folder, sha } = commit;
  const entry = await entryAt(commit, path);
  if (entry === undefined) return readInSubmodule(commit, path, links);
  if (entry.type !== 'blob')
    throw new GitRefusal(`it is a ${entry.type === 'tree' ? 'folder' : 'submodule'}`);
  const text = await git(world, folder, 'cat-file', 'blob', entry.id);
  if (entry.mode !== '120000') return text;
  if (links > 10) throw new GitRefusal('it is a link that leads back to itself');
  return read({ world, folder, sha }, posix.join(posix.dirname(path), text), links + 1);
}

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
}

async function entryAt({ world, folder, sha }: Commit, path: string): Promise<Entry | undefined> {
  if (/^(?:\/|\.|\.\.(?:\/.*)?)?$/.test(path)) return undefined;
  const listed = await git(world, folder, 'ls-tree', '-z', '--full-tree', sha, '--', path);
  const [, mode = '', type = '', id = ''] = /^(\d+) (\w+) (\w+)\t/.exec(listed) ?? [];
  return id === '' ? undefined : { mode, type, id };
}

/** Reads a path in a submodule, of which the commit only has the id of a commit. */
async function readInSubmodule(commit: Commit, path: string, links: number): Promise<string | undefined> {
  const segments = path.split('/');
  for (let count = 1; count < segments.length; count += 1) {
    const place = segments.slice(0, count).join('/');
    const entry = await entryAt(commit, place);
    if (entry?.type !== 'commit') continue;
    const top = (await git(commit.world, commit.folder, 'rev-parse', '--show-toplevel')).trimEnd();
    const submodule = { world: commit.world, folder: posix.join(top, place), sha: entry.id };
    return read(submodule, segments.slice(count).join('/'), links);
  }
  return undefined;
}
