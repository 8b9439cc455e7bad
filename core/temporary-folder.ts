import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { PassgateError } from './errors.ts';
import { foldersOfThisProcess, lockOfThisProcess } from './left-folders.ts';
import { machineTrouble } from './machine-trouble.ts';

const made = new Set<string>();

/**
 * Makes a new folder that only this user may read. The caller removes it; any that are left are
 * removed when the process ends, and after a kill when the next one begins.
 * @throws PassgateError `MACHINE` (exit 3) where there is no place for it
 */
export async function temporaryFolder(prefix: string): Promise<string> {
  const mark = await foldersOfThisProcess();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${mark}`)).catch((error: unknown) => {
    const [reason] = (machineTrouble(error)?.message ?? 'It cannot be created').split(/: |\.$/);
    throw new PassgateError(
      'MACHINE',
      `No temporary folder can be created in ${tmpdir()}: ${lowered(reason)}.`,
      'Free or create that folder, or set TMPDIR to another one that this user may write to.',
      { cause: error },
    );
  });
  made.add(folder);
  return folder;
}

/** Returns whether a file is in one of these folders, which no user has chosen. */
export function isTemporary(path: string): boolean {
  return [...made].some((folder) => path.startsWith(folder + sep));
}

/**
 * Removes what an interrupted step left behind, its secrets among it. For the very end of a
 * process.
 */
export function removeTemporaryFolders(): void {
  for (const folder of [...made, lockOfThisProcess() ?? []].flat()) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Something that is ending may still write there; nobody is left to tell.
    }
  }
  made.clear();
}

function lowered(text = ''): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
