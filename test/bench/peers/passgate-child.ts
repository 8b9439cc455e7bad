/** One run of Passgate, as the file says that is named first: `node --import tsx passgate-child.ts FILE`. Prints a line `figures {…}`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { endProcess, processWorld, type Target } from '../../../core/index.ts';
import type { DeviceRecord } from '../../../load/protocol.ts';
import { runPassgate } from '../load/passgate-run.ts';
import type { OwnFigures, PeerPlan } from './peer.ts';

interface Given {
  readonly target: Target;
  readonly fleet: readonly DeviceRecord[];
  readonly plan: PeerPlan;
  readonly k6Path: string;
}

const profiles = fileURLToPath(new URL('../load/profiles.scenario.ts', import.meta.url));
const world = processWorld([]);
const { target, fleet, plan, k6Path }: Given = JSON.parse(await readFile(world.argv[0] ?? '', 'utf8'));
const { devices, intervalMs, durationMs, workload } = plan;
const load = { devices, intervalMs, durationMs };
const scenario = workload === 'different' ? profiles : 'polling';
const {
  sent,
  wrong,
  invalid = 0,
  checked,
  cpuPer1000,
  maxRssMb,
} = await runPassgate({ world, k6Path, target, fleet, load }, scenario);
if (checked !== sent) throw new Error(`Only ${checked} of ${sent} responses were judged.`);
const figures: OwnFigures = {
  sent,
  failed: wrong + invalid,
  ...(cpuPer1000 === undefined ? {} : { generatorCpuSeconds: (cpuPer1000 * sent) / 1000 }),
  ...(maxRssMb === undefined ? {} : { generatorMaxRssMb: maxRssMb }),
};
world.stdout.write(`figures ${JSON.stringify(figures)}\n`);
await endProcess(0);
