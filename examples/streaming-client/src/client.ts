import { Access } from './access.ts';
import { Refused } from './answer.ts';
import { type Application, sha256 } from './application.ts';
import { authorize, type Decision, preauthorize } from './decisions.ts';
import { logout } from './logout.ts';
import { Profiles } from './profiles.ts';
import { type Screen, SignIn, type SignInEnd } from './sign-in.ts';
import type { World } from './world.ts';

/**
 * A streaming application's part in the entitlement flows, from the first start to the logout. It keeps every rule for clients that its
 * provider can see.
 */
export class StreamingClient {
  readonly #access: Access;
  readonly #application: Application;
  readonly #world: World;
  readonly #profiles: Profiles;

  private constructor(access: Access, application: Application, world: World) {
    this.#access = access;
    this.#application = application;
    this.#world = world;
    this.#profiles = new Profiles(access, world.viewer);
  }

  static async open(application: Application, world: World): Promise<StreamingClient> {
    return new StreamingClient(await Access.open(application, world), application, world);
  }

  /** Begins a run of the application: looks where the viewer is signed in. Returns the TV provider, if any. */
  async start(): Promise<string | undefined> {
    await this.#access.saved.forget('run');
    return (await this.#profiles.find())?.mvpd;
  }

  /** Signs the viewer in, unless the viewer is. */
  async signIn(screen: Screen = 'this'): Promise<SignInEnd> {
    const { saved } = this.#access;
    await saved.changeRun({ usesTemporaryPass: false });
    if (saved.run.signedIn === undefined) await this.#profiles.find();
    if (saved.run.signedIn === true) return 'signed in';
    return new SignIn(this.#access, this.#application, this.#profiles, this.#world).run(screen);
  }

  /** Lets the viewer play without a sign-in for a while. Nothing is asked of the provider before the first playback. */
  async useTemporaryPass(): Promise<boolean> {
    const isOffered = this.#application.temporaryPass !== undefined;
    await this.#access.saved.changeRun({ usesTemporaryPass: isOffered });
    return isOffered;
  }

  /** Returns those of the resources that the catalogue should show as playable. */
  async browse(resources: readonly string[]): Promise<ReadonlySet<string>> {
    const mvpd = this.#mvpd();
    if (mvpd === undefined) return new Set();
    try {
      return await preauthorize(this.#access, this.#world, mvpd, resources);
    } catch (error) {
      if (!(error instanceof Refused) || error.reaction !== 'sign in again') throw error;
      await this.#signInAgain();
      return new Set();
    }
  }

  /** Asks for a playback. A media token is for one start of one playback; nothing is asked while it runs. */
  async play(resource: string): Promise<Decision> {
    const mvpd = this.#mvpd();
    if (mvpd === undefined) return { refuse: 'nobody is signed in', reaction: 'sign in again' };
    const decision = await authorize(this.#access, this.#world, mvpd, resource, await this.#identity());
    if ('refuse' in decision && decision.reaction === 'sign in again') await this.#signInAgain();
    return decision;
  }

  /** Signs the viewer out. A temporary pass needs no logout. */
  async logout(): Promise<'signed out' | 'not signed in'> {
    if (this.#usesPass) return 'not signed in';
    const mvpd = this.#access.saved.state.mvpd?.id;
    return mvpd === undefined ? 'not signed in' : logout(this.#access, this.#application, this.#world, mvpd);
  }

  #mvpd(): string | undefined {
    if (this.#usesPass) return this.#application.temporaryPass?.mvpd;
    const { state, run } = this.#access.saved;
    return run.signedIn === true ? state.mvpd?.id : undefined;
  }

  get #usesPass(): boolean {
    return this.#access.saved.run.usesTemporaryPass === true;
  }

  /** The sign-in, or the pass, is over: the next step is a new session. */
  async #signInAgain(): Promise<void> {
    await this.#access.saved.change({ run: { signedIn: false } });
  }

  /** Returns the identity of a promotional pass: a hash, so that the provider does not learn who the viewer is. */
  async #identity(): Promise<string | undefined> {
    const viewer = this.#usesPass ? this.#application.temporaryPass?.viewer : undefined;
    return viewer === undefined ? undefined : btoa(await sha256(viewer.trim().toLowerCase()));
  }
}
