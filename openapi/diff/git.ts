import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { environmentOfGit, messageOf, PassgateError, recordOf, type World } from '../../core/index.ts';

const run = promisify(execFile);
const timeoutMs = 10_000;
const longestOutput = 2 ** 26;

/** What a call of git needs of the world. */
export type GitWorld = Pick<World, 'env' | 'signal'>;

/** Why git did not do what was asked, in its own words where it had any. */
export class GitRefusal extends Error {
  /** What git tells to do about it; empty where it tells nothing. */
  readonly advice: string;
  readonly isInstalled: boolean;

  constructor(reason: string, advice = '', isInstalled = true) {
    super(reason);
    this.advice = advice;
    this.isInstalled = isInstalled;
  }
}

/**
 * Returns the standard output of a call of git in a folder.
 * @throws GitRefusal with an empty message where git only answers no; PassgateError `INTERRUPTED`
 *   (exit 3)
 */
export async function git({ env, signal }: GitWorld, folder: string, ...words: string[]): Promise<string> {
  // Its reasons are told apart below, so they have to be in one language.
  const settings = {
    env: { ...environmentOfGit(env), LC_ALL: 'C', LANGUAGE: 'C' },
    signal,
    timeout: timeoutMs,
    maxBuffer: longestOutput,
  };
  try {
    return (await run('git', ['-C', folder, ...words], settings)).stdout;
  } catch (error) {
    if (signal.aborted)
      throw new PassgateError('INTERRUPTED', 'The comparison was interrupted.', 'Rerun it.');
    throw refusalOf(error);
  }
}

/**
 * Returns the commit that a word means in the repository around a folder.
 * @throws PassgateError `INPUT_FILE` (exit 2) where there is no such commit, no repository that git
 *   opens, or no git
 */
export async function commitOf(world: GitWorld, folder: string, ref: string): Promise<string> {
  try {
    const words = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    return (await git(world, folder, ...words)).trim();
  } catch (error) {
    throw error instanceof GitRefusal ? await noCommit(folder, ref, error) : error;
  }
}

async function noCommit(folder: string, ref: string, refusal: GitRefusal): Promise<PassgateError> {
  const { message, advice, isInstalled } = refusal;
  if (!isInstalled) {
    const told = 'git is not installed, so a ref cannot be read.';
    return new PassgateError('INPUT_FILE', told, 'Name files instead of refs.');
  }
  if (message === '') {
    const hint = 'Name a file, or a branch, tag or commit (a shallow clone has few: git fetch --unshallow).';
    return new PassgateError(
      'INPUT_FILE',
      `"${ref}" is neither a file nor a commit of the repository.`,
      hint,
    );
  }
  const repository = message.startsWith('not a git repository (or any')
    ? await repositoryAbove(folder)
    : folder;
  if (repository === undefined) {
    const told = `${folder} is not in a git repository, so "${ref}" cannot be resolved there.`;
    return new PassgateError('INPUT_FILE', told, 'Name files instead of refs.');
  }
  const hint = advice === '' ? 'Fix what git reports, or name files instead of refs.' : advice;
  return new PassgateError('INPUT_FILE', `git cannot read "${ref}" in ${repository}: ${message}`, hint);
}

/** Returns the nearest folder with a `.git`, be it a repository or not. */
async function repositoryAbove(folder: string): Promise<string | undefined> {
  const found = await stat(join(folder, '.git')).catch(() => undefined);
  if (found !== undefined) return folder;
  return dirname(folder) === folder ? undefined : repositoryAbove(dirname(folder));
}

function refusalOf(error: unknown): GitRefusal {
  const { code, killed, stderr } = recordOf(error);
  if (code === 'ENOENT') return new GitRefusal('git is not installed.', 'Install git.', false);
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return new GitRefusal('it is larger than 64 MiB.');
  if (killed === true) return new GitRefusal(`git did not finish in ${timeoutMs / 1000} seconds.`);
  const said = typeof stderr === 'string' ? stderr.replaceAll(/(:\/\/)[^\s/@]+(?=@)/g, '$1…') : undefined;
  // Not even started: no permission, no memory.
  if (said === undefined || typeof code === 'string') return new GitRefusal(messageOf(error));
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const reasons = lines.filter((line) => /^(?:fatal|error): /.test(line));
  const commands = lines.filter((line) => line.startsWith('\t')).map((line) => line.trim());
  return new GitRefusal(
    (reasons.length > 0 ? reasons : lines.slice(0, 1)).map((line) => line.replace(/^\w+: /, '')).join('; '),
    commands.length === 0 ? '' : `Run: ${commands.join(' && ')}`,
  );
}
