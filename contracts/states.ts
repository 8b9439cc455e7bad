/**
 * The provider states: what must be true in a provider before an interaction. A state says what the
 * provider knows and never names an answer. The simulator must implement every one (its handler
 * table is typed by this list); the values a state answers are flat and feed `fromProviderState`.
 * This file imports nothing, because the provider side imports it.
 */

/** Answered by every state, so that interactions do not throttle each other. */
export interface CommonValues {
  /** A device address of its own, for `X-Forwarded-For`. */
  readonly forwardedFor: string;
  readonly serviceProvider: string;
  /** Header value `fingerprint <Base64>`. */
  readonly deviceIdentifier: string;
  /** Base64 of the device's JSON description. */
  readonly deviceInfo: string;
}

export interface TokenValues extends CommonValues {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Opaque bearer token without the word `Bearer`. */
  readonly accessToken: string;
  /** The requestor that the service provider is at the registration code service. */
  readonly requestor: string;
  /** The partner of single sign-on, for the paths that name it. */
  readonly partner: string;
  /** An MVPD of the service provider; where the state has a session or a viewer, theirs. */
  readonly mvpd: string;
}

export interface SessionValues extends TokenValues {
  readonly code: string;
  readonly redirectUrl: string;
  readonly domainName: string;
}

export interface RegcodeValues extends TokenValues {
  readonly registrationCode: string;
}

export interface VantageValues extends CommonValues {
  readonly vantageToken: string;
  readonly tenantId: string;
}

/** What a partner's framework on the device tells of itself, for the partner flow. */
export interface PartnerValues {
  readonly partner: string;
  /** For `AP-Partner-Framework-Status`: Base64 of JSON. */
  readonly partnerStatus: string;
}

/** Kinds of MVPD that behave differently, in words of the provider's own configuration. */
export const mvpdKinds = [
  'regular',
  'without a logout page',
  'signing in with a form',
  'decided by a stand-in',
  'refusing requests as a whole',
  'without a metadata certificate',
  'degraded at sign-in',
  'degraded to permits',
  'degraded to denials',
  'temporary',
  'promotional',
  'temporary and not set up',
  'not integrated',
  'known to a partner',
  'known to a partner and not set up for it',
] as const;

export type MvpdKind = (typeof mvpdKinds)[number];

/** What can be the matter with a resource at an MVPD. */
export const troubles = [
  'denied',
  'parental controls',
  'away from home',
  'session ended',
  'viewer unknown',
  'line dropped',
  'line dead',
  'line slow',
  'decision broken',
] as const;

export type Trouble = (typeof troubles)[number];

/** Parts of a platform's configuration. */
export type PlatformPart =
  | 'platform'
  | 'id'
  | 'trait'
  | 'category-trait'
  | 'services'
  | 'mvpd'
  | 'boarding-status'
  | 'profile-exchange';

/**
 * What the partner's framework says; by default access is granted and the provider is the MVPD of
 * the state.
 */
export type PartnerParams = {
  access?: 'denied' | 'undetermined';
  provider?: 'unknown' | 'another';
  providerExpired?: boolean;
};

/** State name → its parameters and the values it answers. */
export interface ProviderStates {
  /**
   * An approved application exists; its software statement is valid. Nobody has registered with it
   * yet.
   */
  'an approved application': {
    params: Record<string, never>;
    values: CommonValues & { softwareStatement: string };
  };
  /** As before, but the application was revoked since. */
  'an application that was revoked': {
    params: Record<string, never>;
    values: CommonValues & { softwareStatement: string };
  };
  /**
   * A client is registered. `revoked`: its application was revoked afterwards; `grantWithdrawn`: it
   * may ask for no token.
   */
  'a registered client': {
    params: { revoked?: boolean; grantWithdrawn?: boolean };
    values: CommonValues & { clientId: string; clientSecret: string };
  };
  /**
   * A registered client holds a live access token. `expired`: the token's lifetime is over.
   * `revoked`: its application was revoked afterwards. `damaged`: the provider cannot read its own
   * record of the client. `strictness`: the provider accepts from this device only what the
   * documents allow; real providers accept more.
   */
  'a client with an access token': {
    params: { expired?: boolean; revoked?: boolean; damaged?: boolean; strictness?: 'documented' };
    values: TokenValues;
  };
  /** As before; a service provider exists that the application may not speak for. */
  'a token that does not cover a service provider': {
    params: Record<string, never>;
    values: TokenValues & { foreignServiceProvider: string };
  };
  /**
   * A client with a token on a device whose platform lacks a part of its configuration:
   * `deviceInfo` names that platform.
   */
  'a device of a platform that is not set up': { params: { without?: PlatformPart }; values: TokenValues };
  /**
   * The device has an authentication session. `complete` (default true): it has all parameters;
   * otherwise `mvpd` and the rest are missing. `expired`: its notAfter lies in the past.
   * `superseded`: the device opened a newer one. `damaged`: the provider cannot read its own record
   * of it.
   */
  'an authentication session': {
    params: {
      mvpd?: string;
      complete?: boolean;
      expired?: boolean;
      superseded?: boolean;
      damaged?: boolean;
    };
    values: SessionValues;
  };
  /**
   * The device has a session for an MVPD of this kind and nobody has logged in. `partnerAsked`: a
   * sign-in through the partner was begun at another MVPD.
   */
  'a device before the login': {
    params: { at?: MvpdKind; partnerAsked?: boolean } & PartnerParams;
    values: SessionValues & PartnerValues & { temporaryIdentity: string };
  };
  /**
   * The viewer finished the login at the MVPD on the second screen: the device has a regular
   * profile. `invalidated`: it was taken back before its time.
   */
  'a viewer who has logged in': {
    params: { mvpd?: string; at?: MvpdKind; expired?: boolean; invalidated?: boolean };
    values: SessionValues;
  };
  /**
   * The viewer signed in through a partner: the device has a profile of it; `atMvpd`: at an MVPD
   * that the partner also knows.
   */
  'a viewer signed in through a partner': {
    params: { atMvpd?: boolean } & PartnerParams;
    values: SessionValues & PartnerValues;
  };
  /**
   * The viewer logged in on another application that shares this identity, of the platform or of a
   * service of its own.
   */
  'a viewer known by a shared identity': {
    params: { identity?: 'platform' | 'service' };
    values: SessionValues & { sharedToken: string };
  };
  /**
   * A trial of a temporary pass is over: by time, by the number of resources, or because it was
   * recalled.
   */
  'a temporary pass that is used up': {
    params: { promotional?: boolean; by?: 'time' | 'resources' | 'recall' };
    values: SessionValues & { temporaryIdentity: string };
  };
  /**
   * As a viewer who has logged in, and something is the matter with this resource (by default the
   * MVPD denies it). At a degraded or temporary MVPD nobody logs in.
   */
  'a viewer whose MVPD denies a resource': {
    params: { mvpd?: string; at?: MvpdKind; because?: Trouble };
    values: SessionValues & { deniedResource: string };
  };
  /** The device has used up its requests: the next one is throttled for a while. */
  'a device that has used up its rate limit': { params: Record<string, never>; values: SessionValues };
  /** A registration code exists. `expired`: its ttl is over. */
  'a registration code': { params: { ttlSeconds?: number; expired?: boolean }; values: RegcodeValues };
  /**
   * An administrator of a Vantage tenant holds a bearer token. `damaged`: the provider cannot read
   * its own record of it.
   */
  'a Vantage administrator': { params: { damaged?: boolean }; values: VantageValues };
  /** Somebody without administration rights in a Vantage tenant holds a bearer token. */
  'a Vantage user': { params: Record<string, never>; values: VantageValues };
  /** As before, and the tenant has a client. */
  'a Vantage client': { params: Record<string, never>; values: VantageValues & { clientId: string } };
}

export type StateName = keyof ProviderStates;
export type StateParams<Name extends StateName> = ProviderStates[Name]['params'];
export type StateValues<Name extends StateName> = ProviderStates[Name]['values'];

const named = {
  'an approved application': true,
  'an application that was revoked': true,
  'a registered client': true,
  'a client with an access token': true,
  'a token that does not cover a service provider': true,
  'a device of a platform that is not set up': true,
  'an authentication session': true,
  'a device before the login': true,
  'a viewer who has logged in': true,
  'a viewer signed in through a partner': true,
  'a viewer known by a shared identity': true,
  'a temporary pass that is used up': true,
  'a viewer whose MVPD denies a resource': true,
  'a device that has used up its rate limit': true,
  'a registration code': true,
  'a Vantage administrator': true,
  'a Vantage user': true,
  'a Vantage client': true,
} satisfies Record<StateName, true>;

/** Returns whether a name that arrives from outside is a state. */
export function isStateName(name: string): name is StateName {
  return Object.hasOwn(named, name);
}

/**
 * Every state name, for messages and for going through them all. The type of `named` keeps it
 * complete.
 */
export const stateNames: readonly StateName[] = Object.keys(named).filter(isStateName);
