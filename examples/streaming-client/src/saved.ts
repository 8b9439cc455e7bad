import type { RunState, SavedState } from './saved-state.ts';
import type { StateStorage } from './world.ts';

/** The saved state of the client, in memory and in its storage. */
export class Saved {
  readonly #storage: StateStorage;
  #state: SavedState;

  private constructor(storage: StateStorage, state: SavedState) {
    this.#storage = storage;
    this.#state = state;
  }

  static async load(storage: StateStorage): Promise<Saved> {
    const saved = new Saved(storage, await storage.load());
    if (saved.state.installation === undefined) await saved.change({ installation: crypto.randomUUID() });
    return saved;
  }

  get state(): SavedState {
    return this.#state;
  }

  get run(): RunState {
    return this.#state.run ?? {};
  }

  async change(change: Partial<SavedState>): Promise<void> {
    this.#state = { ...this.#state, ...change };
    await this.#storage.save(this.#state);
  }

  async changeRun(change: Partial<RunState>): Promise<void> {
    await this.change({ run: { ...this.run, ...change } });
  }

  /** Removes what is no longer true. */
  async forget(...names: readonly (keyof SavedState)[]): Promise<void> {
    this.#state = Object.fromEntries(
      Object.entries(this.#state).filter(([name]) => !names.some((forgotten) => forgotten === name)),
    );
    await this.#storage.save(this.#state);
  }
}
