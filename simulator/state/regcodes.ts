import type { Application } from './applications.ts';
import { freeCode, randomUUID } from './identifiers.ts';
import type { DeviceTraits } from './sessions.ts';

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

const sweepEvery = 1024;

export class Regcodes {
  readonly #byKey = new Map<string, Regcode>();
  #created = 0;

  create(given: NewRegcode): Regcode {
    this.#created += 1;
    if (this.#created % sweepEvery === 0) this.#freeExpired(given.generatedMs);
    const code = freeCode((candidate) => this.#byKey.has(`${given.requestor} ${candidate}`));
    const record = { id: randomUUID(), code, ...given };
    this.#byKey.set(`${given.requestor} ${code}`, record);
    return record;
  }

  find(requestor: string, code: string, nowMs: number): Regcode | undefined {
    const record = this.#byKey.get(`${requestor} ${code}`);
    return record !== undefined && record.expiresMs > nowMs ? record : undefined;
  }

  remove(record: Regcode): void {
    this.#byKey.delete(`${record.requestor} ${record.code}`);
  }

  /** Lifetimes differ here, so all are looked at, now and then. */
  #freeExpired(nowMs: number): void {
    for (const [key, record] of this.#byKey) if (record.expiresMs <= nowMs) this.#byKey.delete(key);
  }
}
