import type { ProfileName } from '../protocol.ts';

/** What must hold in a run of a profile. */
export interface Thresholds {
  readonly latencyP99Ms: number;
  /** Of all requests sent: those without an answer or with a status that is not expected. */
  readonly failedShare: number;
}

/** A profile of a scenario: its size unless the user gives another, and what must hold. */
export interface LoadProfile extends Thresholds {
  readonly devices: number;
  /** The steady phase. */
  readonly durationMs: number;
  /** How often a device polls, where it is not as often as by itself. */
  readonly intervalMs?: number;
  /**
   * Viewers take no longer than this share of the run, at the median, so that some come to the end
   * of a short one.
   */
  readonly loginShare?: number;
}

const second = 1000;
const minute = 60 * second;

const smoke: LoadProfile = {
  devices: 10,
  durationMs: 15 * second,
  intervalMs: 5 * second,
  loginShare: 0.2,
  latencyP99Ms: 1000,
  failedShare: 0,
};
const load: LoadProfile = { devices: 500, durationMs: minute, latencyP99Ms: 1000, failedShare: 0.001 };
const soak: LoadProfile = { ...load, durationMs: 10 * minute };
const spike: LoadProfile = { devices: 2000, durationMs: minute, latencyP99Ms: 2000, failedShare: 0.005 };
/** Its latency is the target that ends the run; failing is what it looks for. */
const breakpoint: LoadProfile = {
  devices: 50_000,
  durationMs: 2 * minute,
  latencyP99Ms: 250,
  failedShare: 0.01,
};

/** The profiles of a scenario; one that is not there means nothing for it. */
export type Profiles = Readonly<Partial<Record<ProfileName, LoadProfile>>>;

/** The size of a profile of one scenario, where it is not the usual one. */
export type OwnSizes = Readonly<Partial<Record<ProfileName, Partial<LoadProfile>>>>;

/** Returns the profiles that mean something for every scenario. */
export function basicProfiles(own: OwnSizes = {}): Profiles {
  return { smoke: { ...smoke, ...own.smoke }, load: { ...load, ...own.load } };
}

/** Returns all profiles, for a scenario that may go on for long and be pushed. */
export function allProfiles(own: OwnSizes = {}): Profiles {
  return {
    ...basicProfiles(own),
    soak: { ...soak, ...own.soak },
    spike: { ...spike, ...own.spike },
    breakpoint: { ...breakpoint, ...own.breakpoint },
  };
}

/** The profiles of a scenario of the user's own. */
export const userScenarioProfiles: Profiles = { smoke, load, soak, spike };
