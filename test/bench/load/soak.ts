import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spreadText } from './figures.ts';
import { fleetAt, type Load } from './fleets.ts';
import { type Place, runPassgate } from './passgate-run.ts';
import { startSimulatorProcess } from './simulator.ts';

/** A line for each look at the memory, written as it comes: a run that is interrupted leaves what it has seen. */
const samplesPath = fileURLToPath(new URL('../../../reports/out/soak.ndjson', import.meta.url));
const everyMs = 2000;
const linesToldEvery = 30;
const mostGrowth = 1.05;

export interface Soak {
  readonly name: 'soak';
  readonly load: Load;
  /** Mean resident memory of the last fifth of the run over that of the second fifth. */
  readonly growth: Readonly<Record<'k6' | 'simulator', number>>;
  readonly wanted: readonly { readonly text: string; readonly holds: boolean }[];
}

/** A long run at a steady rate: the memory of the generator and of the simulator must stay where it is. */
export async function soak(
  { world, k6Path, load }: Pick<Place, 'world' | 'k6Path' | 'load'>,
  say: (text: string) => void,
): Promise<Soak> {
  const simulator = await startSimulatorProcess();
  try {
    const { target, pid } = simulator;
    const fleet = await fleetAt(target, load.devices, false);
    const memory = { k6: [] as number[], simulator: [] as number[] };
    await mkdir(dirname(samplesPath), { recursive: true });
    await writeFile(samplesPath, '');
    say(`soak: the memory, every ${everyMs / 1000} s, in ${samplesPath}`);
    const startMs = Date.now();
    const look = async (): Promise<void> => {
      const [k6] = await k6Of(world.pid);
      // Before and after its run there is nothing to compare.
      if (k6 === undefined) return;
      const [k6Mb, simulatorMb] = await Promise.all([residentMb(k6), residentMb(pid)]);
      if (k6Mb === 0) return;
      memory.k6.push(k6Mb);
      memory.simulator.push(simulatorMb);
      const line = JSON.stringify({ atMs: Date.now() - startMs, k6Mb, simulatorMb });
      await appendFile(samplesPath, `${line}\n`);
      if (memory.k6.length % linesToldEvery === 0) say(`soak: ${line}`);
    };
    const timer = setInterval(() => void look(), everyMs);
    const figures = await runPassgate({ world, k6Path, target, fleet, load }, 'polling').finally(() =>
      clearInterval(timer),
    );
    const growth = { k6: growthOf(memory.k6), simulator: growthOf(memory.simulator) };
    for (const name of ['k6', 'simulator'] as const) {
      const sorted = memory[name].toSorted((a, b) => a - b);
      const [low = 0] = sorted;
      const spread = { median: sorted[sorted.length >> 1] ?? 0, low, high: sorted.at(-1) ?? 0 };
      say(
        `soak: ${name} ${spreadText(spread, 0)} MB, last fifth over second fifth ${growth[name].toFixed(3)}`,
      );
    }
    say(`soak: ${JSON.stringify(figures)}`);
    return {
      name: 'soak',
      load,
      growth,
      wanted: [
        { text: 'memory of k6 flat', holds: growth.k6 <= mostGrowth },
        { text: 'memory of the simulator flat', holds: growth.simulator <= mostGrowth },
        { text: '99.5 % sent, none wrong', holds: figures.sentShare >= 0.995 && figures.wrong === 0 },
      ],
    };
  } finally {
    await simulator.stop();
  }
}

/** NaN, which holds no bound, without enough samples. */
export function growthOf(samples: readonly number[]): number {
  const fifth = Math.floor(samples.length / 5);
  const mean = (part: readonly number[]): number => part.reduce((sum, mb) => sum + mb, 0) / part.length;
  return mean(samples.slice(samples.length - fifth)) / mean(samples.slice(fifth, 2 * fifth));
}

async function k6Of(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '');
  const children = text.trim().split(' ').map(Number);
  const names = await Promise.all(
    children.map((child) => readFile(`/proc/${child}/comm`, 'utf8').catch(() => '')),
  );
  return children.filter((_, index) => names[index]?.trim() === 'k6');
}

async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}
