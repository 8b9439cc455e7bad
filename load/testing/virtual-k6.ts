import { requestTimeoutMs } from '../protocol.ts';

/** What a provider answers, and when. A status of 0 is no answer. */
export interface VirtualAnswer {
  readonly status: number;
  readonly latencyMs: number;
}

/**
 * Simulates the parts of k6 that a virtual user needs, on a clock that jumps to the next event: a
 * run of minutes takes milliseconds and is reproducible. For `vi.mock` of `k6/http`, `k6/execution`
 * and `k6/timers`.
 */
export class VirtualK6 {
  /** The object that k6 has the time of its run in. */
  readonly clock: { currentTestRunDuration: number };
  answer: (url: string) => VirtualAnswer = () => ({ status: 200, latencyMs: 1 });
  #pending: { readonly atMs: number; readonly callback: () => void }[] = [];

  constructor(clock: { currentTestRunDuration: number }) {
    this.clock = clock;
  }

  readonly setTimeout = (callback: () => void, ms: number): void => {
    this.#pending.push({ atMs: this.clock.currentTestRunDuration + ms, callback });
  };

  readonly asyncRequest = (_method: string, url: string): Promise<unknown> =>
    new Promise((resolve) => {
      const { status, latencyMs } = this.answer(url);
      const isLost = status === 0 || latencyMs >= requestTimeoutMs;
      const timings = { duration: latencyMs, blocked: 0 };
      const headers = { 'Content-Type': 'application/json' };
      const response = { status: isLost ? 0 : status, body: '{}', headers, timings, error: 'no answer' };
      this.setTimeout(
        () => resolve(response),
        status === 0 ? latencyMs : Math.min(latencyMs, requestTimeoutMs),
      );
    });

  /** Runs one virtual user to its end. */
  async run(user: () => Promise<void>): Promise<void> {
    this.clock.currentTestRunDuration = 0;
    this.#pending = [];
    let isOver = false;
    const ended = user().then(() => {
      isOver = true;
    });
    for (;;) {
      // Until all that hangs on what happened last has been called.
      for (let turns = 0; turns < 12; turns += 1) await undefined;
      if (isOver) return ended;
      const next = this.#takeNext();
      if (next === undefined) throw new Error('the virtual user waits for nothing');
      this.clock.currentTestRunDuration = Math.max(this.clock.currentTestRunDuration, next.atMs);
      next.callback();
    }
  }

  #takeNext() {
    let first = 0;
    this.#pending.forEach(({ atMs }, index) => {
      if (atMs < (this.#pending[first]?.atMs ?? 0)) first = index;
    });
    return this.#pending.splice(first, 1)[0];
  }
}
