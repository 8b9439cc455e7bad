/**
 * What the code inside k6 and the code around it agree on beside the lines (`lines.ts`): the plan
 * that is handed in, the devices, and what a runner and the server of its run say to each other. Both
 * sides import this file, so it imports nothing but types.
 */

import type { ApiName } from '../core/apis.ts';
import type { TargetLimit } from '../core/limit.ts';
import type { FleetDivision } from './virtual-users.ts';

/** Environment keys of a runner; everything else travels in the plan. */
export const planPathKey = 'PASSGATE_LOAD_PLAN';
/** A name that ends in the number of the runner, from 1. */
export const runnerKey = 'PASSGATE_RUNNER';
/** Origin of the collector: lines are delivered to it, and the fleet comes from it. */
export const collectorKey = 'PASSGATE_COLLECTOR';
/** What a runner shows to the server of its run. */
export const runTokenKey = 'PASSGATE_TOKEN';
/** What it shows to a simulator that is not on its own machine. */
export const controlTokenKey = 'PASSGATE_CONTROL_TOKEN';

/**
 * The polling interval a device may never go below: the documents say every 3 to 5 seconds or more.
 */
export const shortestIntervalMs = 3000;

/**
 * Time on the test-run clock at which the schedule begins, so that every virtual user has started
 * by then.
 */
export const scheduleStartMs = 500;

/**
 * k6 counts what it sends to the collector against its `rps` too: under a cap, so large a share of it
 * is left for that.
 */
export const deliveryShare = 0.05;

/** A device that comes has at least this long for its requests, or the run says nothing of it. */
export const settleMs = 4000;

/** A request without an answer after this long has failed. */
export const requestTimeoutMs = 10_000;

/** Which bodies are judged: each, a seeded share of them, or none. */
export const validationModes = ['all', 'sampled', 'off'] as const;
export type ValidationMode = (typeof validationModes)[number];

/**
 * How devices share connections: those of their virtual user, kept alive, or a new one for each
 * request.
 */
export const connectionModes = ['shared', 'new'] as const;
export type ConnectionMode = (typeof connectionModes)[number];

/** How devices come, and how long they stay. */
export const profileNames = ['smoke', 'load', 'soak', 'spike', 'breakpoint'] as const;
export type ProfileName = (typeof profileNames)[number];

/**
 * When devices come, counted from the beginning of the schedule. `even`: within the window, at
 * seeded moments. `spike`: a base within the window, all others within `burstMs` from `burstAtMs`
 * on, and those leave at `leaveAtMs`. `steps`: another part of the devices at the beginning of each
 * step; the run ends with the step that fails. `stages`: by a curve of the user's own; who came first
 * leaves first.
 */
export type Arrivals =
  | { readonly shape: 'even'; readonly windowMs: number }
  | {
      readonly shape: 'spike';
      readonly windowMs: number;
      readonly baseShare: number;
      readonly burstAtMs: number;
      readonly burstMs: number;
      readonly leaveAtMs: number;
    }
  | {
      readonly shape: 'steps';
      readonly windowMs: number;
      readonly steps: number;
      readonly stepMs: number;
    }
  | {
      readonly shape: 'stages';
      /** Until the last device has come. */
      readonly windowMs: number;
      /** The n-th device to come is the one whose number times `stride`, modulo the fleet, is n. */
      readonly fleet: number;
      readonly stride: number;
      readonly rises: readonly CurvePart[];
      readonly falls: readonly CurvePart[];
    };

/**
 * A time in which devices come, or leave: `count` of them, the first of which is number `first` of
 * all that do. Their rate is a straight line; `startShare` is its start by the sum of start and end,
 * so 0.5 is an even rate and 0 one that grows from nothing.
 */
export interface CurvePart {
  readonly fromMs: number;
  readonly toMs: number;
  readonly first: number;
  readonly count: number;
  readonly startShare: number;
}

/**
 * Where the viewer signs in: on the device itself, or on a second screen with the code that the
 * device shows.
 */
export const screens = ['first', 'second'] as const;
export type Screen = (typeof screens)[number];

/**
 * What a device polls: its code, or the profile of the MVPD chosen on it, as the older cookbook has
 * it.
 */
export const pollTargets = ['code', 'mvpd'] as const;

/** What a run is to do, before there is a fleet: the same in each execution of a prepared load. */
export interface PlannedLoad extends FleetDivision {
  /** Names the run in every line. */
  readonly run: string;
  /** Of the APIs that the target serves. */
  readonly origins: Readonly<Partial<Record<ApiName, string>>>;
  /** Origin of the control API; absent for a real provider. */
  readonly simulatorUrl?: string;
  readonly serviceProvider: string;
  readonly requestor: string;
  readonly tenant: string;
  /** Host name → the address that was checked; nothing else is ever resolved. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly intervalMs: number;
  readonly profile: ProfileName;
  readonly arrivals: Arrivals;
  /** Before the steady phase. */
  readonly rampMs: number;
  /** The steady phase. */
  readonly durationMs: number;
  readonly screen: Screen;
  readonly pollBy: (typeof pollTargets)[number];
  readonly seed: number;
  /** Median of the time from a code being shown to its viewer having logged in. */
  readonly loginMedianMs: number;
  /** Of all runners together. */
  readonly maxRequestsPerSecond?: number;
  /** What the target declares, else Adobe's documented limit. */
  readonly limit: TargetLimit;
  /**
   * Requests one virtual user may have without an answer; what is due beyond that waits and is
   * late.
   */
  readonly maxInFlight: number;
  readonly validation: 'strict' | 'tolerant';
  readonly validate: ValidationMode;
  readonly connections: ConnectionMode;
  /** Whether somebody asked for k6's own metrics: only then are they tagged. */
  readonly metrics: boolean;
  /** What each data point has beside its run; only with `metrics`. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Of the user's own, as `thresholdText` writes them; absent without any. They decide the verdict. */
  readonly thresholds?: readonly string[];
  /** Fingerprint of the data that feeders gave the fleet; absent without feeders. */
  readonly fed?: string;
}

/** What k6 is to do, as JSON in the file that `planPathKey` names. It holds no secrets. */
export interface LoadPlan extends PlannedLoad {
  /**
   * Files of the devices of each virtual user of this runner: see `encodeShare`. They hold tokens,
   * live in a private folder and die with the run. Absent where the collector hands the fleet out.
   */
  readonly fleetPaths?: readonly string[];
  /** File of a `SharedFacts`, in the same folder. */
  readonly factsPath?: string;
  /**
   * Where viewers log in, `POST {code, mvpd}`: a URL, or a path of the server of the run. Absent where
   * none can.
   */
  readonly loginUrl?: string;
  /** Server of a run without a collector, where it needs one: it says when a run is to end. */
  readonly serverUrl?: string;
  /**
   * Time on k6's clock before that of the run begins: a runner gets its devices from the collector
   * in it.
   */
  readonly headStartMs?: number;
}

/** Returns the end of the schedule, on the test-run clock. */
export function scheduleEndMs(plan: Pick<LoadPlan, 'rampMs' | 'durationMs'>): number {
  return scheduleStartMs + plan.rampMs + plan.durationMs;
}

/** What all devices of a fleet share and nobody else may see. */
export interface FleetSecrets {
  readonly softwareStatement?: string;
  readonly vantageToken?: string;
  /** Hexadecimal; by it all runners and reports of a run mask alike. */
  readonly maskingKey?: string;
}

/** What is known of a fleet once it is there. */
export interface SharedFacts {
  readonly secrets: FleetSecrets;
  /**
   * When the tokens of the fleet are over, milliseconds since the epoch; only where they all end
   * together.
   */
  readonly tokensEndAtMs?: number;
}

/** The devices of one virtual user, as the collector hands them out. */
export interface UserShare extends SharedFacts {
  /** The block of `encodeShare`. */
  readonly fleet: string;
}

/** What the server of a run says to each delivery. */
export interface DeliveryAnswer {
  /** The target failed a step of a run whose load rises: nothing more is to be sent. */
  readonly stop: boolean;
}

/**
 * One device as it is handed to k6. Every field is printable ASCII without tabs, and empty where
 * the device has none.
 */
export interface DeviceRecord {
  readonly forwardedFor: string;
  readonly deviceIdentifier: string;
  readonly deviceInfo: string;
  readonly accessToken: string;
  readonly code: string;
  readonly mvpd: string;
  /** End of the code's life, milliseconds since the epoch. */
  readonly notAfterMs: number;
  /** Only in fleets that ask for tokens themselves. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** What it asks decisions about; only where a feeder says so. */
  readonly resource?: string;
}
