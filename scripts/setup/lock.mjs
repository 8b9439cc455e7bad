import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive } from './places.mjs';
import { say } from './say.mjs';

const BEAT_MS = 1000;
const SILENT_MS = 10_000;
const held = new Set();

/**
 * Runs `work` while no other set-up of this user runs work of the same name (`title` is what people read). The lock spares the second one the
 * double download or build; that nothing breaks rests on renaming finished things into place, not on the lock. So a
 * lock whose owner is gone, or has not shown a sign of life for ten seconds, is simply taken over.
 */
export async function whileLocked(folder, name, work, title = name) {
  const lock = join(folder, `${name}.lock`);
  await acquire(lock, title);
  held.add(lock);
  const beat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => {}), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    held.delete(lock);
    await rm(lock, { recursive: true, force: true });
  }
}

/** The locks held now, for the end of an interrupted set-up. */
export function heldLocks() {
  return [...held];
}

async function acquire(lock, title) {
  let said = false;
  for (;;) {
    await mkdir(dirname(lock), { recursive: true });
    try {
      await mkdir(lock);
      await writeFile(join(lock, 'owner'), `${process.pid} ${hostname()}`);
      return;
    } catch (error) {
      // ENOENT: the folder or the lock was removed meanwhile, by someone who clears the cache or takes over.
      if (error.code !== 'EEXIST' && error.code !== 'ENOENT') throw error;
    }
    if (await isAbandoned(lock)) {
      await rm(lock, { recursive: true, force: true });
      continue;
    }
    if (!said) say(`${title}: another set-up is at it, waiting for it`);
    said = true;
    await sleep(100);
  }
}

async function isAbandoned(lock) {
  const about = await stat(lock).catch(() => undefined);
  if (about === undefined) return false;
  if (Date.now() - about.mtimeMs > SILENT_MS) return true;
  const [pid, host] = (await readFile(join(lock, 'owner'), 'utf8').catch(() => '')).split(' ');
  return pid !== undefined && pid !== '' && host === hostname() && !isAlive(Number(pid));
}
