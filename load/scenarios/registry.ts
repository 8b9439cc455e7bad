import type { Check } from '../../core/index.ts';
import type { Coming } from '../plan/arrivals.ts';
import type { ScenarioName } from '../plan/options.ts';
import type { PlannedLoad } from '../protocol.ts';
import type { Totals } from '../result/totals.ts';
import { journeyChecks } from './journey/checks.ts';
import { liveEventChecks } from './live-event/checks.ts';
import { pollingChecks } from './polling/checks.ts';
import { profilesChecks } from './profiles/checks.ts';
import { regcodeChecks } from './regcode/checks.ts';
import { registrationChecks } from './registration/checks.ts';
import { throttlingChecks } from './throttling/checks.ts';
import { shortestThrottlingMs, throttlingRatePerSecond } from './throttling/k6/limit-schedule.ts';
import { tokenRenewalChecks } from './token-renewal/checks.ts';
import { vantageClientsChecks } from './vantage-clients/checks.ts';

/** What the devices of a fleet have when a run begins. */
export interface FleetNeeds {
  /** Nothing but an identity; credentials and a token; and a live code to log in with, too. */
  readonly start: 'bare' | 'registered' | 'session';
  /** Whether the devices themselves ask for tokens, so that k6 must know their credentials. */
  readonly credentials?: true;
  /** The share whose viewers have logged in before; nobody unless given. */
  readonly authenticatedShare?: number;
  /** Whether tokens end in the middle of the run. */
  readonly endingTokens?: true;
  /** An administrator of a Vantage tenant instead of devices. */
  readonly vantage?: true;
}

/** What Passgate must know of a scenario outside k6. */
export interface ScenarioFacts {
  readonly coming: Coming;
  readonly fleet: FleetNeeds;
  /** Shorter runs show nothing. */
  readonly leastMs: number;
  /** Requests of a device that comes once, or of one round; absent where `--interval` alone says how often a device sends. */
  readonly requestsEach?: number;
  /** Requests a second of a device on purpose beyond the documented rate: never sent to a real provider, nor above a cap. */
  readonly beyondRatePerSecond?: number;
  /** Median of the time that viewers take to log in, as a share of the run; a minute at most. */
  readonly loginShare: number;
  readonly checks: (totals: Totals, plan: PlannedLoad) => Check[];
}

const plain = { leastMs: 1000, loginShare: 2 } as const;

export const scenarios: Readonly<Record<ScenarioName, ScenarioFacts>> = {
  polling: { ...plain, coming: 'there', fleet: { start: 'session' }, checks: pollingChecks },
  throttling: {
    ...plain,
    coming: 'there',
    fleet: { start: 'session' },
    leastMs: shortestThrottlingMs,
    beyondRatePerSecond: throttlingRatePerSecond,
    checks: throttlingChecks,
  },
  profiles: {
    ...plain,
    coming: 'there',
    fleet: { start: 'registered', authenticatedShare: 1 },
    checks: profilesChecks,
  },
  journey: {
    coming: 'ramp',
    fleet: { start: 'bare' },
    leastMs: 5000,
    requestsEach: 12,
    loginShare: 0.1,
    checks: journeyChecks,
  },
  regcode: {
    ...plain,
    coming: 'ramp',
    fleet: { start: 'registered' },
    leastMs: 4000,
    requestsEach: 6,
    checks: regcodeChecks,
  },
  'token-renewal': {
    ...plain,
    coming: 'early',
    fleet: { start: 'registered', credentials: true, authenticatedShare: 1, endingTokens: true },
    leastMs: 6000,
    checks: tokenRenewalChecks,
  },
  registration: {
    ...plain,
    coming: 'throughout',
    fleet: { start: 'bare' },
    requestsEach: 3,
    checks: registrationChecks,
  },
  'live-event': {
    coming: 'together',
    fleet: { start: 'registered', credentials: true, authenticatedShare: 0.9 },
    leastMs: 5000,
    requestsEach: 3,
    loginShare: 0.1,
    checks: liveEventChecks,
  },
  'vantage-clients': {
    ...plain,
    coming: 'throughout',
    fleet: { start: 'bare', vantage: true },
    requestsEach: 3,
    checks: vantageClientsChecks,
  },
};

/** A file of the user's own: devices with all that they can have. */
export const userScenario: Omit<ScenarioFacts, 'checks'> = {
  coming: 'there',
  fleet: { start: 'session', credentials: true },
  leastMs: 1000,
  loginShare: 0.2,
};
