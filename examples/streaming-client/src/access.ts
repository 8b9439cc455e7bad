import { type Answer, Refused, reactionToRefusal } from './answer.ts';
import { EntitlementApi } from './api.ts';
import { type Application, deviceHeaders } from './application.ts';
import { Pace } from './pace.ts';
import { backoffMs, maximumAttempts } from './retries.ts';
import { Saved } from './saved.ts';
import type { Credentials } from './saved-state.ts';
import type { World } from './world.ts';

const requiredScope = 'api:client:v2';

/** The client's way to the provider: its credentials, its token, its pace, and how often it repeats what failed. */
export class Access {
  readonly api: EntitlementApi;
  readonly saved: Saved;
  readonly #application: Application;
  readonly #world: World;
  readonly #pace: Pace;

  private constructor(application: Application, world: World, saved: Saved, api: EntitlementApi) {
    this.#application = application;
    this.#world = world;
    this.saved = saved;
    this.api = api;
    this.#pace = new Pace(world, saved);
  }

  static async open(application: Application, world: World): Promise<Access> {
    const saved = await Saved.load(world.storage);
    const device = await deviceHeaders(saved.state.installation ?? '', application.deviceInfo);
    const { origin, serviceProvider } = application;
    const send: World['fetch'] = (url, init) => world.fetch(url, init);
    return new Access(application, world, saved, new EntitlementApi(send, origin, serviceProvider, device));
  }

  /**
   * Sends a request until it is answered: again with a new token after a 401 (once), and again after an error that allows it (a few
   * times, ever later).
   * @throws Refused when the provider does not do it
   */
  async call<Body>(send: (token: string) => Promise<Answer<Body>>): Promise<Body> {
    let hasNewToken = false;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.once(send);
      if (answer.kind === 'success') return answer.body;
      if (answer.kind === 'refused') {
        const { status, error } = answer;
        const reaction = reactionToRefusal(status, error);
        const code = error?.code ?? `status ${status}`;
        if (reaction === 'get a new token' && !hasNewToken) {
          hasNewToken = true;
          await this.renewToken();
          continue;
        }
        if (reaction !== 'retry' || attempt >= maximumAttempts) throw new Refused(code, reaction);
      }
      if (attempt >= maximumAttempts) throw new Refused(answer.kind, 'retry');
      await this.#world.sleep(backoffMs(attempt));
    }
  }

  /** Sends a request once, with a token that is good, at the pace of the device. */
  async once<Body>(send: (token: string) => Promise<Answer<Body>>): Promise<Answer<Body>> {
    const token = await this.#token();
    return this.#paced(() => send(token));
  }

  /** Takes the turn of a request that a browser of this device is about to send. */
  async beforeBrowser(): Promise<void> {
    await this.#pace.ready();
    await this.#pace.answered();
  }

  /** Gets a token that replaces the one that the provider refused. */
  async renewToken(): Promise<void> {
    await this.saved.forget('token');
    await this.#token();
  }

  async #token(): Promise<string> {
    const { token } = this.saved.state;
    if (token !== undefined && this.#world.now() < token.renewAtMs) return token.text;
    return (await this.#issueToken(await this.#credentials())) ?? (await this.#registerAgain());
  }

  /** Returns a new token; undefined: the provider does not know the credentials any more. */
  async #issueToken(credentials: Credentials): Promise<string | undefined> {
    for (let attempt = 1; ; attempt += 1) {
      const sentMs = this.#world.now();
      const answer = await this.#paced(() => this.api.issueToken(credentials));
      if (answer.kind === 'success') {
        const { access_token: text, expires_in: seconds } = answer.body;
        const expiresAtMs = sentMs + seconds * 1000;
        await this.saved.change({ token: { text, expiresAtMs, renewAtMs: expiresAtMs - marginMs(seconds) } });
        return text;
      }
      if (answer.kind === 'refused' && answer.error?.code === 'invalid_client') return undefined;
      await this.#failedRegistration(answer, attempt);
    }
  }

  async #credentials(): Promise<Credentials> {
    return this.saved.state.credentials ?? (await this.#register());
  }

  async #registerAgain(): Promise<string> {
    // A sign-in belongs to the credentials: with new ones the viewer signs in again.
    await this.saved.forget('credentials', 'token', 'run');
    const token = await this.#issueToken(await this.#register());
    if (token === undefined) throw new Refused('invalid_client', 'give up');
    return token;
  }

  async #register(): Promise<Credentials> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#paced(() => this.api.registerClient(this.#application.softwareStatement));
      if (answer.kind === 'success') {
        const { client_id: id, client_secret: secret, scopes } = answer.body;
        if (!scopes.includes(requiredScope)) throw new Refused(`no scope ${requiredScope}`, 'give up');
        const credentials = { id, secret };
        await this.saved.change({ credentials });
        return credentials;
      }
      await this.#failedRegistration(answer, attempt);
    }
  }

  /** Waits before the next attempt, or throws where there is none. */
  async #failedRegistration(answer: Answer<unknown>, attempt: number): Promise<void> {
    if (answer.kind === 'refused' && (answer.status < 500 || attempt >= maximumAttempts))
      throw new Refused(answer.error?.code ?? `status ${answer.status}`, 'give up');
    if (attempt >= maximumAttempts) throw new Refused(answer.kind, 'give up');
    await this.#world.sleep(backoffMs(attempt));
  }

  async #paced<Body>(send: () => Promise<Answer<Body>>): Promise<Answer<Body>> {
    await this.#pace.ready();
    const answer = await send();
    const failed = answer.kind === 'lost' || (answer.kind === 'refused' && answer.status >= 500);
    await this.#pace.answered({ failed, ...(answer.kind === 'throttled' ? { waitMs: answer.waitMs } : {}) });
    return answer;
  }
}

/** Returns how long before its end a token is renewed: a fiftieth of its life, from two seconds to a minute. */
function marginMs(lifetimeSeconds: number): number {
  const marginMs = Math.min(60_000, Math.max(2_000, lifetimeSeconds * 20));
  return Math.min(marginMs, lifetimeSeconds * 500);
}
