import type { LoadMeasurement } from '../../core/index.ts';
import { grouped } from './format.ts';

/** Returns what a run asked of its machine, what that can send and what it sent; `undefined` where it was not measured. */
export function machineRateText({ machineRate }: Pick<LoadMeasurement, 'machineRate'>): string | undefined {
  if (machineRate === undefined) return undefined;
  const { askedPerSecond, possiblePerSecond, reachedPerSecond } = machineRate;
  const [asked, possible, reached] = [askedPerSecond, possiblePerSecond, reachedPerSecond].map((rate) =>
    grouped(Math.round(rate)),
  );
  return `${asked} requests/s asked, ${possible} possible at most, ${reached} reached`;
}
