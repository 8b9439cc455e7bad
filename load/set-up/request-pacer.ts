import { setTimeout } from 'node:timers/promises';

/** Lets requests go one by one, no more a second than allowed, whoever asks. */
export class RequestPacer {
  readonly #gapMs: number;
  #nextMs = 0;
  /** Requests that were let go. */
  requests = 0;

  constructor(requestsPerSecond: number | undefined) {
    this.#gapMs = requestsPerSecond === undefined ? 0 : 1000 / requestsPerSecond;
  }

  /** Waits for the next free moment. */
  async waitForTurn(signal: AbortSignal): Promise<void> {
    const now = performance.now();
    const turnMs = Math.max(now, this.#nextMs);
    this.#nextMs = turnMs + this.#gapMs;
    this.requests += 1;
    if (turnMs > now) await this.wait(turnMs - now, signal);
  }

  /** Waits, or returns at once when the run is interrupted, which the next request then reports. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    await setTimeout(ms, undefined, { signal }).catch(() => undefined);
  }
}
