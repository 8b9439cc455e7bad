import { readFile } from 'node:fs/promises';

/** The text of a file, or null where there is none. */
export async function readTextOrNull(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
}
