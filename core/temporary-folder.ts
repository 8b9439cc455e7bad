import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Set<string>();

/**
 * Makes a new folder that only this user may read. The caller removes it; any that are left are
 * removed when the process ends.
 */
export async function temporaryFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  made.add(folder);
  return folder;
}

/**
 * Removes what an interrupted step left behind, its secrets among it. For the very end of a
 * process.
 */
export function removeTemporaryFolders(): void {
  for (const folder of made) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Something that is ending may still write there; nobody is left to tell.
    }
  }
  made.clear();
}
