import type { Application } from './applications.ts';
import { randomUUID, unusedCode } from './identifiers.ts';
import type { DeviceTraits } from './model.ts';

/** A registration code of the older service and the device behind it. */
export interface Regcode {
  readonly id: string;
  readonly code: string;
  readonly requestor: string;
  readonly mvpd: string | undefined;
  readonly deviceId: string;
  readonly traits: DeviceTraits;
  readonly application: Application;
  readonly generatedMs: number;
  readonly expiresMs: number;
}

export type NewRegcode = Omit<Regcode, 'id' | 'code'>;

const minimumSweepSize = 1024;

export class Regcodes {
  readonly #byKey = new Map<string, Regcode>();
  #sweepAtSize = minimumSweepSize;

  /**
   * Creates a registration code. `clockMs` is the time of all other devices, if this device is
   * ahead of the clock.
   */
  create(given: NewRegcode, clockMs: number = given.generatedMs): Regcode {
    if (this.#byKey.size >= this.#sweepAtSize) this.#freeExpired(clockMs);
    const code = unusedCode((candidate) => this.#byKey.has(`${given.requestor} ${candidate}`));
    const record = { id: randomUUID(), code, ...given };
    this.#byKey.set(`${given.requestor} ${code}`, record);
    return record;
  }

  all(): Regcode[] {
    return [...this.#byKey.values()];
  }

  restore(record: Regcode): void {
    this.#byKey.set(`${record.requestor} ${record.code}`, record);
  }

  find(requestor: string, code: string, nowMs: number): Regcode | undefined {
    const record = this.#byKey.get(`${requestor} ${code}`);
    return record !== undefined && record.expiresMs > nowMs ? record : undefined;
  }

  remove(record: Regcode): void {
    this.#byKey.delete(`${record.requestor} ${record.code}`);
  }

  get size(): number {
    return this.#byKey.size;
  }

  /**
   * Frees the expired codes. Lifetimes differ, so it checks all of them, whenever there are twice
   * as many as lived the last time.
   */
  #freeExpired(nowMs: number): void {
    for (const [key, record] of this.#byKey) if (record.expiresMs <= nowMs) this.#byKey.delete(key);
    this.#sweepAtSize = Math.max(minimumSweepSize, this.#byKey.size * 2);
  }
}
