import type { Target, World } from '../../core/index.ts';
import type { LoadPlan } from '../protocol.ts';
import type { FleetNeeds } from '../scenarios/registry.ts';
import { arrangeFleet } from './arrange-fleet.ts';
import type { Fleet } from './fleet.ts';
import { registerFleet } from './register-fleet.ts';

export type { Fleet } from './fleet.ts';

/** k6 needs this long until its schedule begins. */
const startMs = 3000;

export interface SetUp {
  readonly world: World;
  readonly target: Target;
  readonly plan: LoadPlan;
  readonly needs: FleetNeeds;
  /** Hears every secret, so that none is ever shown. */
  readonly learnSecret: (value: string) => void;
}

/**
 * Makes a fleet ready before the schedule begins: in bulk by a simulator, otherwise by registering each device as it would itself.
 * @throws PassgateError `CONFIG` (exit 2) where the environment lacks what a real provider asks for; `TARGET_UNREACHABLE`,
 *   `INTERRUPTED` (exit 3)
 */
export async function setUpFleet(setUp: SetUp): Promise<Fleet & { readonly durationMs: number }> {
  const startedMs = performance.now();
  const { target, plan, needs, world } = setUp;
  const { simulatorUrl } = target;
  const fleet =
    simulatorUrl === undefined
      ? await registerFleet(setUp)
      : await arrangeFleet({
          simulatorUrl,
          devices: plan.devices,
          needs,
          tokenLifetimeMs: startMs + plan.rampMs + plan.durationMs / 2,
          signal: world.signal,
        });
  return { ...fleet, durationMs: performance.now() - startedMs };
}
