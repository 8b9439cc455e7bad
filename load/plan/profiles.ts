import type { ProfileName } from '../protocol.ts';
import type { ScenarioName } from './options.ts';

/** What must hold in a run of a profile. */
export interface Thresholds {
  readonly latencyP99Ms: number;
  /** Of all requests sent: those without an answer or with a status that is not expected. */
  readonly failedShare: number;
}

/** A profile of a scenario: its size unless the user gives another, and what must hold. */
export interface Profile extends Thresholds {
  readonly devices: number;
  /** The steady phase. */
  readonly durationMs: number;
  /** How often a device polls, where it is not as often as by itself. */
  readonly intervalMs?: number;
  /** Viewers take no longer than this share of the run, at the median, so that some come to the end of a short one. */
  readonly loginShare?: number;
}

const second = 1000;
const minute = 60 * second;

const smoke: Profile = {
  devices: 10,
  durationMs: 15 * second,
  intervalMs: 5 * second,
  loginShare: 0.2,
  latencyP99Ms: 1000,
  failedShare: 0,
};
const load: Profile = { devices: 500, durationMs: minute, latencyP99Ms: 1000, failedShare: 0.001 };
const soak: Profile = { ...load, durationMs: 10 * minute };
const spike: Profile = { devices: 2000, durationMs: minute, latencyP99Ms: 2000, failedShare: 0.005 };
/** Its latency is the target that ends the run; failing is what it looks for. */
const breakpoint: Profile = {
  devices: 50_000,
  durationMs: 2 * minute,
  latencyP99Ms: 250,
  failedShare: 0.01,
};

const everywhere = { smoke, load };
const underPressure = { ...everywhere, soak, spike, breakpoint };

/** The profiles of each scenario. One that is not here means nothing for it. */
export const profilesOf: Readonly<Record<ScenarioName, Readonly<Partial<Record<ProfileName, Profile>>>>> = {
  polling: underPressure,
  throttling: everywhere,
  profiles: { ...everywhere, load: { ...load, devices: 1000 } },
  journey: { ...underPressure, breakpoint: { ...breakpoint, devices: 10_000 } },
  regcode: everywhere,
  'token-renewal': everywhere,
  registration: everywhere,
  'live-event': {
    ...underPressure,
    load: { ...load, devices: 2000, durationMs: 2 * minute },
    breakpoint: { ...breakpoint, devices: 10_000 },
  },
  'vantage-clients': { ...everywhere, load: { ...load, devices: 100 } },
};

/** A scenario of the user's own takes whatever there is. */
export const profilesOfOthers = { smoke, load, soak, spike } as const;
