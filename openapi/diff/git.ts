import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PassgateError, type World } from '../../core/index.ts';

const run = promisify(execFile);

/** What a call of git needs of the world. */
export type GitWorld = Pick<World, 'env' | 'signal'>;

/**
 * The commit that a word means in the repository around a folder.
 * @throws PassgateError `INPUT_FILE` (exit 2) where there is no repository, no git, or no such commit
 */
export async function commitOf({ env, signal }: GitWorld, folder: string, ref: string): Promise<string> {
  const words = ['-C', folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  try {
    return (await run('git', words, { env: { ...env }, signal, timeout: 10_000 })).stdout.trim();
  } catch (error) {
    throw await noCommit({ env, signal }, folder, ref, error);
  }
}

async function noCommit(
  { env, signal }: GitWorld,
  folder: string,
  ref: string,
  error: unknown,
): Promise<PassgateError> {
  if (signal.aborted) return interrupted();
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return new PassgateError(
      'INPUT_FILE',
      'There is no git here to read a ref with.',
      'Name files instead of refs.',
    );
  }
  const inside = await run('git', ['-C', folder, 'rev-parse', '--git-dir'], { env: { ...env } }).catch(
    () => undefined,
  );
  if (inside === undefined) {
    const message = `${folder} is in no git repository, so "${ref}" means nothing there.`;
    return new PassgateError('INPUT_FILE', message, 'Name files instead of refs.');
  }
  const hint = 'Name a file, or a branch, tag or commit (a shallow clone has few: git fetch --unshallow).';
  return new PassgateError('INPUT_FILE', `"${ref}" is neither a file nor a commit of the repository.`, hint);
}

/**
 * A file as a commit has it; undefined where it has none of that path, which is relative to `folder` when it begins with `./`.
 * @throws PassgateError `INPUT_FILE` (exit 2) where the commit has it and this clone does not: taking that for a new file would
 *   pass whatever became of it
 */
export async function fileAt(
  { env, signal }: GitWorld,
  folder: string,
  commit: string,
  path: string,
): Promise<string | undefined> {
  const settings = { env: { ...env }, signal, maxBuffer: 2 ** 26, timeout: 10_000 };
  const git = (...words: string[]) => run('git', ['-C', folder, ...words], settings);
  const text = await git('cat-file', 'blob', `${commit}:${path}`).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
  if (text !== undefined) return text;
  if (signal.aborted) throw interrupted();
  const isListed = await git('rev-parse', '--verify', '--quiet', `${commit}:${path}`).catch(() => undefined);
  if (isListed === undefined) return undefined;
  const message = `git cannot read ${path} of ${commit.slice(0, 12)}, though that commit has it.`;
  throw new PassgateError('INPUT_FILE', message, 'Is the clone whole, and is it a file? git fsck tells.');
}

function interrupted(): PassgateError {
  return new PassgateError('INTERRUPTED', 'Interrupted.', 'Run it again.');
}
