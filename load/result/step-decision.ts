import type { Thresholds } from '../plan/profiles.ts';
import type { LoadPlan } from '../protocol.ts';
import { breakpointSteps, endsRun } from './breakpoint.ts';
import type { Totals } from './totals.ts';

/** The lines of a second may come so much later than those of others. */
const lateLinesSeconds = 1;

/**
 * Tells whether a run whose load rises by steps is to end: a step is over and the target, or the
 * load generator, failed it. What all runners saw is judged as one, by the figures that the report
 * has. Always false for other runs.
 */
export function isStepFailed(
  totals: Totals,
  plan: Pick<LoadPlan, 'arrivals' | 'devices'>,
  thresholds: Thresholds,
): boolean {
  const { arrivals } = plan;
  if (arrivals.shape !== 'steps') return false;
  const secondsOver = totals.seconds.length - 1 - lateLinesSeconds;
  const stepSeconds = arrivals.stepMs / 1000;
  const over = Math.floor(secondsOver / stepSeconds);
  return breakpointSteps(totals, plan, thresholds).slice(0, over).some(endsRun);
}
