import type { Target } from '../../core/index.ts';
import type { LoadPlan, PlannedLoad } from '../protocol.ts';

/** Getting its devices from the collector takes a runner this long, and more with a large fleet. */
const headStartMs = 5000;
const devicesPerMs = 250;

/**
 * Returns the plan that each runner of a run reads where a collector has the fleet. Viewers log in at
 * the simulator, or by the hook of the target, which the collector runs.
 */
export function runnerPlan(plan: PlannedLoad, { signIn }: Pick<Target, 'signIn'>): LoadPlan {
  const { simulatorUrl, devices } = plan;
  const own = signIn === undefined ? undefined : '/login';
  const loginUrl = simulatorUrl === undefined ? own : `${simulatorUrl}/_simulator/login`;
  return {
    ...plan,
    ...(loginUrl === undefined ? {} : { loginUrl }),
    headStartMs: headStartMs + Math.ceil(devices / devicesPerMs),
  };
}
