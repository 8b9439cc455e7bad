import { readText } from '../../core/index.ts';

/** Returns the text of a file, or null where there is none. */
export async function readTextOrNull(path: string): Promise<string | null> {
  return readText(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
}
