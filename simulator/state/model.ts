import type { ViewerEntry } from '../catalogue/catalogue.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import type { Application } from './applications.ts';

/** One installed application: a pair of credentials that never expires. */
export interface Client {
  readonly id: string;
  readonly secret: string;
  readonly application: Application;
  /**
   * Its device: installed applications have one. The others of a server that uses many are in
   * `otherDevices`.
   */
  device: Device | undefined;
  /** By service provider and device identifier. */
  otherDevices: Map<string, Device> | undefined;
}

/**
 * A device as one client and one service provider see it. It holds the profiles and the session, so
 * that other credentials or another device identifier find nothing [behaviour.md P1].
 */
export interface Device {
  readonly client: Client;
  readonly serviceProvider: string;
  /** Value of `AP-Device-Identifier`. */
  readonly identifier: string;
  /** The live session; a newer one replaces it [behaviour.md B8]. */
  session: Session | undefined;
  /**
   * The MVPD of the last sign-in through the partner that was requested and is not finished yet.
   */
  partnerRequest: Mvpd | undefined;
  /** By MVPD id. Made with the first profile, because most devices of a fleet have none. */
  profiles: Map<string, Profile> | undefined;
}

export type ProfileType = 'regular' | 'appleSSO' | 'platformSSO' | 'serviceTokenSSO';

/**
 * The result of a viewer's sign-in. Temporary and degraded profiles are not stored: they follow
 * from trials and rules.
 */
export interface Profile {
  readonly mvpd: Mvpd;
  readonly type: ProfileType;
  readonly userId: string;
  /** The viewer of the catalogue; absent for one that nobody described. */
  readonly viewer: ViewerEntry | undefined;
  readonly notBeforeMs: number;
  notAfterMs: number;
  /** Ended early by the MVPD or the service. */
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
 * What the application sent about the device when the session began; stored as sent, normalised
 * only when it is read.
 */
export interface DeviceTraits {
  readonly deviceInfo: string | undefined;
  readonly userAgent: string | undefined;
  readonly ipAddress: string;
  readonly port: string;
  /** Shared identities that were sent, for which the sign-in is saved; absent for most devices. */
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
  notAfterMs: number;
}
