import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SavedState } from './saved-state.ts';
import type { StateStorage, World } from './world.ts';

/** Returns a storage in a file, which only its owner may read. */
export function fileStorage(path: string): StateStorage {
  return {
    load: async () => {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '{}';
        throw error;
      });
      const state: SavedState = JSON.parse(text);
      return state;
    },
    save: async (state) => {
      await writeFile(`${path}.new`, JSON.stringify(state), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}

/** The parts of the world that every program has: the network and the clock. A client never waits longer than this for a response. */
export const nodeWorld: Pick<World, 'fetch' | 'now' | 'sleep'> = {
  fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(30_000) }),
  now: () => Date.now(),
  sleep: async (ms) => {
    await sleep(ms);
  },
};
