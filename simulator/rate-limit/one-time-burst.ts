import { DeviceRows } from './device-rows.ts';
import type { LimiterLevel, LimiterRow, RateLimiter } from './rate-limiter.ts';

export interface Counters {
  /** Requests that were the free one of their slot. */
  readonly fromLimit: number;
  /** Requests that used one of the extra ones. */
  readonly fromBurst: number;
  readonly rejected: number;
}

/**
 * Model B of behaviour.md: time is divided into slots (at the documented rate: whole seconds) from
 * the device's first request. The first request of a slot is free, unused slots are lost, and the
 * extra requests (ten as documented) have to last for the device's whole life.
 */
export class OneTimeBurst implements RateLimiter {
  readonly #burst: number;
  readonly #slotMs: number;
  readonly #devices: DeviceRows;
  #originMs = new Float64Array(0);
  /** The last slot whose free request was used; -1 before the first request. */
  #slot = new Int32Array(0);
  #burstUsed = new Uint16Array(0);
  #free = new Uint32Array(0);
  #rejected = new Uint32Array(0);

  constructor(burst: number, requestsPerSecond = 1) {
    this.#burst = burst;
    this.#slotMs = 1000 / requestsPerSecond;
    this.#devices = new DeviceRows((capacity) => this.#grow(capacity));
  }

  get size(): number {
    return this.#devices.size;
  }

  admit(address: string, nowMs: number): boolean {
    const row = this.#devices.find(address) ?? this.#addDevice(address, nowMs);
    const slot = this.#slotAt(row, nowMs);
    if (slot !== this.#slot[row]) {
      this.#slot[row] = slot;
      this.#free[row] = (this.#free[row] ?? 0) + 1;
      return true;
    }
    const used = this.#burstUsed[row] ?? 0;
    if (used < this.#burst) {
      this.#burstUsed[row] = used + 1;
      return true;
    }
    this.#rejected[row] = (this.#rejected[row] ?? 0) + 1;
    return false;
  }

  level(address: string, nowMs: number): LimiterLevel {
    const row = this.#devices.find(address);
    if (row === undefined) return { left: 1 + this.#burst };
    const slot = this.#slotAt(row, nowMs);
    const left = (slot === this.#slot[row] ? 0 : 1) + this.#burst - (this.#burstUsed[row] ?? 0);
    if (left > 0) return { left };
    const nextSlotMs = (this.#originMs[row] ?? 0) + (slot + 1) * this.#slotMs;
    return { left, throttledUntilMs: Math.ceil(nextSlotMs) };
  }

  /** Stretches the device's first slot to `holdMs`: no request is free before it ends. */
  exhaust(address: string, nowMs: number, holdMs: number): void {
    const row = this.#devices.find(address) ?? this.#addDevice(address, nowMs);
    this.#originMs[row] = nowMs + holdMs - this.#slotMs;
    this.#slot[row] = 0;
    this.#burstUsed[row] = this.#burst;
  }

  counters(address: string): Counters {
    const row = this.#devices.find(address);
    if (row === undefined) return { fromLimit: 0, fromBurst: 0, rejected: 0 };
    return {
      fromLimit: this.#free[row] ?? 0,
      fromBurst: this.#burstUsed[row] ?? 0,
      rejected: this.#rejected[row] ?? 0,
    };
  }

  dump(): LimiterRow[] {
    return Array.from(this.#devices.addresses(), ([address, row]) => [
      address,
      ...this.#columns().map((column) => column[row] ?? 0),
    ]);
  }

  restore(rows: readonly LimiterRow[]): void {
    for (const [address, ...figures] of rows) {
      const row = this.#devices.add(address);
      for (const [index, column] of this.#columns().entries()) column[row] = figures[index] ?? 0;
    }
  }

  #columns() {
    return [this.#originMs, this.#slot, this.#burstUsed, this.#free, this.#rejected];
  }

  #slotAt(row: number, nowMs: number): number {
    return Math.max(0, Math.floor((nowMs - (this.#originMs[row] ?? 0)) / this.#slotMs));
  }

  #addDevice(address: string, nowMs: number): number {
    const row = this.#devices.add(address);
    this.#originMs[row] = nowMs;
    this.#slot[row] = -1;
    return row;
  }

  #grow(capacity: number): void {
    this.#originMs = enlarged(new Float64Array(capacity), this.#originMs);
    this.#slot = enlarged(new Int32Array(capacity), this.#slot);
    this.#burstUsed = enlarged(new Uint16Array(capacity), this.#burstUsed);
    this.#free = enlarged(new Uint32Array(capacity), this.#free);
    this.#rejected = enlarged(new Uint32Array(capacity), this.#rejected);
  }
}

function enlarged<Column extends { set(from: Column): void }>(next: Column, old: Column): Column {
  next.set(old);
  return next;
}
