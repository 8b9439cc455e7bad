import http from 'k6/http';
import {
  collectorKey,
  controlTokenKey,
  type DeliveryAnswer,
  runTokenKey,
  type UserShare,
} from '../../protocol.ts';
import { FleetBlock } from '../devices/fleet-text.ts';
import { nowMs, sleepMs } from './clock.ts';
import { type FleetShare, plan, shared } from './plan.ts';

const collectorUrl = __ENV[collectorKey];
const headers = { Authorization: `Bearer ${__ENV[runTokenKey] ?? ''}` };
const controlToken = __ENV[controlTokenKey];
const timeoutMs = 10_000;
const askAgainMs = 500;
/** A share that has not come so long after the schedule began will not be of use any more. */
const mostWaitMs = 60_000;

/** Whether lines are delivered to a collector. */
export const hasCollector = collectorUrl !== undefined && collectorUrl !== '';

const serverUrl = hasCollector ? collectorUrl : plan.serverUrl;
/** Whether anybody outside says when the run is to end. */
export const hasServer = serverUrl !== undefined;

const base = `${serverUrl}/runs/${plan.run}`;

/** Where viewers log in; `undefined` where none can. A path is one of the server of the run. */
export const loginUrl = plan.loginUrl?.startsWith('/') === true ? base + plan.loginUrl : plan.loginUrl;
export const loginHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'application/json',
  ...(plan.simulatorUrl === undefined ? headers : {}),
  ...(plan.simulatorUrl !== undefined && controlToken ? { Authorization: `Bearer ${controlToken}` } : {}),
};

const refusals: Readonly<Record<number, string>> = {
  401: `${runTokenKey} of this runner is missing, or is not that of the collector`,
  404: 'the collector serves another run',
  409: 'another process has the devices of this runner: start each runner once',
  410: 'the run is over',
};

/**
 * Gets the devices of a virtual user from the collector, and what the whole fleet shares. Asks again
 * while the fleet is not ready. Throws where the collector refuses, or has nothing in time.
 */
export async function shareFromCollector(user: number, instance: string): Promise<FleetShare> {
  for (;;) {
    const { status, body } = await request('GET', `/users/${user}?instance=${instance}`, null);
    if (status === 200) {
      const share: UserShare = JSON.parse(body);
      shared.secrets = share.secrets;
      if (share.tokensEndAtMs !== undefined) shared.tokensEndAtMs = share.tokensEndAtMs;
      return new FleetBlock(share.fleet);
    }
    if (status !== 0 && status < 500)
      throw new Error(refusals[status] ?? `the collector refused devices with status ${status}`);
    if (nowMs() > mostWaitMs) throw new Error(`the collector had no devices in time (status ${status})`);
    await sleepMs(askAgainMs);
  }
}

/**
 * Delivers lines of a virtual user, or none to say that it still runs; returns what the server says
 * once it has stored them, `undefined` where it has not, and the status with which it refused them
 * for good.
 */
export async function deliver(user: number, lines: string): Promise<DeliveryAnswer | number | undefined> {
  const { status, body } = await request('POST', `/lines?user=${user}`, lines);
  if (status === 200) return answerIn(body);
  const isForLater = status < 400 || status >= 500 || status === 408 || status === 429;
  return isForLater ? undefined : status;
}

/** Returns what the server said; `undefined` where something in between answered instead of it. */
function answerIn(body: string): DeliveryAnswer | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

async function request(
  method: 'GET' | 'POST',
  path: string,
  sent: string | null,
): Promise<{ readonly status: number; readonly body: string }> {
  const params = {
    headers,
    timeout: timeoutMs,
    redirects: 0,
    responseType: 'text',
    tags: { name: 'passgate-collector' },
  } as const;
  // Also what k6 refuses to send is only an answer that did not come.
  const { status, body } = await http
    .asyncRequest(method, base + path, sent, params)
    .catch(() => ({ status: 0, body: '' }));
  return { status, body: typeof body === 'string' ? body : '' };
}
