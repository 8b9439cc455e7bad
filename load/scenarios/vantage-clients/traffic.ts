import type { ScriptedDevice } from '../../capacity/scripted-device.ts';

const rotationMs = 1100;

/** Creates a client, its secret, and a moment later the secret that replaces it. */
export function vantageClientsTraffic(device: ScriptedDevice): void {
  device.send('createClient');
  device.send('createClientSecret');
  device.wait(rotationMs);
  device.send('createClientSecret');
}
