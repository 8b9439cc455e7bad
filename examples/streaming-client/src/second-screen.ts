import { Access } from './access.ts';
import { Refused } from './answer.ts';
import type { SessionForm } from './api.ts';
import type { Application } from './application.ts';
import { chooseMvpd } from './configuration.ts';
import type { World } from './world.ts';

export type SecondScreenEnd = 'signed in' | 'wrong code' | 'canceled';

/** The application on the second screen: the viewer types the code of the first screen and signs in here. */
export class SecondScreen {
  readonly #access: Access;
  readonly #application: Application;
  readonly #world: World;

  private constructor(access: Access, application: Application, world: World) {
    this.#access = access;
    this.#application = application;
    this.#world = world;
  }

  static async open(application: Application, world: World): Promise<SecondScreen> {
    return new SecondScreen(await Access.open(application, world), application, world);
  }

  /** Checks the typed code, supplies what its session lacks, and opens the sign-in in a browser. */
  async signIn(typed: string): Promise<SecondScreenEnd> {
    const code = typed.trim().toUpperCase();
    const missing = await this.#missing(code);
    if (missing === undefined) return 'wrong code';
    const { serviceProvider, origin, redirectUrl } = this.#application;
    let url = `/api/v2/authenticate/${serviceProvider}/${encodeURIComponent(code)}`;
    if (missing.length > 0) {
      const form = await this.#formFor(missing);
      if (form === undefined) return 'canceled';
      const session = await this.#access.call((token) => this.#access.api.resumeSession(token, code, form));
      if (session.actionName === 'authorize') return 'signed in';
      if (session.actionName === 'retry') return 'canceled';
      url = session.url;
    }
    await this.#access.beforeBrowser();
    const reached = await this.#world.openBrowser(new URL(url, origin).href, redirectUrl);
    return reached ? 'signed in' : 'canceled';
  }

  /** Returns the parameters that the session of a code lacks; undefined: there is no such session. */
  async #missing(code: string): Promise<readonly string[] | undefined> {
    try {
      const session = await this.#access.call((token) => this.#access.api.getSession(token, code));
      return session.missingParameters ?? [];
    } catch (error) {
      if (error instanceof Refused) return undefined;
      throw error;
    }
  }

  async #formFor(missing: readonly string[]): Promise<SessionForm | undefined> {
    const { domainName, redirectUrl } = this.#application;
    if (!missing.includes('mvpd')) return { domainName, redirectUrl };
    const mvpd = await chooseMvpd(this.#access, this.#world);
    return mvpd === undefined ? undefined : { mvpd: mvpd.id, domainName, redirectUrl };
  }
}
