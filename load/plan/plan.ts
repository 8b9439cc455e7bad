import {
  type ApiName,
  type ApiOrigins,
  documentedLimit,
  PassgateError,
  servedApis,
  type TargetLimit,
} from '../../core/index.ts';
import type { WrittenFeeders } from '../feeders/feeders.ts';
import {
  deliveryShare,
  type PlannedLoad,
  type ProfileName,
  profileNames,
  shortestIntervalMs,
} from '../protocol.ts';
import type { ScenarioFacts } from '../scenarios/registry.ts';
import { arrivalsOf } from './arrivals.ts';
import type { LoadOptions, PlanOptions } from './options.ts';
import { ownThresholds } from './own-thresholds.ts';
import type { LoadProfile } from './profiles.ts';
import { runIdOf } from './run-id.ts';
import { refuseRunners, sharedCap, virtualUsersOf } from './runners.ts';
import { type LoadStage, mostActive, type StagedRun, stagedRun } from './stages.ts';

/** What the older cookbook recommends. */
const defaultIntervalMs = 15_000;
const defaultProfile = 'load';
const maxInFlight = 1024;
const shortestBreakpointMs = 20_000;
/** A device that polls keeps this much below its limit. */
const pacedShare = 1.1;
/** Viewers take about a minute to log in; in a short run some must be quicker, or nobody would. */
const loginMedianMs = 60_000;

/** A scenario as a run needs it: its name and its facts. */
export interface PlannedScenario extends Omit<ScenarioFacts, 'summary'> {
  readonly name: string;
  /** Where a user's own scenario is. */
  readonly file?: string;
  /** What its file declares; a profile that is given replaces it. */
  readonly stages?: readonly LoadStage[];
  readonly feeders?: WrittenFeeders;
}

/**
 * Plans what k6 is to do.
 * @throws PassgateError `USAGE` (exit 2) for figures that no run can have, and for a profile that
 *   the scenario has not
 */
export function planOf(scenario: PlannedScenario, options: PlanOptions): PlannedLoad {
  const { target, allowed } = options;
  const { name, profile } = profileOf(scenario, options.profile);
  const staged = stagedOf(scenario, options);
  const { screen = 'second' } = options;
  const { devices = profile.devices, durationMs = profile.durationMs } = staged ?? options;
  const wantedMs = options.intervalMs ?? profile.intervalMs ?? defaultIntervalMs;
  const loginShare = Math.min(scenario.loginShare, profile.loginShare ?? scenario.loginShare);
  refuseAbsentApis(scenario, target);
  refuseUnusable(scenario, devices, durationMs, wantedMs, target.limit);
  refuseShortSteps(name, durationMs);
  const { runners = 1 } = options;
  refuseRunners(runners, options, devices);
  if (screen === 'first' && target.simulatorUrl === undefined) {
    throw usage(
      'Passgate cannot log in on the first screen of a real provider.',
      'Omit --screen first; devices then poll.',
    );
  }
  const { maxRequestsPerSecond } = allowed;
  const { limit = documentedLimit } = target;
  const cap = sharedCap(maxRequestsPerSecond, runners);
  refuseBeyondCap(scenario, devices, durationMs, cap);
  // Kept by polling less often; k6's own limit stands behind it for what comes in bursts.
  const ofDevices = options.hasCollector === true ? 1 - deliveryShare : 1;
  const active = staged === undefined ? devices : mostActive(staged.arrivals, devices);
  const cappedMs = Math.ceil((active * 1000) / ((cap ?? Number.POSITIVE_INFINITY) * ofDevices));
  const limitedMs = Math.ceil(pacedShare * (1000 / limit.requestsPerSecond));
  const intervalMs = Math.max(wantedMs, cappedMs, limitedMs);
  const { ratePerSecond } = options;
  const size = { devices, intervalMs, durationMs };
  const plan = {
    ...originsOf(options),
    hosts: allowed.hosts,
    devices,
    runners,
    virtualUsers: virtualUsersOf(Math.floor(devices / runners)),
    intervalMs,
    profile: name,
    ...(staged === undefined
      ? arrivalsOf(
          scenario.arrivalPattern,
          name,
          ratePerSecond === undefined ? size : { ...size, ratePerSecond },
        )
      : { arrivals: staged.arrivals, rampMs: 0 }),
    durationMs,
    screen,
    pollBy: options.pollBy ?? 'code',
    seed: options.seed ?? 1,
    loginMedianMs: Math.min(loginMedianMs, durationMs * loginShare),
    ...(maxRequestsPerSecond === undefined ? {} : { maxRequestsPerSecond }),
    limit,
    maxInFlight,
    validation: target.simulatorUrl === undefined ? 'tolerant' : 'strict',
    validate: options.validate ?? 'all',
    connections: options.connections ?? 'shared',
    ...metricsOf(scenario.name, options),
    ...ownThresholds(scenario, options, name),
    ...(options.fed === undefined ? {} : { fed: options.fed }),
  } as const;
  return { ...plan, run: runIdOf(scenario.name, plan, options.part) };
}

/** Returns whether k6's own metrics are tagged, and with what beside the id of the run. */
function metricsOf(scenario: string, { target, dashboard, k6Outputs = [], tags = {} }: PlanOptions) {
  const metrics = dashboard === true || k6Outputs.length > 0 || Object.keys(tags).length > 0;
  return metrics ? { metrics, tags: { scenario, target: target.name, ...tags } } : { metrics };
}

/**
 * Returns what stages make of a run; `undefined` without any.
 * @throws PassgateError `USAGE` (exit 2) beside options that say the same
 */
function stagedOf(
  { name, beyondRatePerSecond, stages: declared }: PlannedScenario,
  { stages: given = declared, profile, devices, durationMs, ratePerSecond }: PlanOptions,
): StagedRun | undefined {
  const stages = profile === undefined ? given : undefined;
  if (stages === undefined) return undefined;
  if (beyondRatePerSecond !== undefined) {
    throw usage(`${name} says itself when its devices send.`, 'Choose another scenario for these stages.');
  }
  const options = { '--devices': devices, '--duration': durationMs, '--rate': ratePerSecond };
  const same = Object.entries(options).flatMap(([flag, value]) => (value === undefined ? [] : [flag]));
  if (same.length === 0) return stagedRun(stages);
  const what = same.join(' and ');
  throw usage(`The stages say how many devices come and for how long, and so does ${what}.`, `Omit ${what}.`);
}

/** Returns the requested profile, with its size and thresholds. */
export function profileOf(
  { name, profiles }: Pick<PlannedScenario, 'name' | 'profiles'>,
  wanted: string = defaultProfile,
): { readonly name: ProfileName; readonly profile: LoadProfile } {
  const known = profileNames.filter((profile) => profiles[profile] !== undefined);
  const found = known.find((profile) => profile === wanted);
  const profile = found === undefined ? undefined : profiles[found];
  if (found === undefined || profile === undefined) {
    throw usage(`${name} has no profile "${wanted}".`, `Its profiles are ${known.join(', ')}.`);
  }
  return { name: found, profile };
}

function originsOf({ target }: Pick<LoadOptions, 'target'>) {
  const { origins, simulatorUrl, serviceProvider, requestor, tenant } = target;
  return {
    origins: Object.fromEntries(servedApis(origins).map((api) => [api, new URL(origins[api] ?? '').origin])),
    ...(simulatorUrl === undefined ? {} : { simulatorUrl: new URL(simulatorUrl).origin }),
    serviceProvider,
    requestor,
    tenant,
  };
}

/**
 * Returns how long a run must be. What tests a limit takes longer where the limit is lower than one
 * request a second.
 */
export function shortestOf(
  { shortestMs, beyondRatePerSecond }: Pick<PlannedScenario, 'shortestMs' | 'beyondRatePerSecond'>,
  { requestsPerSecond }: Pick<TargetLimit, 'requestsPerSecond'> = documentedLimit,
): number {
  return beyondRatePerSecond === undefined ? shortestMs : shortestMs * Math.max(1, 1 / requestsPerSecond);
}

/** Returns the APIs that a scenario needs and a target does not serve. */
function absentApis({ apis }: Pick<PlannedScenario, 'apis'>, origins: ApiOrigins): readonly ApiName[] {
  return apis.filter((api) => origins[api] === undefined);
}

function refuseAbsentApis(scenario: PlannedScenario, { name, origins }: LoadOptions['target']): void {
  const absent = absentApis(scenario, origins);
  if (absent.length === 0) return;
  throw usage(
    `${scenario.name} needs ${absent.join(' and ')}, which the target ${name} does not serve.`,
    `Choose a scenario for ${servedApis(origins).join(', ')}, or name the origin under baseUrl in passgate.config.ts.`,
  );
}

function refuseUnusable(
  scenario: PlannedScenario,
  devices: number,
  durationMs: number,
  intervalMs: number,
  limit: TargetLimit | undefined,
): void {
  if (!Number.isInteger(devices) || devices < 1) {
    throw usage(`${devices} is not a valid number of devices.`, 'Give a whole number of at least 1.');
  }
  if (!(intervalMs >= shortestIntervalMs)) {
    throw usage(
      `A polling interval of ${intervalMs / 1000} s is below the documented 3 s.`,
      'Give --interval 3s or more; a client should poll every 5 s or less often.',
    );
  }
  const shortestMs = shortestOf(scenario, limit);
  if (!(durationMs >= shortestMs)) {
    throw usage(
      `${durationMs / 1000} s are too short for ${scenario.name}.`,
      `Give --duration ${shortestMs / 1000}s or more.`,
    );
  }
}

/** Refuses steps without a whole second, which is what the figures of a step come from. */
function refuseShortSteps(profile: ProfileName, durationMs: number): void {
  if (profile !== 'breakpoint' || durationMs >= shortestBreakpointMs) return;
  throw usage(
    `${durationMs / 1000} s are too short for the profile breakpoint, whose ten steps need 2 s each.`,
    `Give --duration ${shortestBreakpointMs / 1000}s or more.`,
  );
}

/**
 * Refuses devices that would exceed the cap. Scenarios that poll keep a cap by polling less often;
 * devices that start once cannot.
 */
function refuseBeyondCap(
  { name, requestsEach = 0 }: PlannedScenario,
  devices: number,
  durationMs: number,
  maxRequestsPerSecond: number | undefined,
): void {
  const most = ((maxRequestsPerSecond ?? Number.POSITIVE_INFINITY) * durationMs) / 1000;
  if (devices * requestsEach <= most) return;
  throw usage(
    `${devices} devices of ${name} exceed the ${maxRequestsPerSecond} requests per second that the target allows within ${durationMs / 1000} s.`,
    `Give --devices ${Math.max(1, Math.floor(most / requestsEach))} or fewer, or a longer --duration.`,
  );
}

function usage(message: string, hint: string): PassgateError {
  return new PassgateError('USAGE', message, hint);
}
