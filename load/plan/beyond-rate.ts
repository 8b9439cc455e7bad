import { documentedLimit, PassgateError, type Target } from '../../core/index.ts';
import type { LoadPlan } from '../protocol.ts';
import type { PlannedScenario } from './plan.ts';

/**
 * Refuses a scenario that exceeds the limit of a device, unless the target is a simulator or its
 * owner declares the limit in its configuration, and a cap fits all devices. Other real targets are
 * paced at the documented rate.
 * @throws PassgateError `LOAD_NOT_ALLOWED`, `USAGE` (exit 2)
 */
export function refuseBeyondRate(
  { name, beyondRatePerSecond }: Pick<PlannedScenario, 'name' | 'beyondRatePerSecond'>,
  target: Pick<Target, 'name' | 'simulatorUrl' | 'limit'>,
  { devices, maxRequestsPerSecond }: Pick<LoadPlan, 'devices' | 'maxRequestsPerSecond'>,
): void {
  if (beyondRatePerSecond === undefined) return;
  if (target.simulatorUrl === undefined && target.limit === undefined) {
    throw new PassgateError(
      'LOAD_NOT_ALLOWED',
      `${name} deliberately exceeds the documented rate of a device, and the target ${target.name} is not a simulator.`,
      'Run it against a simulator: `npx passgate simulate` starts one; give its URL as --target. If the limiter of this target is yours, declare its limit in passgate.config.ts.',
    );
  }
  if (maxRequestsPerSecond === undefined) return;
  const { requestsPerSecond } = target.limit ?? documentedLimit;
  const most = Math.floor(maxRequestsPerSecond / beyondRatePerSecond / requestsPerSecond);
  if (devices <= most) return;
  throw new PassgateError(
    'USAGE',
    `${devices} devices of ${name} exceed the ${maxRequestsPerSecond} requests per second that ${target.name} allows.`,
    most > 0
      ? `Give --devices ${most} or fewer.`
      : 'Raise maxRequestsPerSecond of the target, if you may send more load to it.',
  );
}
