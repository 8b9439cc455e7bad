import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMasker, type World } from '../../../core/index.ts';
import { runLoad } from '../../../load/index.ts';
import { startSimulatorProcess } from './simulator.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const devices = 300;
const intervalMs = 5000;
const durationMs = 90_000;
const sessionLifetimeSeconds = 45;
/** What a poll may leave after it is due; the target of the lateness. */
const lateMs = 25;
const wantedShare = 0.999;

/** A line of the simulator's journal, as far as it is read here. */
interface Exchange {
  readonly at: number;
  readonly operation?: string;
  readonly address: string;
  readonly response: { readonly status: number; readonly body: unknown };
}

export interface Truth {
  readonly name: 'truth';
  readonly found: number;
  readonly inTime: number;
  readonly polls: number;
  readonly refusedPolls: number;
  readonly wanted: readonly { readonly text: string; readonly holds: boolean }[];
}

/** The polling scenario by what the simulator saw of it: profiles found in time, and nobody polls a code that is over. */
export async function truth(world: World, k6Path: string): Promise<Truth> {
  const simulator = await startSimulatorProcess({ sessionLifetimeSeconds, journalEntries: 50_000 });
  const outDir = await mkdtemp(join(tmpdir(), 'passgate-bench-'));
  try {
    const { target } = simulator;
    const scenario = 'polling';
    const masker = createMasker();
    await runLoad({ world, root, k6Path, scenario, target, devices, intervalMs, durationMs, outDir, masker });
    const response = await fetch(`${target.simulatorUrl}/_simulator/journal`);
    const text = await response.text();
    return truthOf(text, Number(response.headers.get('x-journal-dropped')));
  } finally {
    await simulator.stop();
    await rm(outDir, { recursive: true, force: true });
  }
}

function truthOf(journal: string, dropped: number): Truth {
  const lines = journal.split('\n').filter((line) => line !== '');
  const polls = lines
    .map((line): Exchange => JSON.parse(line))
    .filter(({ operation }) => operation === 'getProfileByCode');
  const delaysMs = polls.flatMap(({ at, response }) => {
    const loggedInMs = loginIn(response.body);
    return loggedInMs === undefined ? [] : [at - loggedInMs];
  });
  const inTime = delaysMs.filter((ms) => ms <= intervalMs + lateMs).length;
  const refusedPolls = polls.filter(({ response }) => response.status !== 200).length;
  return {
    name: 'truth',
    found: delaysMs.length,
    inTime,
    polls: polls.length,
    refusedPolls,
    wanted: [
      { text: 'the journal is whole', holds: dropped === 0 && polls.length > devices },
      {
        text: 'a profile found within an interval of the login, for 99.9 %',
        holds: delaysMs.length > devices / 4 && inTime >= wantedShare * delaysMs.length,
      },
      { text: 'nobody polls a code that is over', holds: refusedPolls === 0 },
    ],
  };
}

/** When the viewer logged in, by the profile that a poll found. */
function loginIn(body: unknown): number | undefined {
  const value: unknown = typeof body === 'string' ? parsed(body) : body;
  const profiles: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'profiles') : {};
  const [profile]: unknown[] = Object.values(
    typeof profiles === 'object' && profiles !== null ? profiles : {},
  );
  const at: unknown =
    typeof profile === 'object' && profile !== null ? Reflect.get(profile, 'notBefore') : undefined;
  return typeof at === 'number' ? at : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
