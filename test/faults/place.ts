import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type FaultyServer, startFaultyServer } from './faulty-target.ts';

const run = promisify(execFile);

/** A folder of a row's own: nothing that it does reaches another row, nor the user's cache. */
export interface Place {
  readonly base: string;
  /** Input files, copied for this row. */
  readonly in: string;
  readonly out: string;
  readonly tmp: string;
  readonly home: string;
  readonly cache: string;
  /** The working folder. */
  readonly work: string;
  /** The URL of the target, where the row has one. */
  readonly target: string;
  /** A port that another program listens on. */
  readonly port: string;
  remove(): Promise<void>;
}

export async function makePlace(inputs: string, fault?: FaultyServer): Promise<Place> {
  const base = await mkdtemp(join(tmpdir(), 'passgate-fault-'));
  const folder = (name: string): string => join(base, name);
  for (const name of ['out', 'tmp', 'home', 'cache', 'work']) await mkdir(folder(name));
  await cp(inputs, folder('in'), { recursive: true });
  const target = fault === undefined ? undefined : await startFaultyServer(fault);
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  return {
    base,
    in: folder('in'),
    out: folder('out'),
    tmp: folder('tmp'),
    home: folder('home'),
    cache: folder('cache'),
    work: folder('work'),
    target: target?.url ?? '',
    port: String(typeof address === 'object' ? address?.port : ''),
    remove: async () => {
      taken.close();
      await target?.close();
      await rm(base, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

type Folder = 'out' | 'tmp' | 'cache' | 'in';

/** Puts a disk without a free byte in place of a folder. */
export function full(folder: Folder): (place: Place) => Promise<() => Promise<void>> {
  return async (place) => {
    const undo = await small(folder, 16)(place);
    await writeFile(join(place[folder], 'other-files'), Buffer.alloc(64 * 1024)).catch(() => {});
    return undo;
  };
}

/** Puts a disk with so much space in place of a folder. */
export function small(folder: Folder, kibibytes: number): (place: Place) => Promise<() => Promise<void>> {
  return async (place) => {
    const path = place[folder];
    await run('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k,mode=0777`, 'none', path]);
    return () => unmount(path);
  };
}

/** Makes a folder one that can only be read, also for root, whom no permission stops. */
export function readOnly(folder: Folder): (place: Place) => Promise<() => Promise<void>> {
  return async (place) => {
    const path = place[folder];
    await run('mount', ['--bind', path, path]);
    await run('mount', ['-o', 'remount,bind,ro', path]);
    return () => unmount(path);
  };
}

async function unmount(path: string): Promise<void> {
  await run('umount', ['--lazy', path]);
}

/** Returns whether this user may mount a file system here; a laptop or a CI system may not. */
export async function mayMount(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-mount-'));
  const done = await run('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'none', folder]).then(
    () => unmount(folder).then(() => true),
    () => false,
  );
  await rm(folder, { recursive: true, force: true });
  return done;
}
