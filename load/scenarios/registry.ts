import type { ApiName, Check } from '../../core/index.ts';
import type { DeviceScript } from '../capacity/scripted-device.ts';
import type { ArrivalPattern } from '../plan/arrivals.ts';
import { allProfiles, basicProfiles, type Profiles, userScenarioProfiles } from '../plan/profiles.ts';
import type { PlannedLoad } from '../protocol.ts';
import type { Totals } from '../result/totals.ts';
import { journeyChecks } from './journey/checks.ts';
import { journeyEvents } from './journey/events.ts';
import { journeyTraffic } from './journey/traffic.ts';
import { liveEventChecks } from './live-event/checks.ts';
import { liveEventEvents } from './live-event/events.ts';
import { liveEventTraffic } from './live-event/traffic.ts';
import { pollingChecks } from './polling/checks.ts';
import { pollingEvents } from './polling/events.ts';
import { pollingTraffic } from './polling/traffic.ts';
import { profilesChecks } from './profiles/checks.ts';
import { profilesEvents } from './profiles/events.ts';
import { profilesTraffic } from './profiles/traffic.ts';
import { regcodeChecks } from './regcode/checks.ts';
import { regcodeEvents } from './regcode/events.ts';
import { regcodeTraffic } from './regcode/traffic.ts';
import { registrationChecks } from './registration/checks.ts';
import { registrationEvents } from './registration/events.ts';
import { registrationTraffic } from './registration/traffic.ts';
import { throttlingChecks } from './throttling/checks.ts';
import { shortestThrottlingMs, throttlingRatePerSecond } from './throttling/k6/limit-schedule.ts';
import { throttlingTraffic } from './throttling/traffic.ts';
import { tokenRenewalChecks } from './token-renewal/checks.ts';
import { tokenRenewalEvents } from './token-renewal/events.ts';
import { tokenRenewalTraffic } from './token-renewal/traffic.ts';
import { vantageClientsChecks } from './vantage-clients/checks.ts';
import { vantageClientsEvents } from './vantage-clients/events.ts';
import { vantageClientsTraffic } from './vantage-clients/traffic.ts';

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
  /** What its devices do, in a sentence; the page of scenarios begins each row with it. */
  readonly summary: string;
  readonly arrivalPattern: ArrivalPattern;
  /** What its devices call, and what a fleet of a real provider is registered with. */
  readonly apis: readonly ApiName[];
  /** The operations that it calls, sorted; of a scenario of one's own only its bundle tells. */
  readonly operations?: readonly string[];
  readonly fleet: FleetNeeds;
  /** Shorter runs show nothing; see also `shortestOf`. */
  readonly shortestMs: number;
  /**
   * Requests of a device that comes once, or of one round; absent where `--interval` alone says how
   * often a device sends.
   */
  readonly requestsEach?: number;
  /**
   * Requests a second of a device on purpose beyond its limit, for each one that the limit allows:
   * never sent to a provider whose owner declares no limit, nor above a cap.
   */
  readonly beyondRatePerSecond?: number;
  /** Median of the time that viewers take to log in, as a share of the run; a minute at most. */
  readonly loginShare: number;
  readonly profiles: Profiles;
  /** What its steps count beside `sharedEvents`; absent where they count by any name. */
  readonly events?: readonly string[];
  /** What one device sends when all goes well; absent where nobody can know beforehand. */
  readonly traffic?: DeviceScript;
  readonly checks: (totals: Totals<string>, plan: PlannedLoad) => Check[];
}

/** What a device of a streaming application calls. */
const deviceApis: readonly ApiName[] = ['dcr', 'rest-v2'];

const plain = { shortestMs: 1000, loginShare: 2 } as const;

/** Every scenario of Passgate's own; the file of its steps is in the folder of its name. */
export const scenarios = {
  polling: {
    ...plain,
    summary: 'Polls from the moment its code is shown until its viewer has logged in.',
    arrivalPattern: 'at-start',
    apis: deviceApis,
    operations: ['authorize', 'createSession', 'getProfileByCode', 'getProfileByMvpd', 'preauthorize'],
    fleet: { start: 'session' },
    profiles: allProfiles(),
    events: pollingEvents,
    traffic: pollingTraffic,
    checks: pollingChecks,
  },
  throttling: {
    ...plain,
    summary: 'Sends bursts beyond the documented rate, with pauses.',
    arrivalPattern: 'at-start',
    apis: deviceApis,
    operations: ['getProfileByCode'],
    fleet: { start: 'session' },
    shortestMs: shortestThrottlingMs,
    beyondRatePerSecond: throttlingRatePerSecond,
    profiles: basicProfiles(),
    events: [],
    traffic: throttlingTraffic,
    checks: throttlingChecks,
  },
  profiles: {
    ...plain,
    summary: 'Requests the profiles of its signed-in viewer at every interval.',
    arrivalPattern: 'at-start',
    apis: deviceApis,
    operations: ['getProfiles'],
    fleet: { start: 'registered', authenticatedShare: 1 },
    profiles: basicProfiles({ load: { devices: 1000 } }),
    events: profilesEvents,
    traffic: profilesTraffic,
    checks: profilesChecks,
  },
  journey: {
    summary: 'Repeats the client flow from registration to logout.',
    arrivalPattern: 'ramp',
    apis: deviceApis,
    operations: [
      'authenticateUserAgent',
      'authorize',
      'createSession',
      'getConfiguration',
      'getProfileByCode',
      'getProfiles',
      'getSession',
      'issueToken',
      'logout',
      'preauthorize',
      'registerClient',
      'resumeSession',
    ],
    fleet: { start: 'bare' },
    shortestMs: 5000,
    requestsEach: 12,
    loginShare: 0.1,
    profiles: allProfiles({ breakpoint: { devices: 10_000 } }),
    events: journeyEvents,
    traffic: journeyTraffic,
    checks: journeyChecks,
  },
  regcode: {
    ...plain,
    summary: 'Creates, polls and deletes registration codes of the older service.',
    arrivalPattern: 'ramp',
    // The MVPD of its codes comes from the configuration.
    apis: [...deviceApis, 'reggie'],
    operations: ['createRegistrationCode', 'deleteRegistrationCode', 'getRegistrationCode'],
    fleet: { start: 'registered' },
    shortestMs: 4000,
    requestsEach: 6,
    profiles: basicProfiles(),
    events: regcodeEvents,
    traffic: regcodeTraffic,
    checks: regcodeChecks,
  },
  'token-renewal': {
    ...plain,
    summary: 'Renews its token before it expires; all tokens expire at the same moment.',
    arrivalPattern: 'early',
    apis: deviceApis,
    operations: ['getProfiles', 'issueToken'],
    fleet: { start: 'registered', credentials: true, authenticatedShare: 1, endingTokens: true },
    shortestMs: 6000,
    profiles: basicProfiles(),
    events: tokenRenewalEvents,
    traffic: tokenRenewalTraffic,
    checks: tokenRenewalChecks,
  },
  registration: {
    ...plain,
    summary: 'Registers once: credentials, a token, the first call with it.',
    arrivalPattern: 'throughout',
    apis: deviceApis,
    operations: ['getProfiles', 'issueToken', 'registerClient'],
    fleet: { start: 'bare' },
    requestsEach: 3,
    profiles: basicProfiles(),
    events: registrationEvents,
    traffic: registrationTraffic,
    checks: registrationChecks,
  },
  'live-event': {
    summary: 'Starts within a minute of all others and requests its authorization.',
    arrivalPattern: 'together',
    apis: deviceApis,
    operations: ['authorize', 'createSession', 'getProfileByCode', 'getProfiles', 'issueToken'],
    fleet: { start: 'registered', credentials: true, authenticatedShare: 0.9 },
    shortestMs: 5000,
    requestsEach: 3,
    loginShare: 0.1,
    profiles: allProfiles({
      load: { devices: 2000, durationMs: 120_000 },
      breakpoint: { devices: 10_000 },
    }),
    events: liveEventEvents,
    traffic: liveEventTraffic,
    checks: liveEventChecks,
  },
  'vantage-clients': {
    ...plain,
    summary: 'Creates a client with a secret, and the secret that will replace it.',
    arrivalPattern: 'throughout',
    apis: ['vantage-clients'],
    operations: ['createClient', 'createClientSecret'],
    fleet: { start: 'bare', vantage: true },
    requestsEach: 3,
    profiles: basicProfiles({ load: { devices: 100 } }),
    events: vantageClientsEvents,
    traffic: vantageClientsTraffic,
    checks: vantageClientsChecks,
  },
} as const satisfies Readonly<Record<string, ScenarioFacts>>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames: readonly ScenarioName[] = Object.keys(scenarios).filter(
  (name): name is ScenarioName => Object.hasOwn(scenarios, name),
);

/** A file of the user's own: devices with all that they can have. */
export const userScenario: Omit<ScenarioFacts, 'summary' | 'checks'> = {
  arrivalPattern: 'at-start',
  apis: deviceApis,
  fleet: { start: 'session', credentials: true },
  shortestMs: 1000,
  loginShare: 0.2,
  profiles: userScenarioProfiles,
};
