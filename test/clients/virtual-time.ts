interface Appointment {
  readonly atMs: number;
  readonly action: () => Promise<void>;
}

/** The clock of client and simulator: it moves only when somebody sleeps, or a request travels. */
export class VirtualTime {
  nowMs: number;
  #appointments: Appointment[] = [];

  constructor(startMs: number) {
    this.nowMs = startMs;
  }

  /** Does something when that much time has passed, in the middle of a sleep. */
  after(seconds: number, action: () => Promise<void>): void {
    this.#appointments.push({ atMs: this.nowMs + seconds * 1000, action });
    this.#appointments.sort((one, other) => one.atMs - other.atMs);
  }

  async sleep(ms: number): Promise<void> {
    const untilMs = this.nowMs + ms;
    for (let next = this.#appointments[0]; next !== undefined; next = this.#appointments[0]) {
      if (next.atMs > untilMs) break;
      this.#appointments.shift();
      this.nowMs = Math.max(this.nowMs, next.atMs);
      await next.action();
    }
    this.nowMs = Math.max(this.nowMs, untilMs);
  }
}
