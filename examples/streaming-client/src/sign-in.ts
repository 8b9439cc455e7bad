import type { CreateSessionResponse, ResumeSessionResponse } from '@passgate/schemas/rest-v2';
import type { Access } from './access.ts';
import type { SessionForm } from './api.ts';
import type { Application } from './application.ts';
import { chooseMvpd } from './configuration.ts';
import { type PollEnd, type PolledCode, poll } from './polling.ts';
import type { Profiles } from './profiles.ts';
import type { World } from './world.ts';

/** Where the viewer signs in: in a browser on this screen, or on another screen by a code. */
export type Screen = 'this' | 'second';
export type SignInEnd = 'signed in' | 'expired' | 'canceled' | 'failed';

/** Signs the viewer in at a TV provider. */
export class SignIn {
  readonly #access: Access;
  readonly #application: Application;
  readonly #profiles: Profiles;
  readonly #world: World;

  constructor(access: Access, application: Application, profiles: Profiles, world: World) {
    this.#access = access;
    this.#application = application;
    this.#profiles = profiles;
    this.#world = world;
  }

  /** Asks for a TV provider where none is remembered, and opens sessions until the viewer is signed in or gives up. */
  async run(screen: Screen): Promise<SignInEnd> {
    const mvpd = this.#access.saved.state.mvpd ?? (await chooseMvpd(this.#access, this.#world));
    if (mvpd === undefined) return 'canceled';
    for (;;) {
      const end = await this.#openSession(mvpd.id, screen);
      if (end === 'canceled' || end === 'signed in' || end === 'failed') return end;
      if (end === 'new code') continue;
      if ((await this.#world.viewer.whileWaiting('expired')) !== 'new code') return 'expired';
    }
  }

  async #openSession(mvpd: string, screen: Screen): Promise<SignInEnd | 'new code'> {
    const { domainName, redirectUrl } = this.#application;
    const form = { mvpd, domainName, redirectUrl };
    const createdAtMs = this.#world.now();
    const created = await this.#access.call((token) => this.#access.api.createSession(token, form));
    const session = await this.#completed(created, form);
    if (session === undefined) return 'failed';
    if (session.actionName === 'authorize') return this.#withoutLogin(session.mvpd);
    const lifetimeMs = Number(session.notAfter) - Number(session.notBefore);
    const ended = await this.#waitFor({ code: session.code, createdAtMs, lifetimeMs }, session.url, screen);
    if (ended.end !== 'signed in') return ended.end;
    await this.#profiles.remember(ended.profiles);
    return 'signed in';
  }

  /** Follows `resume` and `retry`, once each: it supplies again what the provider misses. */
  async #completed(session: CreateSessionResponse | ResumeSessionResponse, form: SessionForm) {
    if (session.actionName !== 'resume' && session.actionName !== 'retry') return session;
    const resumed = await this.#access.call((token) =>
      this.#access.api.resumeSession(token, session.code, form),
    );
    return resumed.actionName === 'retry' ? undefined : resumed;
  }

  /** Goes on to the decisions: the viewer is signed in already, or need not. */
  async #withoutLogin(mvpd: string): Promise<SignInEnd> {
    await this.#access.saved.change({ mvpd: { ...this.#access.saved.state.mvpd, id: mvpd } });
    await this.#access.saved.changeRun({ signedIn: true });
    return 'signed in';
  }

  async #waitFor(polled: PolledCode, url: string, screen: Screen): Promise<PollEnd> {
    const { viewer } = this.#world;
    if (screen === 'second') viewer.showCode(polled.code);
    else {
      await this.#access.beforeBrowser();
      const page = new URL(url, this.#application.origin).href;
      const reached = await this.#world.openBrowser(page, this.#application.redirectUrl);
      if (!reached)
        return { end: (await viewer.whileWaiting('waiting')) === 'new code' ? 'new code' : 'canceled' };
    }
    return poll(this.#access, this.#world, polled);
  }
}
