import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents } from '../../openapi/generated/documents.ts';
import { arrangeFleet } from '../control/fleet.ts';
import { createLiveProvider } from '../live.ts';
import { settingsOf } from '../options.ts';
import { startSimulator } from '../start.ts';
import { createStatementKey } from '../state/applications.ts';
import { StateFile } from '../state-file/state-file.ts';
import { median } from './cost.ts';

const registrations = 2000;
const concurrent = 40;
const rounds = 3;
const fleetSizes = [1000, 10_000, 100_000];

export interface StateFileCosts {
  /** Registrations a second, with a state file and without one, a round each. */
  readonly registrationsPerSecond: { readonly withFile: number[]; readonly without: number[] };
  /** One save of the whole state, by the number of devices with a session. */
  readonly saves: readonly { readonly devices: number; readonly ms: number; readonly megabytes: number }[];
}

/** Measures what a state file costs: at each registration, and at each save. */
export async function stateFileCosts(): Promise<StateFileCosts> {
  const folder = await mkdtemp(join(tmpdir(), 'passgate-bench-'));
  try {
    const withFile: number[] = [];
    const without: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      withFile.push(await registrationRate(join(folder, `registrations-${round}`)));
      without.push(await registrationRate());
    }
    const saves = [];
    for (const devices of fleetSizes) saves.push(await saveCost(devices, join(folder, `save-${devices}`)));
    return { registrationsPerSecond: { withFile, without }, saves };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function registrationRate(stateFile?: string): Promise<number> {
  const { url, close } = await startSimulator({
    rateLimit: 'off',
    ...(stateFile === undefined ? {} : { stateFile }),
  });
  const body = await (await fetch(`${url}/_simulator/software-statement`)).text();
  const headers = { 'content-type': 'application/json' };
  let left = registrations;
  const register = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await (await fetch(`${url}/o/client/register`, { method: 'POST', headers, body })).text();
    }
  };
  const startMs = performance.now();
  await Promise.all(Array.from({ length: concurrent }, register));
  const rate = registrations / ((performance.now() - startMs) / 1000);
  await close();
  return Math.round(rate);
}

async function saveCost(devices: number, path: string): Promise<StateFileCosts['saves'][number]> {
  const live = createLiveProvider(settingsOf({}, documents), await createStatementKey());
  await arrangeFleet(live.provider, { devices });
  const { file } = await StateFile.open(path);
  const tookMs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const startMs = performance.now();
    await file.replace(() => live.snapshot());
    tookMs.push(performance.now() - startMs);
  }
  await file.close();
  const { size } = await stat(path);
  return { devices, ms: Math.round(median(tookMs)), megabytes: Math.round(size / 100_000) / 10 };
}
