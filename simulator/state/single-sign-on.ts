import { hashOf, type Profile } from './profiles.ts';

/** An identity that several applications share: that of the platform, or that of the programmer's own service. */
export interface SharedIdentity {
  readonly type: 'platformSSO' | 'serviceTokenSSO';
  readonly key: string;
}

/** Sign-ins by shared identity and MVPD: the second application finds what the first one did [behaviour.md, SSO]. */
export class SingleSignOn {
  readonly #byIdentity = new Map<string, Map<string, Profile>>();

  remember(identity: SharedIdentity, profile: Profile): void {
    const known = this.#byIdentity.get(identity.key) ?? new Map<string, Profile>();
    known.set(profile.mvpd.id, profile);
    this.#byIdentity.set(identity.key, known);
  }

  /** Live sign-ins of an identity, in the form the second application gets them: with the first one's lifetime. */
  profiles(identity: SharedIdentity, nowMs: number): Profile[] {
    const known = [...(this.#byIdentity.get(identity.key)?.values() ?? [])];
    return known
      .filter((profile) => profile.notAfterMs > nowMs)
      .map((profile) => ({ ...profile, type: identity.type }));
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
