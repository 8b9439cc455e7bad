import type { Application } from './applications.ts';
import type { Mvpd } from './catalogue.ts';

/** One installed application: a pair of credentials that never expires. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  readonly application: Application;
  /**
   * Its device: one, as installed applications have it. A server that speaks for many has the
   * others in `otherDevices`.
   */
  device: Device | undefined;
  /** By device identifier. */
  otherDevices: Map<string, Device> | undefined;
}

/**
 * A device as one client sees it. Profiles and the session hang on it, so that other credentials or
 * another device identifier find nothing [behaviour.md P1].
 */
export interface Device {
  readonly client: Client;
  /** Value of `AP-Device-Identifier`. */
  readonly identifier: string;
  /** The live session; a newer one replaces it [behaviour.md B8]. */
  session: Session | undefined;
  /** The MVPD whose sign-in through the partner was asked for last and is not finished yet. */
  partnerRequest: Mvpd | undefined;
  /** By MVPD id. Made with the first profile, because most devices of a fleet have none. */
  profiles: Map<string, Profile> | undefined;
}

export type ProfileType = 'regular' | 'appleSSO' | 'platformSSO' | 'serviceTokenSSO';

/**
 * What a viewer's sign-in left behind. Temporary and degraded profiles are not kept: they follow
 * from trials and rules.
 */
export interface Profile {
  readonly mvpd: Mvpd;
  readonly type: ProfileType;
  readonly userId: string;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
  /** Ended before its time: the MVPD or the service took it back. */
  invalidated: boolean;
  /** Resources that the MVPD denies this viewer, beside those of the catalogue. */
  deniedResources: Set<string> | undefined;
  /** Cached authorizations by resource. */
  decisions: Map<string, { readonly notBeforeMs: number; readonly notAfterMs: number }> | undefined;
}

/**
 * An identity that several applications share: that of the platform, or that of the programmer's
 * own service.
 */
export interface SharedIdentity {
  readonly type: 'platformSSO' | 'serviceTokenSSO';
  readonly key: string;
}

/**
 * What the application told of the device when the session began; kept as sent, normalised only
 * when asked for.
 */
export interface DeviceTraits {
  readonly deviceInfo: string | undefined;
  readonly userAgent: string | undefined;
  readonly ipAddress: string;
  readonly port: string;
  /** Identities sent along, which the sign-in will be remembered for; absent for most devices. */
  readonly identities?: readonly SharedIdentity[];
}

export interface SessionParameters {
  mvpd?: string;
  domainName?: string;
  redirectUrl?: string;
}

export interface Session {
  readonly code: string;
  /** For tracking only. */
  readonly id: string;
  readonly device: Device;
  readonly parameters: SessionParameters;
  readonly traits: DeviceTraits;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}
