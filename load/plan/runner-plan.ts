import type { Target } from '../../core/index.ts';
import type { LoadPlan, PlannedLoad } from '../protocol.ts';

/** Getting its devices from the collector takes a runner this long, and more with a large fleet. */
const shortestHeadStartMs = 5000;
const devicesPerMs = 250;

/** Returns how long after its start a runner with a collector begins its schedule. */
export function headStartOf({ devices }: Pick<PlannedLoad, 'devices'>): number {
  return shortestHeadStartMs + Math.ceil(devices / devicesPerMs);
}

/**
 * Returns the plan that each runner of a run reads where a collector has the fleet. Viewers log in at
 * the simulator, or by the hook of the target, which the collector runs.
 */
export function runnerPlan(plan: PlannedLoad, { signIn }: Pick<Target, 'signIn'>): LoadPlan {
  const { simulatorUrl } = plan;
  const own = signIn === undefined ? undefined : '/login';
  const loginUrl = simulatorUrl === undefined ? own : `${simulatorUrl}/_simulator/login`;
  return {
    ...plan,
    ...(loginUrl === undefined ? {} : { loginUrl }),
    headStartMs: headStartOf(plan),
  };
}
