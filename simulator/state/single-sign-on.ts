import { hashOf } from './identifiers.ts';
import type { Profile, SharedIdentity } from './model.ts';
import { isLive } from './profiles.ts';

const minimumSweepSize = 1024;

/**
 * Sign-ins by shared identity and MVPD: the second application finds what the first one did
 * [behaviour.md, SSO].
 */
export class SingleSignOn {
  readonly #byIdentity = new Map<string, Map<string, Profile>>();
  #sweepAtSize = minimumSweepSize;

  save(identity: SharedIdentity, profile: Profile): void {
    if (this.#byIdentity.size >= this.#sweepAtSize) this.#freeEnded(profile.notBeforeMs);
    const known = this.#byIdentity.get(identity.key) ?? new Map<string, Profile>();
    known.set(profile.mvpd.id, profile);
    this.#byIdentity.set(identity.key, known);
  }

  /**
   * Returns the live sign-ins of an identity in the form that the second application gets: with the
   * first one's lifetime.
   */
  profiles(identity: SharedIdentity, nowMs: number): Profile[] {
    const known = [...(this.#byIdentity.get(identity.key)?.values() ?? [])];
    return known
      .filter((profile) => isLive(profile, nowMs))
      .map((profile) => {
        // One cache of decisions for all who share the sign-in.
        profile.decisions ??= new Map();
        return { ...profile, type: identity.type };
      });
  }

  all(): [key: string, profiles: Profile[]][] {
    return [...this.#byIdentity].map(([key, known]) => [key, [...known.values()]]);
  }

  restore(key: string, profiles: readonly Profile[]): void {
    this.#byIdentity.set(key, new Map(profiles.map((profile) => [profile.mvpd.id, profile])));
  }

  /** Frees the sign-ins that have ended. */
  #freeEnded(nowMs: number): void {
    for (const [key, known] of this.#byIdentity) {
      for (const [mvpdId, profile] of known) if (!isLive(profile, nowMs)) known.delete(mvpdId);
      if (known.size === 0) this.#byIdentity.delete(key);
    }
    this.#sweepAtSize = Math.max(minimumSweepSize, this.#byIdentity.size * 2);
  }

  /**
   * Ends the sign-in that all applications share, also for the one that made it [behaviour.md,
   * Logout]. Returns whether it was live.
   */
  end(identity: SharedIdentity, mvpdId: string, nowMs: number): boolean {
    const known = this.#byIdentity.get(identity.key);
    const profile = known?.get(mvpdId);
    if (profile === undefined) return false;
    known?.delete(mvpdId);
    const wasLive = isLive(profile, nowMs);
    profile.invalidated = true;
    return wasLive;
  }
}

/** Returns the shared identity of a header value; undefined unless the value is a JWS or JWE. */
export function sharedIdentity(
  type: SharedIdentity['type'],
  token: string | undefined,
): SharedIdentity | undefined {
  if (token === undefined || !/^[\w-]+(\.[\w-]*){2}(\.[\w-]*\.[\w-]*)?$/.test(token)) return undefined;
  return { type, key: `${type} ${hashOf(token)}` };
}
