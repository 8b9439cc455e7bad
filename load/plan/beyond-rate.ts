import { PassgateError, type Target } from '../../core/index.ts';
import type { LoadPlan } from '../protocol.ts';
import type { PlannedScenario } from './plan.ts';

/**
 * Refuses a scenario that exceeds the documented rate of a device, unless the target is a simulator
 * whose cap fits all devices. Real targets are paced at the documented rate.
 * @throws PassgateError `LOAD_NOT_ALLOWED`, `USAGE` (exit 2)
 */
export function refuseBeyondRate(
  { name, beyondRatePerSecond }: Pick<PlannedScenario, 'name' | 'beyondRatePerSecond'>,
  target: Pick<Target, 'name' | 'simulatorUrl'>,
  { devices, maxRequestsPerSecond }: Pick<LoadPlan, 'devices' | 'maxRequestsPerSecond'>,
): void {
  if (beyondRatePerSecond === undefined) return;
  if (target.simulatorUrl === undefined) {
    throw new PassgateError(
      'LOAD_NOT_ALLOWED',
      `${name} deliberately exceeds the documented rate of a device, and the target ${target.name} is not a simulator.`,
      'Run it against a simulator: `npx passgate simulate` starts one; give its URL as --target.',
    );
  }
  if (maxRequestsPerSecond === undefined) return;
  const most = Math.floor(maxRequestsPerSecond / beyondRatePerSecond);
  if (devices <= most) return;
  throw new PassgateError(
    'USAGE',
    `${devices} devices of ${name} exceed the ${maxRequestsPerSecond} requests per second that ${target.name} allows.`,
    most > 0
      ? `Give --devices ${most} or fewer.`
      : 'Raise maxRequestsPerSecond of the target, if you may send more load to it.',
  );
}
