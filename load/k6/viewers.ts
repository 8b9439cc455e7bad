import http from 'k6/http';
import { scheduleStartMs } from '../protocol.ts';
import { nowMs } from './clock.ts';
import type { Source } from './open-loop.ts';
import { plan, type Share } from './plan.ts';
import { humanDelayMs } from './random.ts';
import type { Recorder } from './recorder.ts';
import { DueWheel } from './wheel.ts';

/** What the people in front of the devices do: after a while they log in on their second screen. */
export interface Viewers extends Source {
  /** When a device's viewer had logged in, on the test-run clock; 0 before. */
  readonly loggedInMs: Float64Array;
}

/** Viewers who log in through the simulator's control API; with a real provider nobody does. */
export function viewersOf(share: Share, firstDevice: number, recorder: Recorder): Viewers {
  const wheel = new DueWheel(share.size);
  const loggedInMs = new Float64Array(share.size);
  const { simulatorUrl } = plan;
  if (simulatorUrl !== undefined) {
    for (let device = 0; device < share.size; device += 1) {
      const delayMs = humanDelayMs(plan.loginMedianMs, plan.seed, firstDevice + device, 100);
      wheel.put(device, scheduleStartMs + delayMs);
    }
  }
  return {
    wheel,
    loggedInMs,
    start: (device) => logIn(`${simulatorUrl}/_simulator/login`, share, device, loggedInMs, recorder),
  };
}

async function logIn(
  url: string,
  share: Share,
  device: number,
  loggedInMs: Float64Array,
  recorder: Recorder,
): Promise<void> {
  const { code, mvpd } = share.device(device);
  const response = await http.asyncRequest('POST', url, JSON.stringify({ code, mvpd }), {
    headers: { 'Content-Type': 'application/json' },
    redirects: 0,
    timeout: 5000,
    responseType: 'text',
    tags: { name: 'viewerLogin' },
  });
  if (response.status >= 200 && response.status < 300) {
    loggedInMs[device] = nowMs();
    recorder.event('viewersLoggedIn');
    return;
  }
  recorder.finding({
    key: `control login ${response.status}`,
    type: 'control',
    operation: 'getProfileByCode',
    atMs: nowMs(),
    pointer: '',
    expected: 'a viewer who can log in through /_simulator/login',
    received: `status ${response.status}`,
    message: 'the simulator did not let a viewer log in',
  });
}
