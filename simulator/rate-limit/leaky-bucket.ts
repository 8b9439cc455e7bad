import { DeviceRows } from './device-rows.ts';
import type { LimiterLevel, LimiterRow, RateLimiter } from './rate-limiter.ts';

/**
 * The model of nginx `limit_req` with `nodelay` (ngx_http_limit_req_module.c): each request after
 * the first adds 1000 to an excess that drains by 1 a millisecond for each allowed request a
 * second. A request that would lift the excess above the burst is rejected and adds nothing. A
 * token bucket of `burst + 1` tokens and GCRA give the same answers: see docs/limiter.md, also for
 * what nginx does otherwise.
 */
export class LeakyBucket implements RateLimiter {
  readonly #capacity: number;
  readonly #drainPerMs: number;
  readonly #devices: DeviceRows;
  #excess = new Float64Array(0);
  #lastMs = new Float64Array(0);

  constructor(burst: number, requestsPerSecond = 1) {
    this.#capacity = burst * 1000;
    this.#drainPerMs = requestsPerSecond;
    this.#devices = new DeviceRows((capacity) => {
      const [excess, lastMs] = [new Float64Array(capacity), new Float64Array(capacity)];
      excess.set(this.#excess);
      lastMs.set(this.#lastMs);
      this.#excess = excess;
      this.#lastMs = lastMs;
    });
  }

  get size(): number {
    return this.#devices.size;
  }

  admit(address: string, nowMs: number): boolean {
    const row = this.#devices.find(address);
    if (row === undefined) {
      this.#write(
        this.#devices.add(address, (other) => this.#isDrained(other, nowMs)),
        0,
        nowMs,
      );
      return true;
    }
    const excess = Math.max(0, this.#drained(row, nowMs) + 1000);
    if (excess > this.#capacity) return false;
    this.#write(row, excess, nowMs);
    return true;
  }

  level(address: string, nowMs: number): LimiterLevel {
    const row = this.#devices.find(address);
    const excess = row === undefined ? -1000 : Math.max(-1000, this.#drained(row, nowMs));
    const left = Math.max(0, Math.floor((this.#capacity - excess) / 1000));
    if (left > 0) return { left };
    return {
      left,
      throttledUntilMs: nowMs + Math.ceil((excess + 1000 - this.#capacity) / this.#drainPerMs),
    };
  }

  exhaust(address: string, nowMs: number, holdMs: number): void {
    const row = this.#devices.find(address) ?? this.#devices.add(address);
    this.#write(row, this.#capacity - 1000 + Math.max(1000, holdMs * this.#drainPerMs), nowMs);
  }

  dump(): LimiterRow[] {
    return Array.from(this.#devices.addresses(), ([address, row]) => [
      address,
      this.#excess[row] ?? 0,
      this.#lastMs[row] ?? 0,
    ]);
  }

  restore(rows: readonly LimiterRow[]): void {
    for (const [address, excess = 0, lastMs = 0] of rows)
      this.#write(this.#devices.add(address), excess, lastMs);
  }

  /** Returns what is left of the excess; below zero, for how long the bucket has been empty. */
  #drained(row: number, nowMs: number): number {
    const elapsedMs = Math.max(0, nowMs - (this.#lastMs[row] ?? 0));
    return (this.#excess[row] ?? 0) - elapsedMs * this.#drainPerMs;
  }

  /** Returns whether a bucket is empty, which is the state of a new device. */
  #isDrained(row: number, nowMs: number): boolean {
    return (this.#excess[row] ?? 0) <= (nowMs - (this.#lastMs[row] ?? 0)) * this.#drainPerMs - 1000;
  }

  #write(row: number, excess: number, nowMs: number): void {
    this.#excess[row] = excess;
    this.#lastMs[row] = nowMs;
  }
}
