import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exists, makeFolder, messageOf, PassgateError } from '../../core/index.ts';
import { linesOfFile } from './lines-of-file.ts';

interface PendingText {
  readonly text: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A file that lines are only added to. What `append` has confirmed is on the disk and survives a
 * killed process; what was being written when it was killed is removed when the file is opened again.
 * Only this user may read it.
 */
export class LineFile {
  readonly #handle: FileHandle;
  readonly #path: string;
  /** Where the last whole line ends; behind it may be the rest of a write that failed. */
  #length: number;
  #pending: PendingText[] = [];
  #writing: Promise<void> | undefined;

  private constructor(handle: FileHandle, path: string, length: number) {
    this.#handle = handle;
    this.#path = path;
    this.#length = length;
  }

  /**
   * Opens a file or makes it, and reads the lines that it has.
   * @throws PassgateError `CONFIG` (exit 2) where it can be neither read nor written
   */
  static async open(path: string, onLine: (text: string) => void): Promise<LineFile> {
    try {
      await makeFolder(dirname(path));
      const isNew = !(await exists(path));
      let length = 0;
      if (!isNew) {
        for await (const { text, endsAt, isTorn } of linesOfFile(path)) {
          if (isTorn) break;
          onLine(text);
          length = endsAt;
        }
      }
      const handle = await open(path, isNew ? 'w' : 'r+', 0o600);
      await handle.truncate(length).catch(async (error: unknown) => {
        await handle.close();
        throw error;
      });
      if (isNew) await syncFolder(dirname(path));
      return new LineFile(handle, path, length);
    } catch (error) {
      if (error instanceof PassgateError) throw error;
      const message = `${path} cannot be written: ${messageOf(error)}.`;
      throw new PassgateError('CONFIG', message, 'Choose another folder with --out DIR.', { cause: error });
    }
  }

  /**
   * Adds whole lines, each with its end, and resolves once they are on the disk. Texts that arrive
   * during a write go together in the next one. Rejects where they could not be written: then none of
   * them is in the file.
   */
  append(text: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#pending.push({ text, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Waits for what is being written, and closes the file. */
  async close(): Promise<void> {
    await this.#writing;
    await this.#handle.close();
  }

  async #writeAll(): Promise<void> {
    while (this.#pending.length > 0) {
      const texts = this.#pending;
      this.#pending = [];
      try {
        await this.#write(Buffer.from(texts.map(({ text }) => text).join('')));
        for (const { resolve } of texts) resolve();
      } catch (error) {
        // Half of a line would spoil the one after it.
        await this.#handle.truncate(this.#length).catch(() => {});
        const failure = new Error(`${this.#path} could not be written: ${messageOf(error)}`);
        for (const { reject } of texts) reject(failure);
      }
    }
    // Not later: a text that arrives between would wait for ever.
    this.#writing = undefined;
  }

  async #write(bytes: Buffer): Promise<void> {
    let written = 0;
    while (written < bytes.length) {
      const part = await this.#handle.write(bytes, written, bytes.length - written, this.#length + written);
      written += part.bytesWritten;
    }
    await this.#handle.datasync();
    this.#length += bytes.length;
  }
}

/** Makes the name of a new file durable; some systems cannot do that to a folder. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
