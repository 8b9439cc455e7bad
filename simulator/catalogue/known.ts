import type { MvpdKind } from '../../contracts/states.ts';
import type { Strictness } from '../accepted-shapes/accepted-shapes.ts';
import type { ItemErrorCode } from '../http/enhanced-errors.ts';
import { assertNames } from './assert-names.ts';
import type {
  ApplicationEntry,
  Catalogue,
  CatalogueLifetimes,
  CatalogueLimits,
  MediaTokenFormat,
  MvpdEntry,
  ResourceDecisions,
  StatementTrust,
  TenantEntry,
} from './catalogue.ts';
import { isOfKind, kinds, placeholderFor } from './kinds.ts';
import type { Mvpd } from './mvpd.ts';

export interface ServiceProvider {
  readonly id: string;
  readonly name: string;
  readonly domains: readonly string[];
  /** Those that viewers can choose. */
  readonly mvpds: readonly Mvpd[];
  isIntegrated(mvpd: Mvpd): boolean;
}

/** A catalogue with every default filled in, and found by name. */
export interface KnownCatalogue {
  /** The first service provider; Passgate uses it. */
  readonly serviceProvider: ServiceProvider;
  readonly serviceProviders: ReadonlyMap<string, ServiceProvider>;
  /** The first requestor. */
  readonly requestor: string;
  readonly requestors: ReadonlySet<string>;
  /** Without those that only provider states use. */
  readonly mvpds: readonly Mvpd[];
  /** The first MVPD that is integrated and where viewers sign in. */
  readonly defaultMvpd: Mvpd;
  findMvpd(id: string): Mvpd | undefined;
  findByPlatform(platformMappingId: unknown): Mvpd | undefined;
  mvpdOf(kind: MvpdKind): Mvpd;
  readonly applications: readonly ApplicationEntry[];
  /** User ids. */
  readonly viewers: readonly string[];
  /** The first tenant. */
  readonly tenantId: string;
  readonly tenants: readonly TenantEntry[];
  readonly partner: string;
  readonly lifetimes: CatalogueLifetimes;
  /** How many resources one request for decisions may have. */
  readonly maximumResources: { readonly preauthorize: number; readonly authorize: number };
  readonly trust: StatementTrust;
  readonly mediaTokenFormat: MediaTokenFormat;
  readonly strictness: Strictness;
  /** Absent: as Adobe documents it. */
  readonly rateLimit: CatalogueLimits['rate'];
}

/**
 * Returns the catalogue with every default filled in. Where no MVPD is of a kind that a provider
 * state needs, it adds one that is in no list.
 * @throws PassgateError `CONFIG` (exit 2) or `UNKNOWN_NAME` (exit 2) for names that are missing,
 *   given twice or unknown
 */
export function knownCatalogue(catalogue: Catalogue): KnownCatalogue {
  assertNames(catalogue);
  const mvpds = catalogue.mvpds.map((entry) => mvpdOf(entry, catalogue, true));
  const serviceProviders = catalogue.serviceProviders.map((entry) => serviceProviderOf(entry, mvpds));
  const serviceProvider = present(serviceProviders[0]);
  // States are about the first service provider: an MVPD that only others have is none of theirs.
  const usable = mvpds.filter((mvpd) => !mvpd.integrated || serviceProvider.isIntegrated(mvpd));
  const byKind = new Map(kinds.map((kind) => [kind, usable.find((mvpd) => isOfKind(mvpd, kind))]));
  for (const kind of kinds) {
    if (byKind.get(kind) !== undefined) continue;
    const entry = placeholderFor(kind, new Set(catalogue.mvpds.map(({ id }) => id)));
    byKind.set(kind, mvpdOf(entry, catalogue, false));
  }
  const all = [...new Set([...mvpds, ...byKind.values()])].filter((mvpd) => mvpd !== undefined);
  const byId = new Map(all.map((mvpd) => [mvpd.id, mvpd]));
  const byPlatform = new Map<unknown, Mvpd>();
  // Where several have one id at the partner, the first one has it.
  for (const mvpd of [...all].reverse()) byPlatform.set(mvpd.platformMappingId ?? mvpd, mvpd);
  const kindOf = (kind: MvpdKind): Mvpd => present(byKind.get(kind));
  const requestors = catalogue.requestors ?? catalogue.serviceProviders.map(({ id }) => id);
  const tenants = catalogue.tenants ?? [{ id: 'passgate-tenant' }];
  const { preauthorizeResources = 5, authorizeResources = 1 } = catalogue.limits ?? {};
  return {
    serviceProvider,
    serviceProviders: new Map(serviceProviders.map((one) => [one.id, one])),
    requestor: present(requestors[0]),
    requestors: new Set(requestors),
    mvpds,
    defaultMvpd: kindOf('regular'),
    findMvpd: (id) => byId.get(id),
    findByPlatform: (id) => byPlatform.get(id),
    mvpdOf: kindOf,
    applications: catalogue.applications ?? [{ id: 'passgate-application' }],
    viewers: (catalogue.viewers ?? []).map(({ userId }) => userId),
    tenantId: present(tenants[0]).id,
    tenants,
    partner: catalogue.partner ?? 'Apple',
    lifetimes: catalogue.lifetimes ?? {},
    maximumResources: { preauthorize: preauthorizeResources, authorize: authorizeResources },
    trust: catalogue.trust ?? 'verify',
    mediaTokenFormat: catalogue.mediaTokenFormat ?? 'json',
    strictness: catalogue.strictness ?? 'lenient',
    rateLimit: catalogue.limits?.rate,
  };
}

/** Returns what `assertNames` or the kinds above have made sure of. */
function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A catalogue has no service provider, requestor or tenant.');
  return value;
}

function serviceProviderOf(
  { id, name = id, domains = [], mvpds: integrated }: Catalogue['serviceProviders'][number],
  mvpds: readonly Mvpd[],
): ServiceProvider {
  const named = integrated === undefined ? undefined : new Set(integrated);
  const isIntegrated = (mvpd: Mvpd): boolean =>
    mvpd.integrated && (!mvpd.listed || named === undefined || named.has(mvpd.id));
  // The document wants at least one domain.
  const known = domains.length === 0 ? ['passgate.example'] : domains;
  return { id, name, domains: known, mvpds: mvpds.filter(isIntegrated), isIntegrated };
}

const dayDurationSeconds = 86_400;

function mvpdOf(entry: MvpdEntry, catalogue: Catalogue, listed: boolean): Mvpd {
  const { id, kind = 'regular' } = entry;
  const isTemporary = kind !== 'regular';
  const viewers = (catalogue.viewers ?? []).filter(({ mvpd }) => mvpd === undefined || mvpd === id);
  return {
    displayName: id,
    logoUrl: `https://passgate.example/logos/${encodeURIComponent(id)}.png`,
    integrated: true,
    logoutEndpoint: !isTemporary,
    signsInWithForm: false,
    authenticationTtlSeconds: isTemporary ? 600 : 30 * dayDurationSeconds,
    authorizationTtlSeconds: dayDurationSeconds,
    enablePlatformServices: entry.platformMappingId !== undefined,
    standIn: false,
    metadataCertificateMissing: false,
    trialUnusable: false,
    refusesAsWhole: false,
    ...(kind === 'temppass-promotional' ? { maximumResources: 3 } : {}),
    ...withoutUndefined(entry),
    kind,
    troubledResources: troublesOf({ ...catalogue.resources, ...entry.resources }),
    viewers,
    listed,
  };
}

function withoutUndefined({ resources: _, ...entry }: MvpdEntry): Omit<MvpdEntry, 'resources'> {
  const given = Object.entries(entry).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), id: entry.id };
}

const itemErrorCodes: Readonly<Record<ItemErrorCode, true>> = {
  authorization_denied_by_mvpd: true,
  authorization_denied_by_parental_controls: true,
  network_received_error: true,
  network_connection_timeout: true,
  maximum_execution_time_exceeded: true,
  authorization_denied_by_hba_policies: true,
  authorization_denied_by_session_invalidated: true,
  identity_not_recognized_by_mvpd: true,
  internal_server_error: true,
};

/** What a catalogue may say about a resource. */
export const resourceDecisions = ['permit', ...Object.keys(itemErrorCodes)];

/**
 * Returns the resources with an error, and a resource for each error that none has, because provider
 * states need it.
 */
function troublesOf(resources: ResourceDecisions): Map<string, ItemErrorCode> {
  const troubled = new Map<string, ItemErrorCode>();
  for (const [resource, decision] of Object.entries(resources)) {
    if (decision !== 'permit') troubled.set(resource, decision);
  }
  const caused = new Set(troubled.values());
  for (const code of Object.keys(itemErrorCodes).filter(isItemErrorCode)) {
    if (!caused.has(code)) troubled.set(`passgate-${code}`, code);
  }
  return troubled;
}

function isItemErrorCode(text: string): text is ItemErrorCode {
  return Object.hasOwn(itemErrorCodes, text);
}
