import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import type { ApplicationEntry, StatementTrust } from '../catalogue/catalogue.ts';
import { claimsOf } from './claims.ts';
import { randomUUID } from './identifiers.ts';

/**
 * A registered application of the provider's dashboard. Its statement opens the registration of
 * clients.
 */
export interface Application {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** Prefixes of the redirect URIs its clients may name; empty: any. */
  readonly redirectUris: readonly string[];
  readonly scopes: readonly string[];
  /** Ids of the service providers that it may use; absent: all. */
  readonly serviceProviders?: readonly string[];
  /** Requestors that it may use; absent: all. */
  readonly requestors?: readonly string[];
  revoked: boolean;
  /**
   * Whether its clients may ask for a token with their credentials; the dashboard can withdraw
   * that.
   */
  mayUseCredentials: boolean;
  /** Lifetimes that differ from the provider's. */
  readonly accessTokenLifetimeSeconds?: number;
  readonly sessionLifetimeSeconds?: number;
}

/** In what an application differs from the reference one. */
export type ApplicationChanges = Partial<
  Pick<
    Application,
    'accessTokenLifetimeSeconds' | 'sessionLifetimeSeconds' | 'serviceProviders' | 'redirectUris'
  >
>;

export type StatementVerdict =
  | {
      readonly application: Application;
      /** False: the signature could not be checked; the claims were taken as they are. */
      readonly verified: boolean;
    }
  | { readonly error: 'invalid_software_statement' | 'unapproved_software_statement' };

/**
 * Signs and verifies software statements; made once per process, so that statements outlive a
 * reset.
 */
export interface StatementKey {
  sign(softwareId: string, options: { issuedAtMs: number; expiresAtMs?: number }): Promise<string>;
  /** Returns the software id of a statement; undefined if its signature or times are not valid. */
  verify(statement: string, nowMs: number): Promise<string | undefined>;
  /** The key for a snapshot, so that statements also outlive the process. */
  readonly privateJwk: JWK;
}

const algorithm = 'ES256';
const issuer = 'passgate-simulator';

export async function createStatementKey(): Promise<StatementKey> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return statementKeyOf(await exportJWK(privateKey));
}

/** Returns the key of a snapshot. */
export async function statementKeyOf(privateJwk: JWK): Promise<StatementKey> {
  const { d: _, ...publicJwk } = privateJwk;
  const privateKey = await importJWK(privateJwk, algorithm);
  const publicKey = await importJWK(publicJwk, algorithm);
  return {
    privateJwk,
    sign: (softwareId, { issuedAtMs, expiresAtMs }) => {
      const statement = new SignJWT({ software_id: softwareId })
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setIssuer(issuer)
        .setJti(randomUUID())
        .setIssuedAt(Math.floor(issuedAtMs / 1000));
      if (expiresAtMs !== undefined) statement.setExpirationTime(Math.floor(expiresAtMs / 1000));
      return statement.sign(privateKey);
    },
    verify: async (statement, nowMs) => {
      try {
        const { payload } = await jwtVerify(statement, publicKey, {
          algorithms: [algorithm],
          issuer,
          currentDate: new Date(nowMs),
        });
        return typeof payload.software_id === 'string' ? payload.software_id : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

export class Applications {
  readonly #byId = new Map<string, Application>();
  readonly #key: StatementKey;
  /**
   * The application of the statements of `GET /_simulator/software-statement`, unless another kind
   * is requested: the first of the catalogue.
   */
  readonly reference: Application;
  readonly #trust: StatementTrust;

  constructor(
    key: StatementKey,
    [first, ...others]: readonly ApplicationEntry[],
    trust: StatementTrust = 'verify',
  ) {
    this.#key = key;
    this.#trust = trust;
    this.reference = this.#add(first ?? { id: randomUUID() });
    for (const entry of others) this.#add(entry);
  }

  /** Creates an application like the reference one, with an id of its own. */
  create(changes: ApplicationChanges = {}): Application {
    const { revoked: _, mayUseCredentials: __, ...like } = this.reference;
    return this.#add({ ...like, id: randomUUID() }, changes);
  }

  #add({ id, ...entry }: ApplicationEntry, changes: ApplicationChanges = {}): Application {
    const application: Application = {
      name: id,
      version: '1.0.0',
      redirectUris: [],
      scopes: ['api:client:v2'],
      ...entry,
      ...changes,
      id,
      revoked: false,
      mayUseCredentials: true,
    };
    this.#byId.set(id, application);
    return application;
  }

  find(id: string): Application | undefined {
    return this.#byId.get(id);
  }

  all(): Application[] {
    return [...this.#byId.values()];
  }

  /** Restores applications. Those of the catalogue stay as it says, unless they were revoked. */
  restore(applications: readonly Application[]): void {
    for (const { ...application } of applications) {
      const known = this.#byId.get(application.id);
      if (known === undefined) this.#byId.set(application.id, application);
      else {
        known.revoked = application.revoked;
        known.mayUseCredentials = application.mayUseCredentials;
      }
    }
  }

  statementFor(
    application: Application,
    times: { issuedAtMs: number; expiresAtMs?: number },
  ): Promise<string> {
    return this.#key.sign(application.id, times);
  }

  /**
   * Returns the application of a statement, or why it is refused. A revoked or unknown application
   * is not approved; every other fault makes the statement invalid. With the trust `any`, a statement
   * of somebody else's key counts by its claims.
   */
  async judge(statement: string, nowMs: number): Promise<StatementVerdict> {
    const id = await this.#key.verify(statement, nowMs);
    const claimed = id === undefined && this.#trust === 'any' ? claimsOf(statement, nowMs) : undefined;
    if (id === undefined && claimed === undefined) return { error: 'invalid_software_statement' };
    const known = this.#byId.get(id ?? claimed?.id ?? '');
    const application = known ?? (claimed === undefined ? undefined : this.#add(claimed));
    if (application === undefined || application.revoked) return { error: 'unapproved_software_statement' };
    return { application, verified: id !== undefined };
  }
}
