import { randomBytes } from 'node:crypto';
import { lstat, readdir, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { isPathLocked, lockPath, socketOf } from './path-lock.ts';

/** `passgate-load-`, the mark of a process, and what makes the name of a folder its own. */
const markedFolder = /^passgate-(?:[a-z]+-)*([\da-f]{16})-\w{6}$/;

let marking: Promise<string> | undefined;
let ownLock: string | undefined;

/** Returns the file of this process's lock, which its end does not remove; `undefined` where there is none. */
export function lockOfThisProcess(): string | undefined {
  return ownLock;
}

/**
 * Returns what the names of this process's temporary folders begin with behind their purpose, and removes once
 * what killed processes have left. The mark of a process is a lock, which ends with it: a number of a
 * process would be given to another one, and means another one in another container.
 */
export function foldersOfThisProcess(): Promise<string> {
  marking ??= marked();
  return marking;
}

async function marked(): Promise<string> {
  const mark = randomBytes(8).toString('hex');
  await lockPath(markPath(mark), '');
  ownLock = socketOf(markPath(mark));
  await removeLeftFolders();
  // Without a lock nobody could tell whether the process lives.
  return (await isPathLocked(markPath(mark))) ? `${mark}-` : '';
}

/** Removes the folders of this user whose process has ended without removing them. */
async function removeLeftFolders(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    const mark = markedFolder.exec(name)?.[1];
    if (mark === undefined || !(await isOfThisUser(join(tmpdir(), name)))) continue;
    if (await isPathLocked(markPath(mark))) continue;
    // What cannot be removed now is tried again at the next start.
    for (const path of [join(tmpdir(), name), socketOf(markPath(mark))]) {
      await rm(path, { recursive: true, force: true }).catch(() => {});
    }
  }
}

async function isOfThisUser(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === userInfo().uid;
}

/** What the lock of a process is about; there is no such file. */
function markPath(mark: string): string {
  return join(tmpdir(), `passgate-process-${mark}`);
}
