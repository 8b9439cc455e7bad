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

/**
 * The clock that every expiry and the rate limit follow. It runs with the real one until it is set
 * or frozen. For a single device more time can have passed: for its tokens, codes and profiles, not
 * for its rate limit.
 */
export class VirtualClock {
  readonly #realMs: () => number;
  /** By how much devices are ahead of the clock, by address; most are not. */
  readonly #aheadMs = new Map<string, number>();
  #offsetMs = 0;
  #frozenAtMs: number | undefined;

  constructor(realMs: () => number) {
    this.#realMs = realMs;
  }

  /** Returns the virtual time, whole milliseconds since the epoch. */
  now(): number {
    return this.#frozenAtMs ?? Math.round(this.#realMs() + this.#offsetMs);
  }

  get isFrozen(): boolean {
    return this.#frozenAtMs !== undefined;
  }

  /**
   * Returns the `Date` of an answer where the clock does not run with the real one; undefined where
   * it does, as Node writes that by itself.
   */
  date(): string | undefined {
    const isReal = this.#frozenAtMs === undefined && Math.abs(this.#offsetMs) < 1000;
    return isReal ? undefined : new Date(this.now()).toUTCString();
  }

  /** Returns how many milliseconds a device is ahead of the clock. */
  aheadOf(address: string): number {
    return this.#aheadMs.size === 0 ? 0 : (this.#aheadMs.get(address) ?? 0);
  }

  /** Moves one device ahead of the clock by some seconds more. */
  advanceDevice(address: string, seconds: number): void {
    this.#aheadMs.set(address, Math.round(this.aheadOf(address) + seconds * 1000));
  }

  /** Returns the devices that are ahead of the clock, with the milliseconds. */
  ahead(): [address: string, ms: number][] {
    return [...this.#aheadMs];
  }

  read(): ClockReading {
    return { now: this.now(), frozen: this.isFrozen };
  }

  /** Sets the clock to `now`, then moves it by `advanceSeconds`, then stops or starts it. */
  change({ now, frozen, advanceSeconds = 0 }: ClockChange): ClockReading {
    const targetMs = Math.round((now ?? this.now()) + advanceSeconds * 1000);
    const stop = frozen ?? this.#frozenAtMs !== undefined;
    this.#offsetMs = targetMs - this.#realMs();
    this.#frozenAtMs = stop ? targetMs : undefined;
    return { now: targetMs, frozen: stop };
  }
}
