import { PassgateError } from '../../core/index.ts';
import type { PlanOptions } from './options.ts';

/**
 * Virtual users share the cores; a few carry a hundred thousand devices, and each costs memory and
 * a loop of its own.
 */
const mostVirtualUsers = 4;
const devicesPerUser = 2500;

/** Returns the virtual users of a runner with so many devices: never one without any. */
export function virtualUsersOf(devices: number): number {
  return Math.min(devices, mostVirtualUsers, Math.max(2, Math.ceil(devices / devicesPerUser)));
}

/**
 * Returns the requests per second that all runners can send when each may send as many as the one
 * with the smallest part of the cap: they have the same number of devices.
 */
export function sharedCap(maxRequestsPerSecond: number | undefined, runners: number): number | undefined {
  return maxRequestsPerSecond === undefined
    ? undefined
    : runners * Math.floor(maxRequestsPerSecond / runners);
}

/**
 * Refuses runners that would have no device, may not send a request in each second, or whose
 * dashboards nobody could see together.
 * @throws PassgateError `USAGE` (exit 2)
 */
export function refuseRunners(
  runners: number,
  { part, dashboard, allowed }: Pick<PlanOptions, 'part' | 'dashboard' | 'allowed'>,
  devices: number,
): void {
  if (!Number.isInteger(runners) || runners < 1) {
    throw usage(`${runners} is not a valid number of runners.`, 'Give a whole number of at least 1.');
  }
  if (part !== undefined && !(Number.isInteger(part) && part >= 1 && part <= runners)) {
    throw usage(`There is no part ${part} of ${runners} runners.`, `Give --part 1 to --part ${runners}.`);
  }
  if (runners > devices) {
    throw usage(
      `${devices} devices cannot be shared among ${runners} runners.`,
      `Give --runners ${devices} or fewer.`,
    );
  }
  if (dashboard === true && runners > 1) {
    throw usage(
      "k6's dashboard shows one runner.",
      'Omit --dashboard, or send the metrics of all runners to a server with --k6-out.',
    );
  }
  const { maxRequestsPerSecond = Number.POSITIVE_INFINITY } = allowed;
  const most = Math.floor(maxRequestsPerSecond);
  if (most < runners) {
    throw usage(
      `A cap of ${maxRequestsPerSecond} requests per second is too low for ${runners === 1 ? 'one runner' : `${runners} runners`}: each needs one.`,
      most >= 1
        ? `Give --runners ${most} or fewer.`
        : 'Raise maxRequestsPerSecond of the target to 1 or more in passgate.config.ts.',
    );
  }
}

function usage(message: string, hint: string): PassgateError {
  return new PassgateError('USAGE', message, hint);
}
