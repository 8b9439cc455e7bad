import type { Application } from './applications.ts';
import { Expiries } from './expiries.ts';
import { randomSecret, randomUUID } from './identifiers.ts';
import type { Client } from './model.ts';

export interface AccessToken {
  readonly client: Client;
  readonly notAfterMs: number;
}

export class Clients {
  readonly #byId = new Map<string, Client>();

  register(application: Application): Client {
    const client: Client = {
      id: randomUUID(),
      secret: randomSecret(),
      application,
      device: undefined,
      otherDevices: undefined,
    };
    this.#byId.set(client.id, client);
    return client;
  }

  find(id: string): Client | undefined {
    return this.#byId.get(id);
  }

  all(): IterableIterator<Client> {
    return this.#byId.values();
  }

  restore(client: Client): void {
    this.#byId.set(client.id, client);
  }

  get size(): number {
    return this.#byId.size;
  }
}

export class Tokens {
  readonly #byValue = new Map<string, AccessToken>();
  readonly #expiries = new Expiries<string>();

  /**
   * Issues a token. `clockMs` is the time of all other devices, if the client's device is ahead of
   * the clock.
   */
  issue(client: Client, nowMs: number, lifetimeSeconds: number, clockMs: number = nowMs): string {
    this.#expiries.free(clockMs, (value) => this.#byValue.delete(value));
    const value = randomSecret();
    this.restore(value, { client, notAfterMs: nowMs + lifetimeSeconds * 1000 });
    return value;
  }

  /** Returns the token if it is known and not expired. */
  find(value: string, nowMs: number): AccessToken | undefined {
    const token = this.#byValue.get(value);
    return token !== undefined && token.notAfterMs > nowMs ? token : undefined;
  }

  /** Ends the tokens of a client. Returns how many were live. */
  end(client: Client, nowMs: number): number {
    let ended = 0;
    for (const [value, token] of this.#byValue) {
      if (token.client !== client) continue;
      this.#byValue.delete(value);
      if (token.notAfterMs > nowMs) ended += 1;
    }
    return ended;
  }

  /** Returns the tokens without their values. */
  issued(): IterableIterator<AccessToken> {
    return this.#byValue.values();
  }

  all(): IterableIterator<[value: string, token: AccessToken]> {
    return this.#byValue.entries();
  }

  restore(value: string, token: AccessToken): void {
    this.#byValue.set(value, token);
    this.#expiries.add(value, token.notAfterMs);
  }

  get size(): number {
    return this.#byValue.size;
  }
}
