import { SharedArray } from 'k6/data';
import { type DeviceRecord, type FleetSecrets, type LoadPlan, planPathKey } from '../../protocol.ts';
import { FleetBlock } from '../devices/fleet-text.ts';

function readPlan(): LoadPlan {
  const path = __ENV[planPathKey];
  if (path === undefined) throw new Error(`${planPathKey} is not set: run this scenario with passgate load`);
  return JSON.parse(open(path));
}

/** The plan of the run; Passgate wrote it, so its shape is not checked again. */
export const plan: LoadPlan = readPlan();

/** Returns the origin of an API. Throws for one that the target does not serve. */
export function originOf(api: keyof LoadPlan['origins']): string {
  const origin = plan.origins[api];
  if (origin === undefined) throw new Error(`the target does not serve ${api}`);
  return origin;
}

/** What the whole fleet shares: a software statement, an administrator's token. */
export const secrets: FleetSecrets = JSON.parse(open(plan.secretsPath));

/** One text per virtual user, kept once for all: a virtual user copies out only its own share. */
const shares = new SharedArray<string>('fleet', () => JSON.parse(open(plan.fleetPath)));

export interface FleetShare {
  readonly size: number;
  device(index: number): DeviceRecord;
}

/** Returns the devices of one virtual user. */
export function shareOf(user: number): FleetShare {
  return new FleetBlock(shares[user] ?? '[]');
}
