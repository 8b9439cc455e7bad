import type { ScriptedDevice } from '../../capacity/scripted-device.ts';

/** Requests its profiles and its authorization; one in ten signs in first. */
export function liveEventTraffic(device: ScriptedDevice): void {
  device.send('getProfiles');
  if (device.number % 10 === 9) {
    let result: ReturnType<ScriptedDevice['poll']> = 'expired';
    while (result === 'expired' && !device.isOver) {
      device.send('createSession');
      device.showNewCode();
      result = device.poll('getProfileByCode');
    }
    if (result !== 'found') return;
  }
  device.send('authorize');
}
