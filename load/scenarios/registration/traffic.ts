import type { ScriptedDevice } from '../../capacity/scripted-device.ts';

/** Registers once: credentials, a token, the first call with it. */
export function registrationTraffic(device: ScriptedDevice): void {
  device.send('registerClient');
  device.send('issueToken');
  device.send('getProfiles');
}
