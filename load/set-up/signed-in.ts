import type { FleetNeeds } from '../scenarios/registry.ts';

/**
 * Returns the numbers of the devices whose viewers have logged in before the run, spread over the
 * fleet: whatever part of it is made ready, a device is one of them or not.
 */
export function signedInAmong(
  numbers: readonly number[],
  { authenticatedShare = 0 }: Pick<FleetNeeds, 'authenticatedShare'>,
): ReadonlySet<number> {
  const tenths = Math.round(authenticatedShare * 10);
  return new Set(numbers.filter((number) => number % 10 < tenths));
}
