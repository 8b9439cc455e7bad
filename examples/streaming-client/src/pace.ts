import type { Saved } from './saved.ts';
import type { World } from './world.ts';

/** Requests that an installation sends without a pause in its life; each later one comes a second after the last answer. */
const maximumUnpaced = 8;
const pauseMs = 1_050;
/** After that many failures without a success between them, requests become rare. */
const failuresUntilBreak = 4;
const breakMs = 30_000;

/** Keeps the client below the provider's limit for a device, and nearly silent while the provider fails. */
export class Pace {
  readonly #world: Pick<World, 'now' | 'sleep'>;
  readonly #saved: Saved;
  #longerPauseMs = 0;
  #failures = 0;

  constructor(world: Pick<World, 'now' | 'sleep'>, saved: Saved) {
    this.#world = world;
    this.#saved = saved;
  }

  /** Resolves when the next request may be sent. */
  async ready(): Promise<void> {
    const { unpaced = 0, lastAnswerMs = 0 } = this.#saved.state.pace ?? {};
    const isPaced = unpaced >= maximumUnpaced;
    if (!isPaced) await this.#saved.change({ pace: { unpaced: unpaced + 1, lastAnswerMs } });
    const neededMs = Math.max(this.#longerPauseMs, isPaced ? pauseMs : 0);
    const waitMs = Math.min(neededMs, lastAnswerMs + neededMs - this.#world.now());
    if (waitMs > 0) await this.#world.sleep(waitMs);
  }

  /** Notes an answer. A 429 says how long to wait before the next request at least. */
  async answered({ failed = false, waitMs = 0 } = {}): Promise<void> {
    const { unpaced = 0 } = this.#saved.state.pace ?? {};
    await this.#saved.change({ pace: { unpaced, lastAnswerMs: this.#world.now() } });
    this.#failures = failed ? this.#failures + 1 : 0;
    this.#longerPauseMs = this.#failures >= failuresUntilBreak ? breakMs : waitMs;
  }
}
