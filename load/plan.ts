import { PassgateError } from '../core/index.ts';
import type { AllowedTarget } from './allowed-target.ts';
import { shortestThrottlingMs } from './k6/limit-schedule.ts';
import type { LoadOptions, ScenarioName } from './options.ts';
import { type LoadPlan, shortestIntervalMs } from './protocol.ts';

const defaultIntervalMs = 5000;
/** Virtual users share the cores; a few carry a hundred thousand devices, and each costs memory of its own. */
const mostVirtualUsers = 8;
const devicesPerUser = 2500;
const maxInFlight = 512;
/** Viewers take about a minute to log in; in a short run some must be quicker, or nobody would. */
const loginMedianMs = 60_000;

/**
 * What k6 is to do.
 * @throws PassgateError `USAGE` (exit 2) for figures that no run can have
 */
export function planOf(
  scenario: ScenarioName,
  options: LoadOptions,
  allowed: AllowedTarget,
  fleetPath: string,
): LoadPlan {
  const { devices, durationMs, target } = options;
  const wantedMs = options.intervalMs ?? defaultIntervalMs;
  if (!Number.isInteger(devices) || devices < 1) {
    throw usage(`${devices} is not a number of devices.`, 'Give a whole number from 1.');
  }
  if (!(wantedMs >= shortestIntervalMs)) {
    throw usage(
      `A polling interval of ${wantedMs / 1000} s is below the documented 3 s.`,
      'Give --interval 3s or more; a client should poll every 5 s or less often.',
    );
  }
  const leastMs = scenario === 'throttling' ? shortestThrottlingMs : 1000;
  if (!(durationMs >= leastMs)) {
    throw usage(`${durationMs / 1000} s are too short for ${scenario}.`, `Give ${leastMs / 1000} s or more.`);
  }
  const { maxRequestsPerSecond } = allowed;
  return {
    origin: new URL(target.origins['rest-v2']).origin,
    ...(target.simulatorUrl === undefined ? {} : { simulatorUrl: new URL(target.simulatorUrl).origin }),
    serviceProvider: target.serviceProvider,
    hosts: allowed.hosts,
    devices,
    virtualUsers: Math.min(devices, mostVirtualUsers, Math.max(2, Math.ceil(devices / devicesPerUser))),
    // Kept by polling less often; k6's own limit stands behind it for what comes in bursts.
    intervalMs: Math.max(
      wantedMs,
      Math.ceil((devices * 1000) / (maxRequestsPerSecond ?? Number.POSITIVE_INFINITY)),
    ),
    durationMs,
    seed: options.seed ?? 1,
    loginMedianMs: Math.min(loginMedianMs, durationMs * 2),
    ...(maxRequestsPerSecond === undefined ? {} : { maxRequestsPerSecond }),
    maxInFlight,
    validation: target.simulatorUrl === undefined ? 'tolerant' : 'strict',
    fleetPath,
  };
}

function usage(message: string, hint: string): PassgateError {
  return new PassgateError('USAGE', message, hint);
}
