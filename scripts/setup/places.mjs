import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { SetupError } from './say.mjs';

/** The folder that holds package.json: the clone, or the installed package. */
export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const loader = join(projectRoot, 'core', 'typescript.mjs');

/** Whether this is an installed package: it holds JavaScript alone, and what is generated in a package beside it. */
export const isPackage = !existsSync(loader);

/** What Node must load first to run the program of Passgate, as a URL; undefined where that is JavaScript. */
export const typescriptLoader = isPackage ? undefined : pathToFileURL(loader).href;

/** The file that runs the commands. */
export const program = join(projectRoot, 'scripts', isPackage ? 'passgate.js' : 'passgate.ts');

/** Where what the set-up fetches is kept for every clone of this user: see docs/setup.md. */
export function cacheDirectory(env, platform = process.platform) {
  if (isSet(env.PASSGATE_CACHE)) return absolute(env.PASSGATE_CACHE);
  // The XDG specification says that a relative path is to be ignored.
  if (isSet(env.XDG_CACHE_HOME) && isAbsolute(env.XDG_CACHE_HOME))
    return join(env.XDG_CACHE_HOME, 'passgate');
  const home = isSet(env.HOME) ? env.HOME : homeOfUser();
  return platform === 'darwin'
    ? join(home, 'Library', 'Caches', 'passgate')
    : join(home, '.cache', 'passgate');
}

/** A container may run as a user that its system does not know: then there is no home, and a folder that everybody may write to is no cache. */
function homeOfUser() {
  try {
    // With an empty HOME, `homedir()` is empty as well, and the cache would be in the working folder.
    return userInfo().homedir;
  } catch {
    throw new SetupError('the user has no home directory to keep a cache in', {
      waysOut: ['set PASSGATE_CACHE (or HOME) to a folder that this user may write to'],
    });
  }
}

/** Shells and CI systems set a variable to nothing to say that it is not set. */
export function isSet(value) {
  return value !== undefined && value !== '';
}

function absolute(path) {
  return isAbsolute(path) ? path : join(process.cwd(), path);
}

/** The first file of this name on PATH that may be executed, or undefined. */
export async function firstOnPath(env, name) {
  for (const entry of (env.PATH ?? '').split(':')) {
    // A relative entry means something else in every folder.
    if (!isAbsolute(entry)) continue;
    const path = join(entry, name);
    const fits = await access(path, constants.X_OK).then(
      async () => (await stat(path)).isFile(),
      () => false,
    );
    if (fits) return path;
  }
  return undefined;
}

const made = new Set();

/**
 * Runs `work` in a new folder under `parent` and removes the folder afterwards, whatever happens. Its name carries
 * the process id, so that what a killed set-up left behind is found and removed by the next one.
 */
export async function inTemporaryFolder(parent, work) {
  await mkdir(parent, { recursive: true });
  await sweep(parent);
  const folder = join(parent, `tmp-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(folder);
  made.add(folder);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
    made.delete(folder);
  }
}

/** The temporary folders that exist now, for the end of an interrupted set-up. */
export function temporaryFolders() {
  return [...made];
}

/** Puts a finished file in its place in one step; its bytes are on the disk before its name is. */
export async function moveIntoPlace(from, to) {
  const handle = await open(from, 'r+');
  await handle.sync();
  await handle.close();
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** A short name for a text, the same every time. */
export function fingerprint(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

async function sweep(parent) {
  for (const name of await readdir(parent)) {
    const owner = /^tmp-(\d+)-/.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner)))
      await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Whether a process with this id runs (one of another user counts). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
