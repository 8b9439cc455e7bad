import type {
  ProfileByCodeResponse,
  ProfileByMvpdResponse,
  ProfilesResponse,
} from '../../openapi/generated/rest-v2.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import { type Answer, json } from '../http/answer.ts';
import type { Call } from '../http/call.ts';
import { refuse } from '../http/refusals.ts';
import type { Device, Profile } from '../state/model.ts';
import { isLive, liveProfile } from '../state/profiles.ts';
import { judgeTrial } from '../state/trials.ts';
import { partnerStatus } from './partner-status.ts';
import { degradedProfile, type StoredProfileView, storedProfile, temporaryProfile } from './profile-views.ts';
import { sessionOf } from './sessions.ts';
import { authorisedClient, deviceHeaders, integratedMvpd, sharedIdentities } from './v2-request.ts';

/** What a poll receives while its viewer has not signed in: the same bytes every time. */
const noProfiles: Answer = { ...json(200, { profiles: {} } satisfies ProfilesResponse), isKept: true };

/**
 * Handles GET /api/v2/{serviceProvider}/profiles: returns the sign-ins, without temporary and
 * degraded ones [behaviour.md B9].
 */
export function getProfiles(call: Call): Answer {
  const client = authorisedClient(call);
  const device = call.provider.devices.find(client, call.path('serviceProvider'), deviceHeaders(call));
  const own = [...(device?.profiles?.values() ?? [])].filter((profile) => isLive(profile, call.nowMs));
  const profiles: ProfilesResponse['profiles'] = {};
  for (const profile of [...shared(call), ...own]) {
    checkPartnerStatus(call, profile);
    profiles[profile.mvpd.id] = readable(profile);
  }
  return json(200, { profiles } satisfies ProfilesResponse);
}

/** Handles GET /api/v2/{serviceProvider}/profiles/{mvpd}. */
export function getProfileByMvpd(call: Call): Answer {
  const client = authorisedClient(call);
  const identifier = deviceHeaders(call);
  const mvpd = integratedMvpd(call, call.path('mvpd'));
  const device = call.provider.devices.find(client, call.path('serviceProvider'), identifier);
  const profile =
    liveProfile(device, mvpd.id, call.nowMs) ?? shared(call).find((known) => known.mvpd === mvpd);
  if (profile !== undefined) {
    checkPartnerStatus(call, profile);
    return json(200, { profiles: { [mvpd.id]: readable(profile) } } satisfies ProfileByMvpdResponse);
  }
  return withoutLogin(call, mvpd, identifier);
}

/**
 * Handles GET /api/v2/{serviceProvider}/profiles/code/{code}, which a device polls while the viewer
 * signs in elsewhere.
 */
export function getProfileByCode(call: Call): Answer {
  const client = authorisedClient(call);
  const session = sessionOf(call, client);
  const { device, parameters } = session;
  if (device.client !== client || isOther(device, call)) throw refuse('invalid_authentication_session');
  const mvpd = parameters.mvpd === undefined ? undefined : call.provider.catalogue.findMvpd(parameters.mvpd);
  if (mvpd === undefined) return noProfiles;
  const profile = liveProfile(device, mvpd.id, call.nowMs);
  const view = profile === undefined ? undefined : readable(profile);
  if (view?.type === 'regular') {
    return json(200, { profiles: { [mvpd.id]: view } } satisfies ProfileByCodeResponse);
  }
  return withoutLogin(call, mvpd, device.identifier);
}

/** Returns a stored profile in the form of the API. Throws if its metadata cannot be encrypted. */
export function readable(profile: Profile): StoredProfileView {
  if (profile.mvpd.metadataCertificateMissing)
    throw refuse('invalid_configuration_user_metadata_certificate');
  return storedProfile(profile);
}

function isOther(device: Device, call: Call): boolean {
  const identifier = call.header('ap-device-identifier');
  return identifier !== undefined && identifier.trim() !== device.identifier;
}

/**
 * Returns what replaces a sign-in: the profile of a degradation rule or of a live trial; otherwise
 * no profile.
 */
function withoutLogin(call: Call, mvpd: Mvpd, identifier: string): Answer {
  if (mvpd.degradation === 'AuthNAll') {
    return json(200, {
      profiles: { [mvpd.id]: degradedProfile(call.nowMs) },
    } satisfies ProfileByMvpdResponse);
  }
  if (mvpd.kind === 'regular') return noProfiles;
  if (mvpd.trialUnusable) throw refuse('invalid_configuration_temporary_access');
  const trial = call.provider.trials.find(mvpd, identifier, temporaryIdentity(call));
  const verdict = judgeTrial(mvpd, trial, call.nowMs);
  if (verdict === 'duration' || verdict === 'invalidated')
    throw refuse('temporary_access_duration_limit_exceeded');
  if (verdict === 'resources') throw refuse('temporary_access_resources_limit_exceeded');
  const profile = temporaryProfile(mvpd, trial, identifier, call.nowMs);
  return json(200, { profiles: { [mvpd.id]: profile } } satisfies ProfileByMvpdResponse);
}

/**
 * Returns the value of `AP-TempPass-Identity`, Base64 of whatever identifies the viewer. It is
 * optional on profiles; throws if it is malformed.
 */
export function temporaryIdentity(call: Call): string | undefined {
  const value = call.header('ap-temppass-identity')?.trim();
  if (value === undefined) return undefined;
  if (!isTemporaryIdentity(value)) throw refuse('invalid_header_identity_for_temporary_access');
  return value;
}

export function isTemporaryIdentity(value: string): boolean {
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(value);
}

/** Returns the sign-ins of other applications that a header of this request gives access to. */
function shared(call: Call): Profile[] {
  return sharedIdentities(call).flatMap((identity) =>
    call.provider.singleSignOn.profiles(identity, call.nowMs),
  );
}

/**
 * Throws if the partner's framework does not allow the use of a profile of the partner any more.
 */
export function checkPartnerStatus(call: Call, profile: Profile | undefined): void {
  if (profile?.type !== 'appleSSO') return;
  const status = partnerStatus(call);
  if ('error' in status) throw refuse(status.error);
  if (status.mvpd !== profile.mvpd && call.operation !== 'getProfiles') {
    throw refuse('invalid_header_pfs_provider_id_mismatch');
  }
}
