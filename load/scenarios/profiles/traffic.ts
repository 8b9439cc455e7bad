import type { ScriptedDevice } from '../../capacity/scripted-device.ts';

/** Requests the profiles at every interval. */
export function profilesTraffic(device: ScriptedDevice): void {
  while (!device.isOver) {
    const dueMs = device.nowMs;
    device.send('getProfiles');
    device.nowMs = dueMs + device.run.intervalMs;
  }
}
