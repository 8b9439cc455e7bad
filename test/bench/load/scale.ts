import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMasker, definedOnly, type LoadMeasurement, type World } from '../../../core/index.ts';
import { runAllowedLoad } from '../../testing/run-allowed-load.ts';
import type { Figures } from './figures.ts';
import { startSimulatorProcess } from './simulator.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const intervalMs = 15_000;

/** So many devices in so many runners. */
export interface ScaleCase {
  readonly devices: number;
  readonly runners: number;
}

/** A case, and what its rounds came to. */
export interface ScaleRow extends ScaleCase {
  readonly rounds: readonly Figures[];
}

/** One runner with more and more devices, and as many devices in more and more runners. */
export const scaleCases = {
  devices: [1000, 10_000, 50_000, 100_000].map((devices) => ({ devices, runners: 1 })),
  runners: [1, 2, 4].map((runners) => ({ devices: 20_000, runners })),
} as const satisfies Readonly<Record<string, readonly ScaleCase[]>>;

export interface ScaleRun {
  readonly world: World;
  readonly k6Path: string;
  readonly rounds: number;
  readonly durationMs: number;
  readonly say: (text: string) => void;
}

/** Measures the cases by turns, so that a busy minute of the machine meets all of them. */
export async function measureScale(cases: readonly ScaleCase[], run: ScaleRun): Promise<ScaleRow[]> {
  const simulator = await startSimulatorProcess();
  const outDir = await mkdtemp(join(tmpdir(), 'passgate-scale-'));
  try {
    const one = async ({ devices, runners }: ScaleCase, durationMs: number): Promise<Figures> => {
      const { world, k6Path } = run;
      const { measurement } = await runAllowedLoad({
        world,
        root,
        k6Path,
        scenario: 'polling',
        target: simulator.target,
        devices,
        runners,
        intervalMs,
        durationMs,
        outDir,
        masker: createMasker(),
      });
      if (measurement === undefined) throw new Error(`${devices} devices came to no figures.`);
      return figuresIn(measurement);
    };
    // A server that has not answered yet is slow for its first seconds.
    await one({ devices: 5000, runners: 1 }, 4000);
    const rounds = cases.map((): Figures[] => []);
    for (let round = 1; round <= run.rounds; round += 1) {
      for (const [index, each] of cases.entries()) {
        const figures = await one(each, run.durationMs);
        rounds[index]?.push(figures);
        run.say(
          `${each.devices} devices, ${each.runners} runners, round ${round}: ${JSON.stringify(figures)}`,
        );
      }
    }
    return cases.map((each, index) => ({ ...each, rounds: rounds[index] ?? [] }));
  } finally {
    await simulator.stop();
    await rm(outDir, { recursive: true, force: true });
  }
}

function figuresIn({ requests, lateness, latency, validation, k6 }: LoadMeasurement): Figures {
  const { cpuSeconds, maxRssBytes } = k6;
  return {
    sent: requests.sent,
    sentShare: requests.sent / requests.due,
    wrong: requests.failed,
    checked: validation.checked,
    invalid: validation.invalid,
    remembered: validation.remembered,
    ...definedOnly({
      latenessP99Ms: lateness?.p99,
      latencyP50Ms: latency?.p50,
      cpuPer1000: cpuSeconds === undefined ? undefined : (cpuSeconds / requests.sent) * 1000,
      maxRssMb: maxRssBytes === undefined ? undefined : maxRssBytes / 1e6,
    }),
  };
}
