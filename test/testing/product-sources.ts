import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { root } from './passgate-process.ts';
import { rooms } from './rooms.ts';

/** Returns the TypeScript files of all rooms by their path in the repository, without those that `apart` fits. */
export async function productSources(apart: RegExp): Promise<ReadonlyMap<string, string>> {
  const sources = new Map<string, string>();
  for (const room of rooms) {
    for (const entry of await readdir(join(root, room), { recursive: true })) {
      const path = join(room, entry).split(sep).join('/');
      if (!path.endsWith('.ts') || path.includes('node_modules/') || apart.test(path)) continue;
      sources.set(path, await readFile(join(root, path), 'utf8'));
    }
  }
  return sources;
}
