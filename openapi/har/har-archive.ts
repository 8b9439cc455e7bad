import { closeSync, createWriteStream, fstatSync, openSync, readFileSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { bounds, boundText, messageOf, PassgateError, temporaryFolder } from '../../core/index.ts';

/** Returns the bytes of a file that a recording keeps a body in; undefined where it is not there. */
export type ReadAttachment = (name: string) => Uint8Array | undefined;

/** A HAR file that can be read, with the files that its recorder kept beside it. */
export interface OpenedHar {
  readonly path: string;
  readonly readAttachment: ReadAttachment;
  /** The recording is a zip archive, which was unpacked. */
  readonly isArchive: boolean;
}

/**
 * Opens a HAR recording: a file, with bodies embedded or in files beside it (`content: 'attach'` of
 * Playwright), or a zip archive of both, which is unpacked for the time of `use`.
 * @throws PassgateError `INPUT_FILE` (exit 2) for an archive that is damaged, too large, or has not
 *   exactly one HAR file
 */
export async function withHar<Result>(
  path: string,
  use: (opened: OpenedHar) => Promise<Result>,
): Promise<Result> {
  if (!(await isZip(path))) {
    return use({ path, readAttachment: attachmentsIn(dirname(path)), isArchive: false });
  }
  const folder = await temporaryFolder('passgate-har-');
  try {
    const har = await unpack(path, folder);
    return await use({ path: join(folder, har), readAttachment: attachmentsIn(folder), isArchive: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What cannot be read is for the reader of the HAR to say. */
async function isZip(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const head = Buffer.alloc(4);
    await file.read(head, 0, 4, 0);
    return head.toString('latin1').startsWith('PK\x03\x04');
  } catch {
    return false;
  }
}

/** Returns the name of the HAR file. Names with folders are left out: no recorder writes them. */
async function unpack(path: string, folder: string): Promise<string> {
  const name = basename(path);
  const hars: string[] = [];
  let bytes = 0;
  try {
    const { openPromise } = await import('yauzl');
    const zip = await openPromise(path, { lazyEntries: true });
    try {
      if (zip.entryCount > bounds.archiveFiles.most)
        throw refused(`${name} has more than ${boundText(bounds.archiveFiles)}.`);
      for await (const entry of zip.eachEntry()) {
        if (!isPlainName(entry.fileName)) continue;
        bytes += entry.uncompressedSize;
        if (bytes > bounds.archive.most)
          throw refused(`${name} holds more than ${boundText(bounds.archive)}.`);
        await unpackEntry(zip, entry, folder);
        if (entry.fileName.endsWith('.har')) hars.push(entry.fileName);
      }
    } finally {
      zip.close();
    }
  } catch (error) {
    if (error instanceof PassgateError) throw error;
    throw refused(`${name} is a zip archive that cannot be read: ${messageOf(error)}.`, error);
  }
  const [har, ...others] = hars;
  if (har === undefined) throw refused(`${name} is a zip archive without a HAR file.`);
  if (others.length > 0) throw refused(`${name} is a zip archive with ${hars.length} HAR files.`);
  return har;
}

/** An entry that is longer than it says is an error of the reader. */
async function unpackEntry(zip: ZipFile, entry: Entry, folder: string): Promise<void> {
  const from = await zip.openReadStreamPromise(entry, {});
  await pipeline(from, createWriteStream(join(folder, entry.fileName), { mode: 0o600 }));
}

function attachmentsIn(folder: string): ReadAttachment {
  return (name) => {
    if (!isPlainName(name)) return undefined;
    try {
      const file = openSync(join(folder, name), 'r');
      try {
        const about = fstatSync(file);
        return about.isFile() && about.size <= bounds.file.most ? readFileSync(file) : undefined;
      } finally {
        closeSync(file);
      }
    } catch {
      return undefined;
    }
  };
}

/** A recording never names a file elsewhere. */
function isPlainName(name: string): boolean {
  return /^[\w-][\w.-]*$/.test(name);
}

function refused(message: string, cause?: unknown): PassgateError {
  return new PassgateError(
    'INPUT_FILE',
    message,
    'Record again, or unpack the archive and name its HAR file.',
    {
      cause,
    },
  );
}
