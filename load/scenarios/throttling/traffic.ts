import type { ScriptedDevice } from '../../capacity/scripted-device.ts';
import { boutsOf, roleOf, startOf } from './k6/limit-schedule.ts';

/**
 * Sends in bouts beyond the limit. How long a bout lasts follows from the responses, so a limiter
 * that does what is declared answers here: a leaky bucket.
 */
export function throttlingTraffic(device: ScriptedDevice): void {
  const { run, number, endMs } = device;
  const role = roleOf(number, run);
  if (role === 'lent') return;
  const startMs = startOf(number, role, run);
  const { requestsPerSecond, burst } = run.limit;
  let room = burst + 1;
  let lastMs = startMs;
  device.nowMs = startMs;
  for (const { notBeforeMs, gapMs, least, refusals, most } of boutsOf(number, role, run)) {
    device.nowMs = Math.max(startMs + notBeforeMs, lastMs + gapMs);
    if (device.nowMs >= endMs) return;
    room = Math.min(burst + 1, room + ((device.nowMs - lastMs) / 1000) * requestsPerSecond);
    lastMs = device.nowMs;
    let refused = 0;
    for (let sent = 0; sent < most && (sent < least || refused < refusals); sent += 1) {
      device.nowMs = lastMs;
      device.send('getProfileByCode');
      if (room >= 1) room -= 1;
      else refused += 1;
    }
  }
}
