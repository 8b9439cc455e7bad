import { setTimeout as after } from 'node:timers/promises';
import { bodyJsonOf, isRecord } from '../../core/index.ts';

const everyMs = 50;
const requestMs = 2000;
/** k6's status of a run that has its virtual users and waits to be told to start. */
const waitingStatus = 4;

/** A k6 process that was started with `--paused`. */
export interface PausedK6 {
  /** Host and port. */
  readonly address: string;
  /** Fires when it has ended. */
  readonly ended: AbortSignal;
}

/**
 * Waits until these k6 processes have made their virtual users, and lets all of them start at once.
 * Does not wait for one that has ended: its end says why.
 */
export async function startTogether(all: readonly PausedK6[]): Promise<void> {
  for (const { address, ended } of all) {
    while (!ended.aborted && (await statusOf(address)) !== waitingStatus) {
      await after(everyMs, undefined, { signal: ended }).catch(() => undefined);
    }
  }
  await Promise.all(all.map(start));
}

/** Lets one start, and asks again where a busy machine lost the request. */
async function start({ address, ended }: PausedK6): Promise<void> {
  const attributes = { paused: false };
  const body = JSON.stringify({ data: { type: 'status', id: 'default', attributes } });
  while (!ended.aborted && (await request(address, { method: 'PATCH', body })) === undefined) {
    await after(everyMs, undefined, { signal: ended }).catch(() => undefined);
  }
}

async function statusOf(address: string): Promise<unknown> {
  const answer = await request(address, {});
  const data = isRecord(answer) && isRecord(answer.data) ? answer.data : {};
  return isRecord(data.attributes) ? data.attributes.status : undefined;
}

/** Returns the body of an answer of k6; `undefined` where it does not answer yet, or any more. */
async function request(address: string, init: RequestInit): Promise<unknown> {
  try {
    const signal = AbortSignal.timeout(requestMs);
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(`http://${address}/v1/status`, { ...init, headers, signal });
    return await bodyJsonOf(response);
  } catch {
    return undefined;
  }
}
