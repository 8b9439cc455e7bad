import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Running, start } from './testing/passgate-process.ts';

const patient = { timeout: 120_000 };
const devices = 40;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passgate-state-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Credentials {
  readonly client_id: string;
  readonly client_secret: string;
}

async function simulate(): Promise<{ running: Running; url: string }> {
  const running = start(['simulate', '--state', 'state.json', '--rate-limit', 'off'], folder);
  while (!running.out().includes('\n')) {
    await sleep(20);
    if (running.err() !== '') throw new Error(running.err());
  }
  return { running, url: JSON.parse(running.out()).url };
}

/** Registers device after device until the simulator is gone, and collects what was answered. */
async function registerUntilGone(url: string, statement: object, answered: Credentials[]): Promise<void> {
  try {
    for (;;) {
      const response = await fetch(`${url}/o/client/register`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(statement),
      });
      answered.push((await response.json()) as Credentials);
    }
  } catch {
    // The simulator was killed.
  }
}

it('knows every device whose registration was answered before it was killed', patient, async () => {
  const answered: Credentials[] = [];
  for (let kill = 0; kill < 3; kill += 1) {
    const { running, url } = await simulate();
    const given = await fetch(`${url}/_simulator/software-statement`);
    const statement = (await given.json()) as object;
    const loads = Array.from({ length: devices }, () => registerUntilGone(url, statement, answered));
    await sleep(700);
    process.kill(running.pid, 'SIGKILL');
    await Promise.all([...loads, running.ended]);
  }
  expect(answered.length).toBeGreaterThan(devices);
  const { running, url } = await simulate();
  const statuses = new Map<number, number>();
  for (const { client_id, client_secret } of answered) {
    const body = new URLSearchParams({ client_id, client_secret, grant_type: 'client_credentials' });
    const { status } = await fetch(`${url}/o/client/token`, { method: 'POST', body });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect([...statuses]).toEqual([[201, answered.length]]);
  running.interrupt();
  expect((await running.ended).code).toBe(0);
});
