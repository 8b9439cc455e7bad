import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createMasker, type World } from '../../../core/index.ts';
import type { SnapshotState } from '../../../simulator/snapshot/take.ts';
import { runAllowedLoad } from '../../testing/run-allowed-load.ts';
import { JournalTail } from './journal-tail.ts';
import { startSimulatorProcess } from './simulator.ts';
import { type Judgement, Testimony } from './testimony.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const durationMs = 90_000;
const sessionLifetimeSeconds = 45;
/** The target of the lateness. */
const lateMs = 25;
/** A device stops a quarter of a second before its code ends, as a poll takes its time; a moment more where its turn comes late. */
const codeMarginMs = 500;
const wantedShare = 0.999;
/** Enough for half a minute of the largest fleet; what bounds the journal is its 32 MiB. */
const journalEntries = 200_000;
/** A tenth of a second each. */
const mostTries = 300;

export interface Truth {
  readonly name: 'truth';
  readonly devices: number;
  readonly intervalMs: number;
  readonly judgement: Judgement;
  /** Exchanges that the journal dropped before they were read. */
  readonly lost: number;
  /** Checks of the run itself that did not pass. */
  readonly notPassed: readonly string[];
  readonly wanted: readonly { readonly text: string; readonly holds: boolean }[];
}

export interface TruthRun {
  readonly world: World;
  readonly k6Path: string;
  readonly devices: number;
  readonly intervalMs: number;
}

/** The polling scenario by what the simulator saw of it: profiles found in time, codes polled to their end and not beyond. */
export async function truth({ world, k6Path, devices, intervalMs }: TruthRun): Promise<Truth> {
  const simulator = await startSimulatorProcess({ sessionLifetimeSeconds, journalEntries });
  const outDir = await mkdtemp(join(tmpdir(), 'passgate-bench-'));
  const testimony = new Testimony();
  try {
    const { target } = simulator;
    const { simulatorUrl = '' } = target;
    const journal = new JournalTail(simulatorUrl, testimony.hear);
    const scenario = 'polling';
    const masker = createMasker();
    const running = runAllowedLoad({
      world,
      root,
      k6Path,
      scenario,
      target,
      devices,
      intervalMs,
      durationMs,
      outDir,
      masker,
    });
    const [{ checks }] = await Promise.all([running, learnCodes(simulatorUrl, devices, testimony)]);
    await journal.end();
    const judgement = testimony.judge(loginsIn(await snapshotOf(simulatorUrl)), {
      intervalMs,
      lateMs,
      codeMarginMs,
    });
    const notPassed = checks.filter(({ verdict }) => verdict !== 'passed').map(({ id }) => id);
    const { lost } = journal;
    const wanted = wantedOf(judgement, devices, lost, notPassed);
    return { name: 'truth', devices, intervalMs, judgement, lost, notPassed, wanted };
  } finally {
    await simulator.stop();
    await rm(outDir, { recursive: true, force: true });
  }
}

/** The journal shows nothing of a fleet that was arranged in bulk, so its codes are read once they are all there. */
async function learnCodes(simulatorUrl: string, devices: number, testimony: Testimony): Promise<void> {
  for (let sessions = 0, tries = 0; sessions !== devices; tries += 1) {
    if (tries === mostTries) throw new Error(`The fleet is not there: ${sessions} sessions of ${devices}.`);
    await sleep(100);
    const { known }: { known: { sessions: number } } = await askedOf(simulatorUrl, 'health');
    sessions = known.sessions;
  }
  for (const session of (await snapshotOf(simulatorUrl)).sessions) testimony.know(session);
}

async function snapshotOf(simulatorUrl: string): Promise<SnapshotState> {
  const { state }: { state: SnapshotState } = await askedOf(simulatorUrl, 'snapshot');
  return state;
}

async function askedOf(simulatorUrl: string, what: string) {
  return JSON.parse(await (await fetch(`${simulatorUrl}/_simulator/${what}`)).text());
}

/** When the viewer of a device logged in, by the device's identifier. */
function loginsIn({ clients, profiles }: SnapshotState): Map<string, number> {
  return new Map(
    clients.flatMap(({ devices }) =>
      devices.flatMap((device) => {
        const profile = profiles[device.profiles?.[0] ?? -1];
        return profile === undefined ? [] : [[device.identifier, profile.notBeforeMs] as const];
      }),
    ),
  );
}

function wantedOf(seen: Judgement, devices: number, lost: number, notPassed: readonly string[]) {
  return [
    { text: 'the journal is whole', holds: lost === 0 && seen.polls > devices && seen.unknownCodes === 0 },
    {
      text: 'a profile found within an interval of the login, for 99.9 %',
      holds: seen.logins > devices / 4 && seen.inTime >= wantedShare * seen.logins,
    },
    {
      text: 'nobody polls a code that is over',
      holds: seen.codesEnded > devices / 4 && seen.refusedPolls === 0 && seen.codesPolledBeyondEnd === 0,
    },
    {
      // A poll that the machine held up until the code was over is rightly not sent.
      text: 'a code is left at its end and not before, for 99.9 %',
      holds: seen.codesLeftEarly <= (1 - wantedShare) * seen.codesEnded,
    },
    { text: 'the run itself passed', holds: notPassed.length === 0 },
  ];
}
