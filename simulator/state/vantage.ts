import { createHash } from 'node:crypto';
import type { Client } from '../../openapi/generated/vantage-clients.ts';
import { Expiries } from './expiries.ts';
import { randomSecret } from './identifiers.ts';

/** A stored secret: its value cannot be read again. */
export interface VantageSecret {
  readonly hash: string;
  readonly valueDisplay: string;
  readonly startTime: string;
  readonly expiration: string;
  readonly description: string | undefined;
}

export interface VantageClient {
  readonly definition: Client;
  readonly secrets: VantageSecret[];
}

export interface VantageToken {
  /** Tenants of the token's owner. */
  readonly tenantIds: readonly string[];
  readonly administrator: boolean;
  readonly notAfterMs: number;
}

/** The clients of each tenant by id, and the tokens of the tenants. */
export class Vantage {
  readonly #tenants = new Map<string, Map<string, VantageClient>>();
  readonly #tokens = new Map<string, VantageToken>();
  readonly #expiries = new Expiries<string>();

  constructor(tenantIds: readonly string[]) {
    for (const id of tenantIds) this.#tenants.set(id, new Map());
  }

  allow(token: VantageToken, nowMs: number, value: string = randomSecret()): string {
    this.#expiries.free(nowMs, (ended) => this.#tokens.delete(ended));
    this.#tokens.set(value, token);
    this.#expiries.add(value, token.notAfterMs);
    return value;
  }

  tokens(): [value: string, token: VantageToken][] {
    return [...this.#tokens];
  }

  clients(): [tenantId: string, clients: VantageClient[]][] {
    return [...this.#tenants].map(([id, clients]) => [id, [...clients.values()]]);
  }

  restore(tenantId: string, client: VantageClient): void {
    this.#tenants.get(tenantId)?.set(client.definition.clientId, client);
  }

  token(value: string, nowMs: number): VantageToken | undefined {
    const token = this.#tokens.get(value);
    return token !== undefined && token.notAfterMs > nowMs ? token : undefined;
  }

  hasTenant(tenantId: string): boolean {
    return this.#tenants.has(tenantId);
  }

  client(tenantId: string, clientId: string): VantageClient | undefined {
    return this.#tenants.get(tenantId)?.get(clientId);
  }

  addClient(tenantId: string, clientId: string, definition: Client): void {
    this.#tenants.get(tenantId)?.set(clientId, { definition, secrets: [] });
  }

  /** Adds a secret and returns its value, which is stored nowhere. */
  addSecret(client: VantageClient, given: Omit<VantageSecret, 'hash' | 'valueDisplay'>): string {
    const value = randomSecret();
    const hash = createHash('sha256').update(value).digest('hex');
    client.secrets.push({ ...given, hash, valueDisplay: value.slice(0, 3) });
    return value;
  }
}
