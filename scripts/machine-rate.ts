import { definedOnly, type ExpectedRate, PassgateError } from '../core/index.ts';
import { type ScenarioRun, scenarioThresholds } from '../gate/index.ts';
import { plannedTarget } from '../targets/index.ts';
import type { CommandContext } from './command.ts';
import { costsOf } from './plan-capacity.ts';

/** A load that is about to run here. */
export interface LoadToMeasure {
  readonly run: ScenarioRun;
  /** `--target`. */
  readonly target: string | undefined;
  /** The values of `--threshold`. */
  readonly threshold: readonly string[];
  /** Receives where the requests of the measurement go, before the first one. */
  readonly onNotice: (text: string) => void;
}

/** What this machine can send of a load, and the sentence for whoever asks more of it. */
export interface MeasuredMachine {
  readonly expectedRate?: ExpectedRate;
  readonly warning?: string;
}

/**
 * Measures what this machine can send before a large load. A smaller one costs nothing but arithmetic;
 * what is wrong with a load is left for the run to say.
 */
export async function measureMachine(
  place: Pick<CommandContext, 'world' | 'root'>,
  { run, target: given, threshold, onNotice }: LoadToMeasure,
): Promise<MeasuredMachine> {
  const load = await import('../load/index.ts');
  const { world, root } = place;
  try {
    const asked = { folder: world.cwd, options: threshold, ...definedOnly({ target: given }) };
    const thresholds = await scenarioThresholds(asked, run);
    const { target, allowed, ...facts } = await plannedTarget(given, world.cwd);
    const request = { ...run, world, root, target, allowed, thresholds, isAlone: true as const, facts };
    const { cores } = await load.offerOfThisMachine();
    // Of several parts only one is sent from here.
    const parts = run.part === undefined ? 1 : (run.runners ?? 1);
    const rateBy = async (costs: typeof load.measuredCosts): Promise<ExpectedRate> => {
      const capacity = await load.capacityOfLoad(request, costs);
      const { askedPerSecond, possiblePerSecond } = load.expectedRate(capacity, cores, given === undefined);
      return { askedPerSecond: askedPerSecond / parts, possiblePerSecond };
    };
    if ((await rateBy(load.measuredCosts)).askedPerSecond < load.leastMeasuredRate) return {};
    const { costs, why } = await costsOf(place, load.measuredCosts, (text) => {
      onNotice(`${text}: ${load.mostCalibrationMs / 1000} s at most, for what this machine can send`);
    });
    if (why !== undefined) return { warning: `What this machine can send was not measured: ${why}` };
    const expectedRate = await rateBy(costs);
    const { askedPerSecond, possiblePerSecond } = expectedRate;
    if (askedPerSecond <= possiblePerSecond) return { expectedRate };
    return { expectedRate, warning: warningOf(askedPerSecond, possiblePerSecond) };
  } catch (error) {
    if (world.signal.aborted || !(error instanceof PassgateError)) throw error;
    return {};
  }
}

function warningOf(asked: number, possible: number): string {
  const [more, most] = [asked, possible].map((rate) => Math.round(rate).toLocaleString('en-US'));
  return (
    `This run asks for ${more} requests a second, and this machine can send ${most} at most (measured just now): ` +
    'its result may be unjudged. Give fewer --devices or a longer --interval, or share it among machines (docs/load.md#several-runners).'
  );
}
