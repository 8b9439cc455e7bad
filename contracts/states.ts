/**
 * The provider states: what must be true in a provider before an interaction. A state says what the provider knows and
 * never names an answer. The simulator must implement every one (its handler table is typed by this list); the values
 * a state answers are flat and feed `fromProviderState`. This file imports nothing, because the provider side imports it.
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
}

export interface SessionValues extends TokenValues {
  readonly code: string;
  readonly mvpd: string;
  readonly redirectUrl: string;
  readonly domainName: string;
}

export interface RegcodeValues extends TokenValues {
  readonly requestor: string;
  readonly registrationCode: string;
}

export interface VantageValues extends CommonValues {
  readonly vantageToken: string;
  readonly tenantId: string;
}

/** State name → its parameters and the values it answers. */
export interface ProviderStates {
  /** An approved application exists; its software statement is valid. Nobody has registered with it yet. */
  'an approved application': {
    params: Record<string, never>;
    values: CommonValues & { softwareStatement: string };
  };
  /** A client is registered. `revoked`: its application was revoked afterwards. */
  'a registered client': {
    params: { revoked?: boolean };
    values: CommonValues & { clientId: string; clientSecret: string };
  };
  /** A registered client holds a live access token. `expired`: the token's lifetime is over. */
  'a client with an access token': { params: { expired?: boolean }; values: TokenValues };
  /**
   * The device has an authentication session. `complete` (default true): it has all parameters; otherwise `mvpd` and
   * the rest are missing. `expired`: its notAfter lies in the past. `superseded`: the device opened a newer one.
   */
  'an authentication session': {
    params: { mvpd?: string; complete?: boolean; expired?: boolean; superseded?: boolean };
    values: SessionValues;
  };
  /** The viewer finished the login at the MVPD on the second screen: the device has a regular profile. */
  'a viewer who has logged in': { params: { mvpd?: string; expired?: boolean }; values: SessionValues };
  /** As before, and the MVPD denies this resource at preauthorization and authorization. */
  'a viewer whose MVPD denies a resource': {
    params: { mvpd?: string };
    values: SessionValues & { deniedResource: string };
  };
  /** The device has used up its requests: the next one is throttled for a while. */
  'a device that has used up its rate limit': { params: Record<string, never>; values: SessionValues };
  /** A registration code exists. `expired`: its ttl is over. */
  'a registration code': { params: { ttlSeconds?: number; expired?: boolean }; values: RegcodeValues };
  /** An administrator of a Vantage tenant holds a bearer token. */
  'a Vantage administrator': { params: Record<string, never>; values: VantageValues };
  /** As before, and the tenant has a client. */
  'a Vantage client': { params: Record<string, never>; values: VantageValues & { clientId: string } };
}

export type StateName = keyof ProviderStates;
export type StateParams<Name extends StateName> = ProviderStates[Name]['params'];
export type StateValues<Name extends StateName> = ProviderStates[Name]['values'];

const named = {
  'an approved application': true,
  'a registered client': true,
  'a client with an access token': true,
  'an authentication session': true,
  'a viewer who has logged in': true,
  'a viewer whose MVPD denies a resource': true,
  'a device that has used up its rate limit': true,
  'a registration code': true,
  'a Vantage administrator': true,
  'a Vantage client': true,
} satisfies Record<StateName, true>;

/** Whether a name that arrives from outside is a state. */
export function isStateName(name: string): name is StateName {
  return Object.hasOwn(named, name);
}

/** Every state name, for messages and for going through them all. The type of `named` keeps it complete. */
export const stateNames: readonly StateName[] = Object.keys(named).filter(isStateName);
