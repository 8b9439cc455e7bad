import type {
  AppleSsoProfile,
  DegradedProfile,
  PlatformSsoProfile,
  RegularProfile,
  ServiceTokenSsoProfile,
  TemporaryProfile,
} from '../../openapi/generated/rest-v2.ts';
import type { EncryptableAttribute, ViewerEntry } from '../catalogue/catalogue.ts';
import type { Mvpd } from '../catalogue/mvpd.ts';
import { hashOf } from '../state/identifiers.ts';
import type { Profile } from '../state/model.ts';
import type { Trial } from '../state/trials.ts';

const degradedLifetimeMs = 60_000;

const plain = <Value>(value: Value) => ({ value, state: 'plain' }) as const;

export type StoredProfileView =
  | RegularProfile
  | AppleSsoProfile
  | PlatformSsoProfile
  | ServiceTokenSsoProfile;

/** Returns a stored profile in the form of the API. */
export function storedProfile(profile: Profile): StoredProfileView {
  const { mvpd, type, userId, viewer } = profile;
  const times = { notBefore: profile.notBeforeMs, notAfter: profile.notAfterMs };
  if (type === 'platformSSO' || type === 'serviceTokenSSO') {
    const attributes = { userID: plain(userId), upstreamUserID: plain(userId), mvpd: plain(mvpd.id) };
    return { ...times, issuer: mvpd.id, type, attributes };
  }
  const details = viewer === undefined ? ownDetails(userId) : viewerDetails(viewer);
  if (type === 'appleSSO') return { ...times, issuer: 'Apple', type, attributes: details };
  return { ...times, issuer: mvpd.id, type, attributes: details };
}

/** Returns the metadata of a viewer that nobody described. */
function ownDetails(userId: string) {
  // All come from one hash: hashing for each poll would cost more than the rest of the request.
  return {
    userID: plain(userId),
    householdID: plain(userId.slice(20) + userId.slice(0, 20)),
    channelID: plain(['news', 'movies']),
    zip: { value: Buffer.from(userId, 'hex').toString('base64'), state: 'enc' },
  } as const;
}

/** The metadata of a viewer is the same in every answer. */
const detailsOf = new WeakMap<ViewerEntry, RegularProfile['attributes']>();

function viewerDetails(viewer: ViewerEntry): RegularProfile['attributes'] {
  const known = detailsOf.get(viewer);
  if (known !== undefined) return known;
  const { userId, householdId, zip, channelIds, maxRating, encrypted = ['zip'] } = viewer;
  const text = (name: EncryptableAttribute, value: string) =>
    encrypted.includes(name) ? opaque(value) : plain(value);
  const details = {
    userID: text('userID', userId),
    ...(householdId === undefined ? {} : { householdID: text('householdID', householdId) }),
    ...(zip === undefined ? {} : { zip: encrypted.includes('zip') ? opaque(zip) : plain([zip]) }),
    ...(channelIds === undefined ? {} : { channelID: plain([...channelIds]) }),
    ...(maxRating === undefined ? {} : { maxRating: plain(maxRating) }),
  };
  detailsOf.set(viewer, details);
  return details;
}

/** Stands for the encrypted value: the same for the same text, and of no use to a client. */
function opaque(text: string) {
  return { value: Buffer.from(hashOf(`encrypted ${text}`), 'hex').toString('base64'), state: 'enc' } as const;
}

export function degradedProfile(nowMs: number): DegradedProfile {
  return {
    notBefore: nowMs,
    notAfter: nowMs + degradedLifetimeMs,
    issuer: 'Adobe',
    type: 'degraded',
    attributes: { userID: plain(`95cf93bcd183214a${hashOf('degraded')}`) },
  };
}

/** Returns the trial as a profile; a trial that has not begun would begin now. */
export function temporaryProfile(
  mvpd: Mvpd,
  trial: Trial | undefined,
  identifier: string,
  nowMs: number,
): TemporaryProfile {
  const notBefore = trial?.startedMs ?? nowMs;
  const notAfter = trial?.notAfterMs ?? nowMs + mvpd.authenticationTtlSeconds * 1000;
  const used = [...(trial?.resources ?? [])];
  const promotional =
    mvpd.maximumResources === undefined
      ? {}
      : {
          remaining_resources: plain(Math.max(0, mvpd.maximumResources - used.length)),
          used_assets: plain(used),
        };
  return {
    notBefore,
    notAfter,
    issuer: 'Adobe',
    type: 'temporary',
    attributes: {
      userID: plain(`temppass_${hashOf(identifier)}`),
      expiration_date: plain(notAfter),
      ...promotional,
    },
  };
}
