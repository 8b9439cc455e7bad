import type { ScriptedDevice } from '../../capacity/scripted-device.ts';

const polls = 3;
const pollMs = 1100;

/** Creates a code, requests it three times, deletes it, requests it once more, and begins again. */
export function regcodeTraffic(device: ScriptedDevice): void {
  while (!device.isOver) {
    device.send('createRegistrationCode');
    for (let poll = 0; poll < polls; poll += 1) {
      device.send('getRegistrationCode');
      device.wait(pollMs);
    }
    device.send('deleteRegistrationCode');
    device.send('getRegistrationCode');
    device.wait(device.run.intervalMs);
  }
}
