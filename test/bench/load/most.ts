import { type Figures, medianOf } from './figures.ts';
import { fleetAt, type Load } from './fleets.ts';
import { type Place, runPassgate } from './passgate-run.ts';
import { startSimulatorProcess } from './simulator.ts';

const fewest = 100_000;
const step = 10_000;
const aim = 200_000;
const mostLatenessMs = 25;

export interface Most {
  readonly name: 'most';
  /** 0 where not even the first step holds. */
  readonly devices: number;
  readonly steps: readonly { readonly devices: number; readonly rounds: readonly Figures[] }[];
  readonly wanted: readonly { readonly text: string; readonly holds: boolean }[];
}

/** How many devices still hold beside their simulator: more in each step, up to the first whose medians fall short. */
export async function most(
  {
    world,
    k6Path,
    load,
    rounds,
  }: Pick<Place, 'world' | 'k6Path'> & { load: Omit<Load, 'devices'>; rounds: number },
  say: (text: string) => void,
): Promise<Most> {
  const steps: Most['steps'][number][] = [];
  let held = 0;
  for (let devices = fewest; devices <= aim; devices += step) {
    const measured = await roundsOf({ world, k6Path, load: { ...load, devices } }, rounds);
    steps.push({ devices, rounds: measured });
    const holds =
      medianOf(measured, 'sentShare') >= 0.995 && medianOf(measured, 'latenessP99Ms') <= mostLatenessMs;
    say(`most: ${devices} devices ${holds ? 'hold' : 'do NOT hold'}: ${JSON.stringify(measured)}`);
    if (!holds) break;
    held = devices;
  }
  say(`most: ${held} devices hold`);
  return {
    name: 'most',
    devices: held,
    steps,
    wanted: [{ text: `${aim} devices hold`, holds: held >= aim }],
  };
}

async function roundsOf(
  { world, k6Path, load }: Pick<Place, 'world' | 'k6Path' | 'load'>,
  count: number,
): Promise<Figures[]> {
  const simulator = await startSimulatorProcess();
  try {
    const { target } = simulator;
    const fleet = await fleetAt(target, load.devices, false);
    const rounds: Figures[] = [];
    // The first warms the simulator up.
    for (let round = 0; round <= count; round += 1) {
      const figures = await runPassgate({ world, k6Path, target, fleet, load }, 'polling');
      if (round > 0) rounds.push(figures);
    }
    return rounds;
  } finally {
    await simulator.stop();
  }
}
