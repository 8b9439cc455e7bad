import exec from 'k6/execution';
import { devicesOfUser } from '../../virtual-users.ts';
import { createLineOutlet, type LineOutlet } from './line-outlet.ts';
import { type FleetShare, plan, shareOf, thisUser } from './plan.ts';
import { hasCollector, shareFromCollector } from './run-server.ts';

/** What a virtual user begins with. */
export interface UserStart {
  readonly user: number;
  readonly share: FleetShare;
  /** Number of its first device in the whole fleet. */
  readonly firstNumber: number;
  readonly outlet: LineOutlet;
}

/** Returns the devices of a user. Ends k6 with a sentence, and not with 0, where there are none. */
async function shareOrAbort(user: number, instance: string): Promise<FleetShare> {
  if (!hasCollector) return shareOf(user);
  try {
    return await shareFromCollector(user, instance);
  } catch (error) {
    exec.test.abort(error instanceof Error ? error.message : String(error));
    throw error;
  }
}

/**
 * Returns what k6 runs: the `default` export of a scenario's file. `ready` makes the run of a
 * virtual user, which hands out its lines by `outlet`.
 */
export function eachUser(ready: (start: UserStart) => () => Promise<void>): () => Promise<void> {
  const startOf = (user: number, outlet: LineOutlet, share: FleetShare): UserStart => {
    const { first, end } = devicesOfUser(plan, user);
    // A share of another plan would let devices run twice, or not at all.
    if (share.size !== end - first)
      throw new Error(`user ${user} has ${share.size} devices, not ${end - first}`);
    return { user, outlet, share, firstNumber: first };
  };
  // Made ready while k6 starts its users, before the clock of the run: with many devices it takes
  // longer than the schedule waits. k6 reads the file for itself, too, as user 0.
  const early = __VU === 0 || hasCollector ? undefined : thisUser();
  const outlet = early === undefined ? undefined : createLineOutlet(early);
  const run =
    early === undefined || outlet === undefined ? undefined : ready(startOf(early, outlet, shareOf(early)));
  return async () => {
    const user = thisUser();
    if (user === early && run !== undefined && outlet !== undefined) {
      await run();
      await outlet.finish();
      return;
    }
    const late = createLineOutlet(user);
    const share = await shareOrAbort(user, late.instance);
    await ready(startOf(user, late, share))();
    await late.finish();
  };
}
