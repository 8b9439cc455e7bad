import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { filesUnder, writeFileWhole } from '../../core/index.ts';
import { generateAll, generatedFolder } from './generate-all.ts';
import { readTextOrNull } from './read-text.ts';
import { asShipped, generatedRoot } from './shipped.ts';

export interface GenerateResult {
  /**
   * Paths relative to the project or, of an installed Passgate, to `@passgate/schemas`; sorted.
   */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
}

/**
 * Brings `openapi/generated/` to what the documents say: writes what differs, removes what does not
 * belong there.
 */
export async function writeGenerated(root: string): Promise<GenerateResult> {
  const wanted = await asShipped(await generateAll(root));
  const place = generatedRoot(root);
  const written: string[] = [];
  const unchanged: string[] = [];
  for (const [path, text] of wanted) {
    if ((await readTextOrNull(join(place, path))) === text) unchanged.push(path);
    else {
      await writeFileWhole(join(place, path), text);
      written.push(path);
    }
  }
  const removed = (await presentFiles(place)).filter((path) => !wanted.has(path));
  for (const path of removed) await rm(join(place, path), { force: true });
  return { written, removed, unchanged };
}

/**
 * Returns the files under `openapi/generated/`, tracked by git or not, relative to the root with
 * forward slashes, sorted.
 */
export async function presentFiles(root: string): Promise<string[]> {
  const folder = join(root, generatedFolder);
  const names = await filesUnder(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return (
    names
      // The temporary file of another run that is writing right now is not ours to judge or remove.
      .filter((name) => !/\.[0-9a-f-]{36}\.tmp$/.test(name))
      .map((name) => `${generatedFolder}/${name.replaceAll('\\', '/')}`)
      .sort()
  );
}
