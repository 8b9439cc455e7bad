import { lstat, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf, PassgateError } from './errors.ts';
import { machineTrouble } from './machine-trouble.ts';
import { isTemporary } from './temporary-folder.ts';

/**
 * Writes a file so that readers see the old text or the whole new one, never half of it. Makes the
 * folder.
 * @throws PassgateError `CONFIG` (exit 2) where it cannot be written; `MACHINE` (exit 3) for a
 *   temporary file, whose place nobody has chosen
 */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeWhole(path, content, 0o666);
}

/** As `writeFileWhole`, for what holds secrets: nobody but this user may read the file. */
export async function writePrivateFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeWhole(path, content, 0o600);
}

async function writeWhole(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  await makeFolder(dirname(path));
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content, { mode });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw (
      (isTemporary(path) ? machineTrouble(error) : undefined) ??
      unwritable(`${path} cannot be written`, error)
    );
  }
}

/**
 * Makes a folder and those above it, one by one: Node's own `recursive` never ends under `/proc`,
 * which says of a new folder that the one above it is not there.
 * @throws PassgateError `CONFIG` (exit 2) where it cannot be made
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeWithParents(path);
  } catch (error) {
    throw unwritable(`The folder ${path} cannot be created`, error);
  }
}

/**
 * Makes a folder and those above it. Others may make the same folders meanwhile, so each is tried
 * once more when those above it exist.
 */
async function makeWithParents(path: string): Promise<void> {
  const missing = await tryFolder(path);
  if (missing === undefined) return;
  await makeWithParents(dirname(path));
  const again = await tryFolder(path);
  if (again !== undefined) throw again;
}

/** Answers the error where a folder above is missing. */
async function tryFolder(path: string): Promise<unknown> {
  try {
    await mkdir(path);
    return undefined;
  } catch (error) {
    if (await isFolder(path)) return undefined;
    if (codeOf(error) === 'ENOENT' && dirname(path) !== path) return error;
    throw error;
  }
}

/**
 * Returns whether there is anything at a path, also a link to nowhere.
 * @throws the system's error where the path cannot be looked at
 */
export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/**
 * Returns the files below a folder, as paths from it. Reads folder by folder: where Yarn keeps
 * packages in archives, Node's own `recursive` does not name the folder of a file.
 */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = entries.map(async (entry) => {
    if (!entry.isDirectory()) return [entry.name];
    return (await filesUnder(join(folder, entry.name))).map((path) => join(entry.name, path));
  });
  return (await Promise.all(found)).flat();
}

/** Returns the error without the call and the temporary name, which Node puts behind a comma. */
function unwritable(what: string, error: unknown): PassgateError {
  const [reason] = messageOf(error).split(', ');
  return new PassgateError('CONFIG', `${what}: ${reason}.`, 'Choose a path that can be written to.', {
    cause: error,
  });
}
