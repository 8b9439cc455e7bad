import type { Share } from '../engine/plan.ts';
import type { Device, Gained } from '../engine/scenario.ts';

/** The devices of one virtual user: what each was given, and what it has gained since. */
export class DeviceStore {
  private readonly share: Share;
  private readonly gained: (Gained | undefined)[] = [];

  constructor(share: Share) {
    this.share = share;
  }

  get size(): number {
    return this.share.size;
  }

  device(index: number): Device {
    const record = this.share.device(index);
    const gained = this.gained[index];
    return gained === undefined ? record : { ...record, ...gained };
  }

  gain(index: number, more: Gained): void {
    this.gained[index] = { ...this.gained[index], ...more };
  }
}
