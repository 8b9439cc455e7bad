import { definedOnly, findK6, messageOf, PassgateError } from '../core/index.ts';
import { type ScenarioRun, scenarioThresholds } from '../gate/index.ts';
import type { LoadCosts } from '../load/index.ts';
import { allowedTarget, plannedTarget } from '../targets/index.ts';
import type { CommandContext } from './command.ts';
import { type CapacityAnswer, capacityText } from './print-capacity.ts';

export interface CapacityQuestion {
  readonly run: ScenarioRun;
  /** `--target`. */
  readonly target: string | undefined;
  /** The values of `--threshold`. */
  readonly threshold: readonly string[];
  /** Whether the costs come from a calibration on this machine, and not from the table. */
  readonly measures: boolean;
  readonly json: boolean;
}

/**
 * Answers what a load would need, and prints it. Nothing is sent to the target. Returns 0: nothing
 * was judged.
 */
export async function planCapacity(
  { world, root }: Pick<CommandContext, 'world' | 'root'>,
  { run, target: given, threshold, measures, json }: CapacityQuestion,
): Promise<0> {
  const load = await import('../load/index.ts');
  const asked = { folder: world.cwd, options: threshold, ...definedOnly({ target: given }) };
  const thresholds = await scenarioThresholds(asked, run);
  const { target, allowed, ...known } = await plannedTarget(given, world.cwd);
  const isAlone = true as const;
  const request = { ...run, world, root, target, allowed, thresholds, isAlone, facts: known };
  // First by the table: what no run can have is refused before anything is measured.
  const byTable = await load.capacityOfLoad(request, load.measuredCosts);
  const { costs, why } = measures
    ? await costsOf({ world, root }, load.measuredCosts)
    : { costs: load.measuredCosts, why: undefined };
  const capacity = costs === load.measuredCosts ? byTable : await load.capacityOfLoad(request, costs);
  const offer = await load.offerOfThisMachine();
  const answer: CapacityAnswer = {
    ...capacity,
    machine: { ...offer, ...load.fitOf(capacity, offer) },
    ...(why === undefined ? {} : { notMeasured: why }),
    ...(Object.keys(run.tags ?? {}).length === 0 ? {} : definedOnly({ tags: run.tags })),
  };
  world.stderr.write(capacityText(answer));
  if (json) world.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  return 0;
}

/**
 * Measures, or says why the table has to do. `onNotice` receives where the requests of the
 * calibration go, before the first one.
 */
export async function costsOf(
  { world, root }: Pick<CommandContext, 'world' | 'root'>,
  table: LoadCosts,
  onNotice = (text: string): void => {
    world.stderr.write(`${text}\n`);
  },
): Promise<{ readonly costs: LoadCosts; readonly why?: string }> {
  const { calibrate } = await import('../load/index.ts');
  try {
    const { path: k6Path } = await findK6(world);
    const allow = (target: Parameters<typeof allowedTarget>[0]) => allowedTarget(target, world.env);
    return { costs: await calibrate({ world, root, k6Path, allow, onNotice }) };
  } catch (error) {
    if (world.signal.aborted) throw error;
    if (!(error instanceof PassgateError)) throw error;
    return { costs: table, why: messageOf(error) };
  }
}
