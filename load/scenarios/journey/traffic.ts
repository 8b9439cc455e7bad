import type { ScriptedDevice } from '../../capacity/scripted-device.ts';

/** Registers once, then goes round from signing in to logging out. */
export function journeyTraffic(device: ScriptedDevice): void {
  const watchingMs = Math.min(30_000, device.run.durationMs / 10);
  device.send('registerClient');
  device.send('issueToken');
  for (let round = 0; !device.isOver; round += 1) {
    device.send('getProfiles');
    if (round === 0 && !device.run.knowsMvpd) device.send('getConfiguration');
    if (!signIn(device)) return;
    device.send('preauthorize');
    device.send('authorize');
    device.wait(watchingMs);
    device.send('logout');
    device.wait(watchingMs);
  }
}

/** Signs in: every other device in its own browser. Returns whether it did before the end. */
function signIn(device: ScriptedDevice): boolean {
  while (!device.isOver) {
    device.send('createSession');
    if (device.number % 2 === 0) {
      device.send('authenticateUserAgent');
      device.showNewCode();
      device.waitForLogin();
    } else {
      device.send('getSession');
      device.send('resumeSession');
      device.showNewCode();
    }
    if (device.poll('getProfileByCode') === 'found') return true;
  }
  return false;
}
