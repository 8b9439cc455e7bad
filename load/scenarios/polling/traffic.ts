import type { ScriptedDevice } from '../../capacity/scripted-device.ts';

/** As in `steps.ts`: when a code is over, one in four viewers has given up. */
const stayingShare = 0.75;
const stayingDraw = 300;

/** Polls until the viewer has logged in, asks for decisions once, and rests. */
export function pollingTraffic(device: ScriptedDevice): void {
  const { pollBy, screen } = device.run;
  const operation = pollBy === 'code' ? 'getProfileByCode' : 'getProfileByMvpd';
  device.showCode(device.nowMs);
  if (screen === 'first') device.waitForLogin();
  for (let result = device.poll(operation); result !== 'found'; result = device.poll(operation)) {
    if (result === 'over') return;
    const signedIn = device.loginAtMs <= device.nowMs;
    if (!signedIn && device.draw(stayingDraw) >= stayingShare) return;
    device.send('createSession');
    if (signedIn) break;
    device.showNewCode();
    if (screen === 'first') device.waitForLogin();
  }
  device.pause();
  device.send('preauthorize');
  device.pause();
  device.send('authorize');
}
