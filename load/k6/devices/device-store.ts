import type { FleetShare } from '../engine/plan.ts';
import type { GainedFields, ScenarioDevice } from '../engine/scenario.ts';

/**
 * Holds the devices of one virtual user: the fields each was given, and those it has gained since.
 */
export class DeviceStore {
  private readonly share: FleetShare;
  private readonly gained: (GainedFields | undefined)[] = [];

  constructor(share: FleetShare) {
    this.share = share;
  }

  get size(): number {
    return this.share.size;
  }

  device(index: number): ScenarioDevice {
    const record = this.share.device(index);
    const gained = this.gained[index];
    return gained === undefined ? record : { ...record, ...gained };
  }

  gain(index: number, more: GainedFields): void {
    this.gained[index] = { ...this.gained[index], ...more };
  }
}
