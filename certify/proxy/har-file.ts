import { closeSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { messageOf, PassgateError } from '../../core/index.ts';

const tail = Buffer.from('\n]}}\n');

/**
 * A HAR file that is valid JSON after each entry: an entry is written together with the end of the
 * document, over the end that is there. So a process that is killed loses only the exchanges that
 * were not complete. Each entry is on a line of its own.
 */
export class HarFile {
  readonly #fd: number;
  /** Where the end of the document begins. */
  #end: number;
  #entries = 0;
  #isOpen = true;

  /**
   * Creates the file, which only its user may read.
   * @throws PassgateError `CONFIG` (exit 2) where it exists or cannot be written
   */
  constructor(
    path: string,
    creator: { readonly name: string; readonly version: string; readonly comment: string },
  ) {
    const log = JSON.stringify({ version: '1.2', creator, pages: [] }).slice(0, -1);
    const head = Buffer.from(`{"log":${log},"entries":[`);
    try {
      this.#fd = openSync(path, 'wx', 0o600);
      this.#end = head.length;
      writeAt(this.#fd, Buffer.concat([head, tail]), 0);
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      const [reason] = messageOf(error).split(', ');
      throw new PassgateError(
        'CONFIG',
        exists ? `${path} exists already.` : `${path} cannot be written: ${reason}.`,
        exists
          ? 'Name a new file for the recording, or delete this one.'
          : 'Name a file in a folder that exists.',
        { cause: error },
      );
    }
  }

  /**
   * Writes one entry, a line of JSON.
   * @throws the system's error where it cannot be written; the file is as it was before
   */
  write(entry: object): void {
    const line = Buffer.from(`${this.#entries === 0 ? '' : ','}\n${JSON.stringify(entry)}`);
    try {
      writeAt(this.#fd, Buffer.concat([line, tail]), this.#end);
    } catch (error) {
      this.#restoreEnd();
      throw error;
    }
    this.#end += line.length;
    this.#entries += 1;
  }

  #restoreEnd(): void {
    try {
      ftruncateSync(this.#fd, this.#end);
      writeAt(this.#fd, tail, this.#end);
    } catch {
      // The next entry is written over it.
    }
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      fsyncSync(this.#fd);
    } catch {
      // Not every file system can, and what was written is written.
    }
    closeSync(this.#fd);
  }
}

function writeAt(fd: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(fd, bytes, done, bytes.length - done, position + done);
}
