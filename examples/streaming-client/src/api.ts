import type { AccessToken, ClientCredentials } from '@passgate/schemas/dcr';
import type {
  AuthorizeResponse,
  Configuration,
  CreateSessionResponse,
  LogoutResponse,
  PreauthorizeResponse,
  ProfileByCodeResponse,
  ProfileByMvpdResponse,
  ProfilesResponse,
  ResumeSessionResponse,
  SessionStatus,
} from '@passgate/schemas/rest-v2';
import { type Answer, readAnswer } from './answer.ts';
import type { DeviceHeaders } from './application.ts';
import type { Credentials } from './saved-state.ts';
import type { World } from './world.ts';

/** Parameters of an authentication session. */
export interface SessionForm {
  readonly mvpd?: string;
  readonly domainName?: string;
  readonly redirectUrl?: string;
}

/** The entitlement API: one method for each operation, each one request. Of Passgate it knows the types of answers. */
export class EntitlementApi {
  readonly #fetch: World['fetch'];
  readonly #origin: string;
  readonly #serviceProvider: string;
  readonly #device: DeviceHeaders;

  constructor(fetch: World['fetch'], origin: string, serviceProvider: string, device: DeviceHeaders) {
    this.#fetch = fetch;
    this.#origin = origin;
    this.#serviceProvider = serviceProvider;
    this.#device = device;
  }

  registerClient(softwareStatement: string): Promise<Answer<ClientCredentials>> {
    return this.#send('POST', '/o/client/register', json({ software_statement: softwareStatement }));
  }

  issueToken({ id, secret }: Credentials): Promise<Answer<AccessToken>> {
    const form = { client_id: id, client_secret: secret, grant_type: 'client_credentials' };
    return this.#send('POST', '/o/client/token', { body: new URLSearchParams(form) });
  }

  getConfiguration(token: string): Promise<Answer<Configuration>> {
    return this.#sendAs(token, 'GET', '/configuration');
  }

  createSession(token: string, form: SessionForm): Promise<Answer<CreateSessionResponse>> {
    return this.#sendAs(token, 'POST', '/sessions', { body: new URLSearchParams({ ...form }) });
  }

  resumeSession(token: string, code: string, form: SessionForm): Promise<Answer<ResumeSessionResponse>> {
    const body = new URLSearchParams({ ...form });
    return this.#sendAs(token, 'POST', `/sessions/${encodeURIComponent(code)}`, { body });
  }

  getSession(token: string, code: string): Promise<Answer<SessionStatus>> {
    return this.#sendAs(token, 'GET', `/sessions/${encodeURIComponent(code)}`);
  }

  getProfiles(token: string): Promise<Answer<ProfilesResponse>> {
    return this.#sendAs(token, 'GET', '/profiles');
  }

  getProfileByMvpd(token: string, mvpd: string, identity = ''): Promise<Answer<ProfileByMvpdResponse>> {
    return this.#sendAs(token, 'GET', `/profiles/${encodeURIComponent(mvpd)}`, identified({}, identity));
  }

  getProfileByCode(token: string, code: string): Promise<Answer<ProfileByCodeResponse>> {
    return this.#sendAs(token, 'GET', `/profiles/code/${encodeURIComponent(code)}`);
  }

  preauthorize(
    token: string,
    mvpd: string,
    resources: readonly string[],
  ): Promise<Answer<PreauthorizeResponse>> {
    return this.#sendAs(
      token,
      'POST',
      `/decisions/preauthorize/${encodeURIComponent(mvpd)}`,
      json({ resources }),
    );
  }

  /** `identity` is that of a promotional temporary pass. */
  authorize(
    token: string,
    mvpd: string,
    resource: string,
    identity = '',
  ): Promise<Answer<AuthorizeResponse>> {
    const init = identified(json({ resources: [resource] }), identity);
    return this.#sendAs(token, 'POST', `/decisions/authorize/${encodeURIComponent(mvpd)}`, init);
  }

  logout(token: string, mvpd: string, redirectUrl: string): Promise<Answer<LogoutResponse>> {
    const query = new URLSearchParams({ redirectUrl });
    return this.#sendAs(token, 'GET', `/logout/${encodeURIComponent(mvpd)}?${query}`);
  }

  #sendAs<Body>(token: string, method: string, path: string, init: RequestInit = {}): Promise<Answer<Body>> {
    const headers = {
      ...init.headers,
      Authorization: `Bearer ${token}`,
      'AP-Device-Identifier': this.#device.identifier,
    };
    return this.#send(method, `/api/v2/${this.#serviceProvider}${path}`, { ...init, headers });
  }

  async #send<Body>(method: string, path: string, init: RequestInit): Promise<Answer<Body>> {
    const headers = { ...init.headers, Accept: 'application/json', 'X-Device-Info': this.#device.info };
    try {
      return await readAnswer(await this.#fetch(`${this.#origin}${path}`, { ...init, method, headers }));
    } catch {
      return { kind: 'lost' };
    }
  }
}

function json(body: object): RequestInit {
  return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

function identified(init: RequestInit, identity: string): RequestInit {
  if (identity === '') return init;
  return { ...init, headers: { ...init.headers, 'AP-TempPass-Identity': identity } };
}
