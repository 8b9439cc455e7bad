import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassgateError } from '../../core/index.ts';

/**
 * Returns the pact files of a folder, in a stable order. Throws `INPUT_FILE` (exit 2) when there
 * are none.
 */
export async function pactFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length > 0) return files.map((name) => join(folder, name));
  throw new PassgateError(
    'INPUT_FILE',
    `There are no pact files in ${folder}.`,
    'Write them with: passgate contracts',
  );
}
