import type { ScriptedDevice } from '../../capacity/scripted-device.ts';

/** As in `steps.ts`: how long before its end a token is renewed. */
const marginMs = 500;
const renewDraw = 400;

/** Uses its token at every interval and renews it once: all tokens end in the middle of the run. */
export function tokenRenewalTraffic(device: ScriptedDevice): void {
  const { durationMs, rampMs, intervalMs } = device.run;
  const withinMs = Math.min(60_000, Math.max(1000, durationMs / 20));
  // Nothing says yet when the fleet will be ready; its tokens are to end there.
  const endsAtMs = rampMs + durationMs / 2;
  let renewAtMs = endsAtMs - marginMs - device.draw(renewDraw) * withinMs;
  while (!device.isOver) {
    if (device.nowMs >= renewAtMs) {
      device.send('issueToken');
      renewAtMs = Number.POSITIVE_INFINITY;
    }
    const atMs = device.nowMs;
    device.send('getProfiles');
    device.wait(Math.max(0, Math.min(intervalMs, renewAtMs - atMs)));
  }
}
