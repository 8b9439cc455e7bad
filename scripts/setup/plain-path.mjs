import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether a path has only characters that mean nothing in a URL or a pattern. */
export function isPlain(path) {
  return /^[\p{L}\p{N}/._ @+-]*$/u.test(path);
}

/**
 * Runs `work` with a path of the project that Vite can take, which cuts paths at a `#` or `?` and decodes a `%`: the project's own, or where that
 * is not plain a link to it. `nodeArgs` keep Node from following the link.
 */
export async function withPlainRoot(root, work) {
  if (isPlain(root)) return work({ root, nodeArgs: [] });
  const folder = await mkdtemp(join(isPlain(tmpdir()) ? tmpdir() : '/tmp', 'passgate-root-'));
  try {
    const link = join(folder, 'project');
    await symlink(root, link);
    return await work({ root: link, nodeArgs: ['--preserve-symlinks', '--preserve-symlinks-main'] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
