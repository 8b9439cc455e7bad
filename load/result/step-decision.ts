import type { Thresholds } from '../plan/profiles.ts';
import type { LoadPlan } from '../protocol.ts';
import { breakpointSteps } from './breakpoint.ts';
import type { Totals } from './totals.ts';

/** Fewer answers than this say nothing about a percentile. */
const fewestAnswers = 20;
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
  return breakpointSteps(totals, plan, thresholds)
    .slice(0, over)
    .some(({ held, failed, rateAchieved }, step) => {
      if (held) return false;
      const answers = totals.seconds
        .slice(Math.ceil(step * stepSeconds), Math.floor((step + 1) * stepSeconds))
        .reduce((sum, { latency }) => sum + latency.total, 0);
      const sent = rateAchieved * stepSeconds;
      return answers >= fewestAnswers || failed > sent * thresholds.failedShare;
    });
}
