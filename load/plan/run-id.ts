import { createHash, randomBytes } from 'node:crypto';
import type { PlannedLoad } from '../protocol.ts';

/**
 * Returns the id of a run: a random one, or, where its parts are started by themselves, one that
 * follows from the plan, so that parts of the same run have the same id on every machine.
 */
export function runIdOf(
  scenario: string,
  { hosts: _ofThisMachine, tags: _alsoOfThisMachine, ...plan }: Omit<PlannedLoad, 'run'>,
  part: number | undefined,
): string {
  if (part === undefined) return randomBytes(6).toString('hex');
  const text = JSON.stringify([scenario, Object.entries(plan).sort(([a], [b]) => (a < b ? -1 : 1))]);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
