import type { Server, ServerResponse } from 'node:http';
import { messageOf } from '../../core/basics.ts';
import type { LiveProvider } from '../live.ts';
import type { RegistrationSaver } from '../provider.ts';
import { damaged, type SavedState } from './format.ts';
import { StateFile } from './state-file.ts';

const intervalMs = 500;
/** A large state is saved less often, so that saving takes at most this share of the time. */
const largestShare = 0.25;

/**
 * Keeps the state of a running simulator in a file: each registration before it is answered, and
 * the whole state at most a second after a request changed something; later where saving takes
 * longer than 125 ms.
 */
export class PersistentState {
  readonly #path: string;
  readonly #file: StateFile;
  readonly #saved: SavedState | undefined;
  #live: LiveProvider | undefined;
  #timer: NodeJS.Timeout | undefined;
  #changed = false;
  #lastError = '';
  #isClosed = false;

  private constructor(path: string, file: StateFile, saved: SavedState | undefined) {
    this.#path = path;
    this.#file = file;
    this.#saved = saved;
  }

  /**
   * Opens the file, or creates it.
   * @throws PassgateError `CONFIG` (exit 2) for a file that cannot be used; `ALREADY_RUNNING` (exit
   *   3) while another simulator uses it
   */
  static async open(path: string): Promise<PersistentState> {
    const { file, saved } = await StateFile.open(path);
    return new PersistentState(path, file, saved);
  }

  readonly saveRegistration: RegistrationSaver = ({ id, secret, application }) =>
    this.#file.append({ id, secret, application });

  /**
   * Restores what the file holds, and saves from now on.
   * @param onError receives errors of the disk; the next save tries again
   * @throws PassgateError `CONFIG` (exit 2) for a state that does not fit together
   */
  async start(live: LiveProvider, server: Server, onError: (error: unknown) => void): Promise<void> {
    if (this.#saved !== undefined) await this.#restore(live, this.#saved);
    this.#live = live;
    await this.#save();
    server.on('request', (_request, response: ServerResponse) => {
      response.once('close', () => {
        this.#changed = true;
      });
    });
    this.#saveRegularly(onError);
  }

  async #restore(live: LiveProvider, { state, savedAtMs, registrations }: SavedState): Promise<void> {
    try {
      await live.restore(state);
      // Time went on meanwhile, unless it stands still.
      const { clock, settings } = live.provider;
      if (!state.clock.frozen) clock.change({ now: state.clock.now + settings.now() - savedAtMs });
    } catch (error) {
      throw damaged(this.#path, messageOf(error));
    }
    const { applications, clients } = live.provider;
    for (const { application, ...credentials } of registrations) {
      if (clients.find(credentials.id) !== undefined) continue;
      applications.restore([application]);
      const known = applications.find(application.id) ?? application;
      clients.restore({
        ...credentials,
        application: known,
        device: undefined,
        otherDevices: undefined,
      });
    }
  }

  #saveRegularly(onError: (error: unknown) => void): void {
    const saveAfter = (waitMs: number): void => {
      this.#timer = setTimeout(async () => {
        const startMs = performance.now();
        if (this.#changed) await this.#save().catch(this.#once(onError));
        const tookMs = performance.now() - startMs;
        if (!this.#isClosed) saveAfter(Math.max(intervalMs, tookMs / largestShare));
      }, waitMs).unref();
    };
    saveAfter(intervalMs);
  }

  /** Returns a receiver that passes on an error when it differs from the last one. */
  #once(onError: (error: unknown) => void): (error: unknown) => void {
    return (error) => {
      const text = messageOf(error);
      if (text !== this.#lastError) onError(error);
      this.#lastError = text;
    };
  }

  async #save(): Promise<void> {
    const live = this.#live;
    if (live === undefined) return;
    this.#changed = false;
    try {
      await this.#file.replace(() => live.snapshot(), live.provider.settings.now);
      this.#lastError = '';
    } catch (error) {
      this.#changed = true;
      throw error;
    }
  }

  /** Saves once more and closes the file. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    try {
      await this.#save();
    } finally {
      await this.#file.close();
    }
  }
}
