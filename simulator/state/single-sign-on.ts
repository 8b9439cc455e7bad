import { hashOf, isLive, type Profile } from './profiles.ts';

/** An identity that several applications share: that of the platform, or that of the programmer's own service. */
export interface SharedIdentity {
  readonly type: 'platformSSO' | 'serviceTokenSSO';
  readonly key: string;
}

const leastSweep = 1024;

/** Sign-ins by shared identity and MVPD: the second application finds what the first one did [behaviour.md, SSO]. */
export class SingleSignOn {
  readonly #byIdentity = new Map<string, Map<string, Profile>>();
  #sweepAtSize = leastSweep;

  remember(identity: SharedIdentity, profile: Profile): void {
    if (this.#byIdentity.size >= this.#sweepAtSize) this.#freeEnded(profile.notBeforeMs);
    const known = this.#byIdentity.get(identity.key) ?? new Map<string, Profile>();
    known.set(profile.mvpd.id, profile);
    this.#byIdentity.set(identity.key, known);
  }

  /** Live sign-ins of an identity, in the form the second application gets them: with the first one's lifetime. */
  profiles(identity: SharedIdentity, nowMs: number): Profile[] {
    const known = [...(this.#byIdentity.get(identity.key)?.values() ?? [])];
    return known
      .filter((profile) => isLive(profile, nowMs))
      .map((profile) => ({ ...profile, type: identity.type }));
  }

  all(): [key: string, profiles: Profile[]][] {
    return [...this.#byIdentity].map(([key, known]) => [key, [...known.values()]]);
  }

  restore(key: string, profiles: readonly Profile[]): void {
    this.#byIdentity.set(key, new Map(profiles.map((profile) => [profile.mvpd.id, profile])));
  }

  /** A sign-in that is over is as good as none. */
  #freeEnded(nowMs: number): void {
    for (const [key, known] of this.#byIdentity) {
      for (const [mvpdId, profile] of known) if (!isLive(profile, nowMs)) known.delete(mvpdId);
      if (known.size === 0) this.#byIdentity.delete(key);
    }
    this.#sweepAtSize = Math.max(leastSweep, this.#byIdentity.size * 2);
  }

  forget(identity: SharedIdentity, mvpdId: string): boolean {
    return this.#byIdentity.get(identity.key)?.delete(mvpdId) ?? false;
  }
}

/** A shared identity from a header value; one that is no JWS or JWE is as good as absent. */
export function sharedIdentity(
  type: SharedIdentity['type'],
  token: string | undefined,
): SharedIdentity | undefined {
  if (token === undefined || !/^[\w-]+(\.[\w-]*){2}(\.[\w-]*\.[\w-]*)?$/.test(token)) return undefined;
  return { type, key: `${type} ${hashOf(token)}` };
}
