import { PassgateError } from '../../core/index.ts';
import type { PlannedLoad, ProfileName } from '../protocol.ts';
import { type ThresholdScenario, thresholdsOf } from '../thresholds/thresholds-of.ts';
import type { PlanOptions } from './options.ts';

type PlannedThresholds = Pick<PlannedLoad, 'thresholds'>;

/**
 * Returns the thresholds of the user's own that are for a scenario; nothing without any.
 * @throws PassgateError (exit 2) for one that cannot be read or never could be judged
 */
export function ownThresholds(
  scenario: ThresholdScenario,
  { thresholds: given = [], isAlone }: Pick<PlanOptions, 'thresholds' | 'isAlone'>,
  profile: ProfileName,
): PlannedThresholds {
  const thresholds = thresholdsOf(given, scenario, isAlone === true);
  if (profile === 'breakpoint' && given.some(({ level }) => level === 'option')) {
    throw new PassgateError(
      'USAGE',
      'A run with the profile breakpoint is judged step by step, so --threshold has no effect.',
      'Omit --threshold, or choose another profile.',
    );
  }
  return thresholds.length === 0 ? {} : { thresholds };
}

/**
 * Returns a plan with the thresholds that are left once the operations of its scenario are known. Of
 * a scenario of one's own its bundle tells them.
 * @throws PassgateError (exit 2) as `ownThresholds`
 */
export function withFittingThresholds(
  { thresholds: _all, ...plan }: PlannedLoad,
  { name }: ThresholdScenario,
  options: Pick<PlanOptions, 'thresholds' | 'isAlone'>,
  operations: readonly string[],
): PlannedLoad {
  return { ...plan, ...ownThresholds({ name, operations }, options, plan.profile) };
}
