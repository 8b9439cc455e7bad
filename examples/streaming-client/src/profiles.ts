import type { ProfileByMvpdResponse, ProfilesResponse } from '@passgate/schemas/rest-v2';
import type { Access } from './access.ts';
import type { CachedProfile } from './saved-state.ts';
import type { Viewer } from './world.ts';

/** Where the viewer is signed in: asked once at each start, then remembered. */
export class Profiles {
  readonly #access: Access;
  readonly #viewer: Viewer;

  constructor(access: Access, viewer: Viewer) {
    this.#access = access;
    this.#viewer = viewer;
  }

  /** Asks the provider: about the remembered TV provider, else about any. */
  async find(): Promise<CachedProfile | undefined> {
    const { mvpd } = this.#access.saved.state;
    const { api } = this.#access;
    const { profiles } =
      mvpd === undefined
        ? await this.#access.call((token) => api.getProfiles(token))
        : await this.#access.call((token) => api.getProfileByMvpd(token, mvpd.id));
    const profile = await this.remember(profiles);
    if (profile === undefined) await this.#access.saved.changeRun({ signedIn: false });
    return profile;
  }

  /** Keeps one of the sign-ins: the remembered TV provider's, else the viewer's choice. */
  async remember(
    profiles: ProfilesResponse['profiles'] | ProfileByMvpdResponse['profiles'],
  ): Promise<CachedProfile | undefined> {
    const { saved } = this.#access;
    const ids = Object.keys(profiles);
    const [first] = ids;
    if (first === undefined) return undefined;
    const known = ids.find((id) => id === saved.state.mvpd?.id);
    const mvpd = known ?? (ids.length === 1 ? first : await this.#viewer.chooseProfile(ids));
    const profile = profiles[mvpd];
    if (profile === undefined) return undefined;
    const { type, notAfter, attributes } = profile;
    const cached: CachedProfile = { mvpd, type, notAfter, attributes };
    if (known === undefined) await saved.change({ mvpd: { id: mvpd } });
    await saved.change({ run: { signedIn: true, profile: cached } });
    return cached;
  }
}
