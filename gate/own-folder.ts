import { readdir } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { PassgateError } from '../core/index.ts';

/** What says that a folder is somebody's project and not a place for reports. */
const projectFiles = ['package.json', '.git', 'passgate.config.ts'];

/**
 * A run takes away what an older one left in its folder (`load/`, `pacts/`), so it must be a folder of its own.
 * @throws PassgateError `CONFIG` (exit 2) for the working directory, a folder above it, and the root of any project
 */
export async function assertOwnFolder(outDir: string, cwd: string): Promise<void> {
  const way = relative(outDir, cwd);
  const above = way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
  const files: readonly string[] = await readdir(outDir).catch(() => []);
  const project = projectFiles.find((name) => files.includes(name));
  if (!above && project === undefined) return;
  const why = project === undefined ? 'the command is typed in it or below it' : `it holds ${project}`;
  throw new PassgateError(
    'CONFIG',
    `The report cannot go to ${outDir}: ${why}, and a run clears the folder it writes to.`,
    'Name a folder of its own with --out DIR.',
  );
}
