import type { Check } from '../../core/index.ts';
import type { PlannedLoad } from '../protocol.ts';
import { check, secondsText } from './checks/evidence.ts';
import type { Totals } from './totals.ts';

type Times = Pick<PlannedLoad, 'rampMs' | 'durationMs'>;

/** Returns the plan of what an interrupted run came to: as long as it lasted. */
export function planUntil(plan: PlannedLoad, { seconds }: Pick<Totals, 'seconds'>): PlannedLoad {
  const lastedMs = Math.min(seconds.length * 1000, plan.rampMs + plan.durationMs);
  const rampMs = Math.min(plan.rampMs, lastedMs);
  return { ...plan, rampMs, durationMs: lastedMs - rampMs };
}

/** Returns the one check of an interrupted run: it is not judged. */
export function interruptedCheck(scenario: string, planned: Times, lasted: Times): Check {
  const text = ({ rampMs, durationMs }: Times): string => secondsText(rampMs + durationMs);
  const facts = { scenario, slug: 'interrupted', title: `${scenario} ran to its end` };
  const message = `${scenario} was interrupted after ${text(lasted)} of ${text(planned)}: its figures are of that time`;
  return check(facts, 'unjudged', [{ kind: 'interrupted', message, hint: 'Rerun the command.' }]);
}
