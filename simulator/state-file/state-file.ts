import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bounds, lockPath, messageOf, PassgateError, readBytes, wireText } from '../../core/basics.ts';
import type { SnapshotState } from '../snapshot/take.ts';
import {
  parseStateFile,
  registrationLine,
  type SavedRegistration,
  type SavedState,
  snapshotLine,
} from './format.ts';

/** Only its owner may read it: it contains every secret. */
const fileMode = 0o600;

interface PendingLine {
  readonly line: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** A state file that only this process writes. Writes follow one another. */
export class StateFile {
  readonly #path: string;
  readonly #release: () => Promise<void>;
  #handle: FileHandle;
  #pending: PendingLine[] = [];
  #working: Promise<void> = Promise.resolve();
  /** Whether the file ends with half a line, which only the next snapshot removes. */
  #isTorn = false;

  private constructor(path: string, handle: FileHandle, release: () => Promise<void>) {
    this.#path = path;
    this.#handle = handle;
    this.#release = release;
  }

  /**
   * Opens a state file, or creates it, and returns what it holds.
   * @throws PassgateError `CONFIG` (exit 2) where it cannot be used; `ALREADY_RUNNING` (exit 3)
   *   while another simulator uses it
   */
  static async open(path: string): Promise<{ file: StateFile; saved: SavedState | undefined }> {
    // It must be there, so that its real path has the lock; it is read once nobody else replaces it.
    await (await opened(path)).close();
    const release = await lockPath(path, 'Close that simulator, or choose another file with --state FILE.');
    const handle = await opened(path);
    try {
      const text = wireText(await readBytes(path, bounds.stateFile));
      const saved = parseStateFile(text, path);
      await handle.chmod(fileMode);
      // A link stays a link: the file that it leads to is replaced.
      return { file: new StateFile(await realpath(path), handle, release), saved };
    } catch (error) {
      await handle.close();
      await release();
      throw error;
    }
  }

  /** Resolves when the registration is on the disk. */
  append(registration: SavedRegistration): Promise<void> {
    const line = registrationLine(registration);
    return new Promise((resolve, reject) => {
      this.#pending.push({ line, resolve, reject });
      if (this.#pending.length === 1) this.#queue(() => this.#writePending());
    });
  }

  /** Replaces the whole file by a snapshot, which `take` returns when its turn has come. */
  replace(take: () => SnapshotState, nowMs: () => number = Date.now): Promise<void> {
    return this.#queue(async () => {
      const temporary = `${this.#path}.tmp`;
      try {
        // What a killed process left behind, with whatever mode.
        await rm(temporary, { force: true });
        const handle = await open(temporary, 'ax', fileMode);
        try {
          await handle.writeFile(snapshotLine(take(), nowMs()));
          await handle.datasync();
          await rename(temporary, this.#path);
          await syncFolder(dirname(this.#path));
        } catch (error) {
          await handle.close();
          await rm(temporary, { force: true });
          throw error;
        }
        await this.#handle.close();
        this.#handle = handle;
        this.#isTorn = false;
      } catch (error) {
        throw unsaved(this.#path, error);
      }
    });
  }

  async close(): Promise<void> {
    await this.#working;
    await this.#handle.close();
    await this.#release();
  }

  #queue(work: () => Promise<void>): Promise<void> {
    const result = this.#working.then(work);
    this.#working = result.catch(() => {});
    return result;
  }

  /** Writes every line that waits, with one write and one wait for the disk. */
  async #writePending(): Promise<void> {
    const lines = this.#pending;
    this.#pending = [];
    try {
      const { size } = await this.#handle.stat();
      await this.#appendWhole(lines.map(({ line }) => line).join(''), size);
      for (const { resolve } of lines) resolve();
    } catch (error) {
      for (const { reject } of lines) reject(unsaved(this.#path, error));
    }
  }

  /** Appends a text, or nothing of it: half a line would damage every later one. */
  async #appendWhole(text: string, size: number): Promise<void> {
    if (this.#isTorn) throw new Error('an earlier line could not be taken back');
    try {
      await this.#handle.appendFile(text);
      await this.#handle.datasync();
    } catch (error) {
      await this.#handle.truncate(size).catch(() => {
        this.#isTorn = true;
      });
      throw error;
    }
  }
}

async function opened(path: string): Promise<FileHandle> {
  try {
    const there = await stat(path).catch(() => undefined);
    if (there !== undefined && !there.isFile()) throw new Error('it is no regular file');
    return await open(path, 'a+', fileMode);
  } catch (error) {
    throw new PassgateError(
      'CONFIG',
      `The state file ${path} cannot be opened: ${messageOf(error)}.`,
      'Give --state a file in a folder that exists and that you may write to.',
      { cause: error },
    );
  }
}

/** Makes a rename outlive a power cut. Some file systems refuse it: then it is as safe as they are. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

function unsaved(path: string, error: unknown): PassgateError {
  return new PassgateError(
    'CONFIG',
    `The state cannot be saved to ${path}: ${messageOf(error)}.`,
    'Make room, or give --state a file that you may replace. Registrations fail until then.',
    { cause: error },
  );
}
