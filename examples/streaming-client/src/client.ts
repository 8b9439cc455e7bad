import type { AccessToken, ClientCredentials } from '@passgate/schemas/dcr';
import type { ProfileByCodeResponse } from '@passgate/schemas/rest-v2';

/** What a streaming device says of itself with every request. */
export interface Device {
  /** `fingerprint <Base64>` */
  readonly identifier: string;
  /** Base64 of JSON. */
  readonly info: string;
}

export type Credentials = { readonly id: string; readonly secret: string };
export type Poll = 'pending' | 'signed in' | 'start again' | 'renew the token' | 'slow down' | 'give up';
export type Decision = { readonly play: string } | { readonly refuse: string };

/**
 * A small client of the entitlement API, written by hand with `fetch` alone. Of Passgate it knows the types of answers, which leave
 * nothing behind in JavaScript.
 */
export class StreamingClient {
  readonly #origin: string;
  readonly #device: Device;

  constructor(origin: string, device: Device) {
    this.#origin = origin;
    this.#device = device;
  }

  async register(softwareStatement: string): Promise<Credentials> {
    const answer = await this.#send('POST', '/o/client/register', {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ software_statement: softwareStatement }),
    });
    if (answer.status !== 201) throw new Error(`the application cannot register: ${await answer.text()}`);
    const credentials: ClientCredentials = await answer.json();
    return { id: credentials.client_id, secret: credentials.client_secret };
  }

  async getToken({ id, secret }: Credentials): Promise<string> {
    const answer = await this.#send('POST', '/o/client/token', {
      body: new URLSearchParams({ client_id: id, client_secret: secret, grant_type: 'client_credentials' }),
    });
    if (answer.status !== 201) throw new Error(`there is no token: ${await answer.text()}`);
    const token: AccessToken = await answer.json();
    return token.access_token;
  }

  /** Asks once whether the viewer has signed in on the second screen. */
  async poll(token: string, serviceProvider: string, code: string): Promise<Poll> {
    const answer = await this.#sendAs(token, 'GET', `/api/v2/${serviceProvider}/profiles/code/${code}`);
    if (answer.status === 429) return 'slow down';
    if (answer.status === 401) return 'renew the token';
    if (answer.status >= 500) return 'give up';
    if (answer.status !== 200)
      return (await answer.json()).code === 'invalid_authentication_session' ? 'start again' : 'give up';
    const { profiles }: ProfileByCodeResponse = await answer.json();
    return Object.keys(profiles).length === 0 ? 'pending' : 'signed in';
  }

  /** Asks whether a resource may be played now. */
  async authorize(token: string, serviceProvider: string, mvpd: string, resource: string): Promise<Decision> {
    const path = `/api/v2/${serviceProvider}/decisions/authorize/${mvpd}`;
    const answer = await this.#sendAs(token, 'POST', path, {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ resources: [resource] }),
    });
    if (answer.status !== 200) return { refuse: `status ${answer.status}` };
    const [decision] = (await answer.json()).decisions;
    return decision.authorized ? { play: decision.token.serializedToken } : { refuse: decision.error.code };
  }

  #sendAs(token: string, method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = {
      ...init.headers,
      Authorization: `Bearer ${token}`,
      'AP-Device-Identifier': this.#device.identifier,
    };
    return this.#send(method, path, { ...init, headers });
  }

  #send(method: string, path: string, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, 'X-Device-Info': this.#device.info };
    return fetch(`${this.#origin}${path}`, { ...init, method, headers });
  }
}
