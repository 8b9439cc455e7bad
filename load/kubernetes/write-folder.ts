import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  exists,
  isRecord,
  makeFolder,
  messageOf,
  PassgateError,
  parsedJson,
  readText,
} from '../../core/index.ts';
import { type FolderFiles, writtenByPassgate } from './files.ts';
import { fileNames } from './settings.ts';

/**
 * Writes the files of a run, all of them or none, and removes those of an earlier run that this one
 * does not have. Files that Passgate wrote are replaced, other files of the folder stay.
 * @throws PassgateError `CONFIG` (exit 2) where a file of that name is not Passgate's, and where the
 *   folder cannot be written to
 */
export async function writeFolder(folder: string, files: FolderFiles): Promise<void> {
  const stale: string[] = [];
  for (const name of Object.values(fileNames)) {
    const path = join(folder, name);
    if (!(await exists(path))) continue;
    if (!(await isOwn(path, name))) throw foreign(path);
    if (!files.has(name)) stale.push(path);
  }
  await makeFolder(folder);
  const mark = `.${randomUUID()}.tmp`;
  const paths = [...files.keys()].map((name) => join(folder, name));
  try {
    for (const [name, text] of files) {
      await writeFile(join(folder, name) + mark, text, { mode: name === fileNames.feeders ? 0o600 : 0o666 });
    }
    for (const path of paths) await rename(path + mark, path);
  } catch (error) {
    throw new PassgateError(
      'CONFIG',
      `${folder} cannot be written to: ${messageOf(error).split(', ')[0]}.`,
      'Choose another folder with --kubernetes DIR.',
      { cause: error },
    );
  } finally {
    await Promise.all(paths.map((path) => rm(path + mark, { force: true }).catch(() => {})));
  }
  for (const path of stale) await rm(path, { force: true });
}

/** Tells whether a file is one that Passgate wrote. What has no comments is known by its content. */
async function isOwn(path: string, name: string): Promise<boolean> {
  const text = await readText(path).catch(() => '');
  if (name === fileNames.bundle)
    return /^\/\/ k6 bundle of the scenario .*, written by passgate\./.test(text);
  if (!name.endsWith('.json')) return text.slice(0, 200).includes(writtenByPassgate);
  const value = parsedJson(text);
  if (!isRecord(value)) return false;
  if (name === fileNames.plan) return 'virtualUsers' in value && 'arrivals' in value;
  return typeof value.format === 'string' && value.format.startsWith('passgate');
}

function foreign(path: string): PassgateError {
  return new PassgateError(
    'CONFIG',
    `${path} exists, and Passgate did not write it.`,
    'Choose another folder with --kubernetes DIR, or move the file.',
  );
}
