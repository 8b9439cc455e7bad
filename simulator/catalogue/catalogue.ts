import type { Strictness } from '../accepted-shapes/accepted-shapes.ts';
import type { ItemErrorCode } from '../http/enhanced-errors.ts';
import type { RateLimitModel } from '../rate-limit/rate-limit.ts';
import type { RateLimitSettings } from '../rate-limit/settings.ts';

/**
 * What a simulator knows, in the names of one's own service. `defineConfig({ catalogue })`,
 * `simulate --catalogue FILE` and `startSimulator({ catalogue })` take it. Everything but the
 * service providers and the MVPDs may be left out. Where several are allowed, Passgate uses the
 * first. Lifetimes are seconds.
 */
export interface Catalogue {
  readonly serviceProviders: readonly ServiceProviderEntry[];
  readonly mvpds: readonly MvpdEntry[];
  /** Requestors of the registration code service. Default: the ids of the service providers. */
  readonly requestors?: readonly string[];
  /** Registered applications. Default: one, which may use every service provider. */
  readonly applications?: readonly ApplicationEntry[];
  /**
   * What every MVPD decides about a resource, unless its own `resources` differ. Other resources
   * are permitted.
   */
  readonly resources?: ResourceDecisions;
  /**
   * Viewers who sign in; the first one of an MVPD unless another is chosen. Default: a new viewer
   * for each device.
   */
  readonly viewers?: readonly ViewerEntry[];
  /** Vantage tenants. Default: `passgate-tenant`. */
  readonly tenants?: readonly TenantEntry[];
  /** The partner of single sign-on. Default `Apple`. */
  readonly partner?: string;
  readonly lifetimes?: CatalogueLifetimes;
  readonly limits?: CatalogueLimits;
  /** What a media token contains behind its signature. Default `json`. */
  readonly mediaTokenFormat?: MediaTokenFormat;
  /**
   * `verify` (default) refuses a software statement whose signature cannot be checked. `any` takes
   * the claims of such a statement as they are and marks it in the journal, so that a real
   * application registers with its own statement.
   */
  readonly trust?: StatementTrust;
  /** Default `lenient`. */
  readonly strictness?: Strictness;
}

export type MediaTokenFormat = 'json' | 'xml';

export type StatementTrust = 'verify' | 'any';

export interface ServiceProviderEntry {
  readonly id: string;
  /** Default: the id. */
  readonly name?: string;
  /** Domains of its sites. Default: `passgate.example`. */
  readonly domains?: readonly string[];
  /** Ids of the MVPDs that it is integrated with. Default: all. */
  readonly mvpds?: readonly string[];
}

/** Kind of an MVPD in the catalogue; provider states name finer kinds. */
export type CatalogueMvpdKind = 'regular' | 'temppass-basic' | 'temppass-promotional';
export type DegradationRule = 'AuthNAll' | 'AuthZAll' | 'AuthZNone';

/** A TV provider, as every service provider that is integrated with it sees it. */
export interface MvpdEntry {
  readonly id: string;
  /** Default: the id. */
  readonly displayName?: string;
  readonly logoUrl?: string;
  /** Default `regular`. */
  readonly kind?: CatalogueMvpdKind;
  /**
   * Default true. Without an active integration it is absent from the configuration and cannot be
   * used.
   */
  readonly integrated?: boolean;
  /** Whether a browser must finish a logout there. Default: true for `regular`. */
  readonly logoutEndpoint?: boolean;
  /**
   * The browser gets there by a form that submits itself (SAML by POST), not by a redirect. Default
   * false.
   */
  readonly signsInWithForm?: boolean;
  readonly degradation?: DegradationRule;
  /** Lifetime of a sign-in or of a trial. Default: 30 days; 600 for a trial. */
  readonly authenticationTtlSeconds?: number;
  /** How long an authorization is cached. Default: a day. */
  readonly authorizationTtlSeconds?: number;
  /** Identifier at the partner framework; with it the MVPD can be signed in through the partner. */
  readonly platformMappingId?: string;
  /** A mapping without this means that partner sign-in is not configured. Default true. */
  readonly enablePlatformServices?: boolean;
  /** `temppass-promotional`: how many different resources a trial may play. Default 3. */
  readonly maximumResources?: number;
  /** What it decides about resources, where that differs from the catalogue's `resources`. */
  readonly resources?: ResourceDecisions;
  /** A stand-in of the service decides for it. */
  readonly standIn?: boolean;
  /** The certificate to encrypt its viewers' metadata is missing. */
  readonly metadataCertificateMissing?: boolean;
  /** TempPass: configured so that no trial can start. */
  readonly trialUnusable?: boolean;
  /**
   * Refuses the whole request for decisions if every item fails because of the sign-in or the
   * number of resources [errors.md E3].
   */
  readonly refusesAsWhole?: boolean;
}

/** Resource id → `permit`, or the error code of the decision. */
export type ResourceDecisions = Readonly<Record<string, 'permit' | ItemErrorCode>>;

/** A registered application of the dashboard. Its software statement opens the registration. */
export interface ApplicationEntry {
  /** The `software_id` of its statements. */
  readonly id: string;
  readonly name?: string;
  readonly version?: string;
  /** Prefixes of the redirect URIs that its clients may name. Default: any. */
  readonly redirectUris?: readonly string[];
  /** Default `['api:client:v2']`. */
  readonly scopes?: readonly string[];
  /** Ids of the service providers that it may use. Default: all. */
  readonly serviceProviders?: readonly string[];
  /** Requestors that it may use. Default: all. */
  readonly requestors?: readonly string[];
}

/** A viewer with an account at an MVPD, and the metadata of the profile. */
export interface ViewerEntry {
  readonly userId: string;
  /** Id of the MVPD. Default: any. */
  readonly mvpd?: string;
  readonly householdId?: string;
  readonly zip?: string;
  readonly channelIds?: readonly string[];
  readonly maxRating?: { readonly MPAA?: string; readonly VCHIP?: string; readonly URL?: string };
  /**
   * Attributes that are sent encrypted. Default `['zip']`. The value is opaque: the simulator has
   * no certificate of the service provider to encrypt with.
   */
  readonly encrypted?: readonly EncryptableAttribute[];
}

export type EncryptableAttribute = 'userID' | 'householdID' | 'zip';

export interface TenantEntry {
  readonly id: string;
  /** Whether the administrator's token may change it. Default true. */
  readonly administered?: boolean;
}

/** Lifetimes in seconds. An option of the simulator or of an MVPD wins. */
export interface CatalogueLifetimes {
  /** Default 21600. */
  readonly accessTokenSeconds?: number;
  /** An authentication session and its code. Default 1800. */
  readonly sessionSeconds?: number;
  /** Default 420. */
  readonly mediaTokenSeconds?: number;
}

export interface CatalogueLimits {
  /** Resources in one request for preauthorization. Default 5. */
  readonly preauthorizeResources?: number;
  /** Resources in one request for authorization. Default 1. */
  readonly authorizeResources?: number;
  /** Requests of a device: the model, or rate, burst, key, scope and form of the 429. */
  readonly rate?: RateLimitModel | RateLimitSettings;
}
