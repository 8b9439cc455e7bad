import {
  type DeviceRecord,
  type LoadPlan,
  planPathKey,
  runnerKey,
  type SharedFacts,
} from '../../protocol.ts';
import { runnerNumber, userNumber } from '../../virtual-users.ts';
import { FleetBlock } from '../devices/fleet-text.ts';

function readPlan(): LoadPlan {
  const path = __ENV[planPathKey];
  if (path === undefined) throw new Error(`${planPathKey} is not set: run this scenario with passgate load`);
  return JSON.parse(open(path));
}

/** The plan of the run; Passgate wrote it, so its shape is not checked again. */
export const plan: LoadPlan = readPlan();

/** The number of this runner, from 0. */
export const runner = runnerNumber(__ENV[runnerKey], plan.runners);

/** Returns the number of this virtual user among those of all runners, from 0. */
export function thisUser(): number {
  return userNumber(plan, runner, __VU);
}

/** Returns the origin of an API. Throws for one that the target does not serve. */
export function originOf(api: keyof LoadPlan['origins']): string {
  const origin = plan.origins[api];
  if (origin === undefined) throw new Error(`the target does not serve ${api}`);
  return origin;
}

/** What the whole fleet shares. From a collector it comes with the devices, before the first request. */
export const shared: { -readonly [Name in keyof SharedFacts]: SharedFacts[Name] } =
  plan.factsPath === undefined ? { secrets: {} } : JSON.parse(open(plan.factsPath));

// k6 keeps what is opened here, and lets a virtual user open nothing else. A `SharedArray` would hold
// the whole fleet once more, and reading it as JSON another two times.
for (const path of plan.fleetPaths ?? []) if (__VU === 0) open(path, 'b');

export interface FleetShare {
  readonly size: number;
  device(index: number): DeviceRecord;
}

/** Returns the devices of one virtual user from its file. Only while k6 makes that user ready. */
export function shareOf(user: number): FleetShare {
  const path = plan.fleetPaths?.[user - runner * plan.virtualUsers];
  return new FleetBlock(path === undefined ? '[]' : open(path));
}
