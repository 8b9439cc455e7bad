import { SharedArray } from 'k6/data';
import { type DeviceRecord, decodeDevice, type LoadPlan, planPathKey } from '../protocol.ts';

function readPlan(): LoadPlan {
  const path = __ENV[planPathKey];
  if (path === undefined) throw new Error(`start this with passgate load: ${planPathKey} is not set`);
  return JSON.parse(open(path));
}

/** The plan of the run; Passgate wrote it, so its shape is not checked again. */
export const plan: LoadPlan = readPlan();

/** One text per virtual user, kept once for all: a virtual user copies out only its own share. */
const shares = new SharedArray<string>('fleet', () => JSON.parse(open(plan.fleetPath)));

export interface Share {
  readonly size: number;
  device(index: number): DeviceRecord;
}

/**
 * The devices of one virtual user. They stay slices of one text until they are needed, because a hundred thousand objects
 * of strings are what makes a fleet heavy.
 */
export function shareOf(user: number): Share {
  const text = shares[user] ?? '';
  const lines = text === '' ? [] : text.split('\n');
  return {
    size: lines.length,
    device: (index) => decodeDevice(lines[index] ?? ''),
  };
}
