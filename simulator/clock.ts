export interface ClockReading {
  /** Virtual time, milliseconds since the epoch. */
  readonly now: number;
  readonly frozen: boolean;
}

export interface ClockChange {
  readonly now?: number;
  readonly frozen?: boolean;
  readonly advanceSeconds?: number;
}

/** The clock that every expiry and the rate limit follow. It runs with the real one until it is set or frozen. */
export class VirtualClock {
  readonly #realMs: () => number;
  #offsetMs = 0;
  #frozenAtMs: number | undefined;

  constructor(realMs: () => number) {
    this.#realMs = realMs;
  }

  /** Whole milliseconds since the epoch. */
  now(): number {
    return this.#frozenAtMs ?? Math.round(this.#realMs() + this.#offsetMs);
  }

  read(): ClockReading {
    return { now: this.now(), frozen: this.#frozenAtMs !== undefined };
  }

  /** `now` is set first, then the clock is moved by `advanceSeconds`, then it is stopped or started. */
  change({ now, frozen, advanceSeconds = 0 }: ClockChange): ClockReading {
    const targetMs = Math.round((now ?? this.now()) + advanceSeconds * 1000);
    const stop = frozen ?? this.#frozenAtMs !== undefined;
    this.#offsetMs = targetMs - this.#realMs();
    this.#frozenAtMs = stop ? targetMs : undefined;
    return { now: targetMs, frozen: stop };
  }
}
