import type { ViewerEntry } from '../catalogue/catalogue.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import { hashOf } from './identifiers.ts';
import type { Device, Profile, ProfileType } from './model.ts';

/**
 * Gives the device a profile, which replaces an older one of the same MVPD.
 * @param viewer default: the first viewer of the MVPD; without one, the viewer is the device's own
 */
export function grantProfile(
  device: Device,
  mvpd: Mvpd,
  type: ProfileType,
  nowMs: number,
  viewer: ViewerEntry | undefined = mvpd.viewers[0],
): Profile {
  const profile: Profile = {
    mvpd,
    type,
    userId: viewer?.userId ?? hashOf(`${mvpd.id} ${device.client.id} ${device.identifier}`),
    viewer,
    notBeforeMs: nowMs,
    notAfterMs: nowMs + mvpd.authenticationTtlSeconds * 1000,
    invalidated: false,
    deniedResources: undefined,
    decisions: undefined,
  };
  device.profiles ??= new Map();
  device.profiles.set(mvpd.id, profile);
  return profile;
}

export function liveProfile(device: Device | undefined, mvpdId: string, nowMs: number): Profile | undefined {
  const profile = device?.profiles?.get(mvpdId);
  return profile !== undefined && isLive(profile, nowMs) ? profile : undefined;
}

export function isLive(profile: Profile, nowMs: number): boolean {
  return profile.notAfterMs > nowMs && !profile.invalidated;
}
