import { SharedArray } from 'k6/data';
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

/**
 * One text for each virtual user of this runner, stored once for all: a virtual user copies out only
 * its own share.
 */
const blocks = new SharedArray<string>('fleet', () =>
  plan.fleetPath === undefined ? [] : JSON.parse(open(plan.fleetPath)),
);

export interface FleetShare {
  readonly size: number;
  device(index: number): DeviceRecord;
}

/** Returns the devices of one virtual user from the file of the fleet. */
export function shareOf(user: number): FleetShare {
  return new FleetBlock(blocks[user - runner * plan.virtualUsers] ?? '[]');
}
