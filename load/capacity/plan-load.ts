import { createMasker, definedOnly } from '../../core/index.ts';
import { refuseBeyondRate } from '../plan/beyond-rate.ts';
import type { LoadOptions } from '../plan/options.ts';
import { planOf } from '../plan/plan.ts';
import { plannedScenario } from '../plan/planned-scenario.ts';
import { withDeclared } from '../run/declared.ts';
import { type Capacity, type CapacityRequest, capacityOf } from './capacity.ts';
import type { LoadCosts } from './costs.ts';

/** A load that is planned and never run. */
export interface LoadToPlan extends Omit<LoadOptions, 'k6Path' | 'outDir' | 'masker'> {
  readonly facts: Pick<CapacityRequest, 'viewersSignIn' | 'codeLifetimeMs'>;
}

/** What a load needs, and what must hold in it. */
export interface PlannedCapacity extends Capacity {
  readonly thresholds?: readonly string[];
}

/**
 * Returns what a load needs, planned as a run would plan it.
 * @throws PassgateError `UNKNOWN_NAME`, `USAGE`, `LOAD_NOT_ALLOWED` (exit 2) as the run would
 */
export async function capacityOfLoad(
  { facts, ...load }: LoadToPlan,
  costs: LoadCosts,
): Promise<PlannedCapacity> {
  const scenario = await withDeclared(load.root, plannedScenario(load.scenario, load.world.cwd));
  // Neither is used before a run.
  const plan = planOf(scenario, {
    ...load,
    k6Path: '',
    outDir: '',
    masker: createMasker(),
  });
  refuseBeyondRate(scenario, load.target, plan);
  const { runners } = load;
  const capacity = capacityOf({ scenario, plan, ...facts, ...definedOnly({ runners }) }, costs);
  return { ...capacity, ...definedOnly({ thresholds: plan.thresholds }) };
}
