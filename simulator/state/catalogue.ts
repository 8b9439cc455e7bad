import type { ItemErrorCode } from '../http/enhanced-errors.ts';

/**
 * Kind of an MVPD in the catalogue; a provider state names one of the finer kinds of
 * `contracts/states.ts`.
 */
export type CatalogueMvpdKind = 'regular' | 'temppass-basic' | 'temppass-promotional';
export type DegradationRule = 'AuthNAll' | 'AuthZAll' | 'AuthZNone';

/** A TV provider and its integration with the service provider. Lifetimes are seconds. */
export interface Mvpd {
  readonly id: string;
  readonly displayName: string;
  readonly kind: CatalogueMvpdKind;
  /** Without an active integration it is absent from the configuration and cannot be used. */
  readonly integrated: boolean;
  /** Whether a browser must finish a logout there. */
  readonly logoutEndpoint: boolean;
  readonly degradation?: DegradationRule;
  readonly authenticationTtlSeconds: number;
  readonly authorizationTtlSeconds: number;
  /** Identifier at the partner framework; with it the MVPD can be signed in through the partner. */
  readonly platformMappingId?: string;
  /** A mapping without this means that partner sign-in is not configured. */
  readonly enablePlatformServices?: boolean;
  /** TempPass, promotional: how many different resources a trial may play. */
  readonly maximumResources?: number;
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
  /** Resources that this MVPD answers with an error instead of a permit. */
  readonly troubledResources: Readonly<Record<string, ItemErrorCode>>;
}

const common: Readonly<Record<string, ItemErrorCode>> = {
  'premium-sports': 'authorization_denied_by_mvpd',
  'late-night': 'authorization_denied_by_parental_controls',
  'dropped-line': 'network_received_error',
  'dead-line': 'network_connection_timeout',
  'slow-line': 'maximum_execution_time_exceeded',
  'ended-session': 'authorization_denied_by_session_invalidated',
  'away-from-home': 'authorization_denied_by_hba_policies',
  'unknown-viewer': 'identity_not_recognized_by_mvpd',
  'broken-decision': 'internal_server_error',
};

const regular = {
  kind: 'regular',
  integrated: true,
  logoutEndpoint: true,
  authenticationTtlSeconds: 30 * 86_400,
  authorizationTtlSeconds: 86_400,
  troubledResources: common,
} as const;

const temporary = {
  ...regular,
  logoutEndpoint: false,
  troubledResources: { 'broken-decision': 'internal_server_error' },
} as const;

/**
 * What the simulator knows without configuration: an MVPD of every documented kind. The first is
 * the default.
 */
export const mvpds: readonly Mvpd[] = [
  { ...regular, id: 'Cablevision', displayName: 'Cablevision' },
  { ...regular, id: 'NorthCable', displayName: 'North Cable' },
  { ...regular, id: 'HarborTel', displayName: 'Harbor Telephone', logoutEndpoint: false },
  {
    ...regular,
    id: 'SummitDish',
    displayName: 'Summit Dish',
    platformMappingId: 'com.summitdish',
    enablePlatformServices: true,
  },
  {
    ...regular,
    id: 'ValleyFiber',
    displayName: 'Valley Fiber',
    platformMappingId: 'com.valleyfiber',
    enablePlatformServices: false,
  },
  {
    ...temporary,
    id: 'TempPass_Basic',
    displayName: 'Ten minutes for everybody',
    kind: 'temppass-basic',
    authenticationTtlSeconds: 600,
  },
  {
    ...temporary,
    id: 'TempPass_Promotional',
    displayName: 'Three shows with your address',
    kind: 'temppass-promotional',
    authenticationTtlSeconds: 86_400,
    maximumResources: 3,
  },
  {
    ...temporary,
    id: 'TempPass_Unset',
    displayName: 'A pass that nobody set up',
    kind: 'temppass-basic',
    trialUnusable: true,
  },
  {
    ...regular,
    id: 'DegradedAuthN',
    displayName: 'Degraded at sign-in',
    degradation: 'AuthNAll',
    platformMappingId: 'com.degradedauthn',
    enablePlatformServices: true,
  },
  { ...regular, id: 'DegradedAuthZ', displayName: 'Degraded at decisions', degradation: 'AuthZAll' },
  { ...regular, id: 'DegradedNone', displayName: 'Degraded to denials', degradation: 'AuthZNone' },
  { ...regular, id: 'StandInCable', displayName: 'Stand-in Cable', standIn: true },
  { ...regular, id: 'WholeCable', displayName: 'All or nothing', refusesAsWhole: true },
  {
    ...regular,
    id: 'KeylessCable',
    displayName: 'Keyless Cable',
    metadataCertificateMissing: true,
    platformMappingId: 'com.keylesscable',
    enablePlatformServices: true,
  },
  {
    ...regular,
    id: 'ClosedCable',
    displayName: 'Closed Cable',
    integrated: false,
    platformMappingId: 'com.closedcable',
  },
];

export const serviceProvider = {
  id: 'REF30',
  name: 'Passgate reference site',
  domains: ['passgate.example', 'tv.passgate.example'],
} as const;

/** Known to the service, but the applications of this simulator may not use it. */
export const foreignServiceProvider = 'REF40';

export const requestor = serviceProvider.id;
export const tenantId = 'passgate-tenant';
/** A tenant that exists, but that the administrator of the other one may not change. */
export const foreignTenantId = 'neighbour-tenant';
export const partner = 'Apple';

/** "Maximum number of resources" of the dashboard; the usual values. */
export const maximumResources = { preauthorize: 5, authorize: 1 } as const;

const byId: ReadonlyMap<string, Mvpd> = new Map(mvpds.map((mvpd) => [mvpd.id, mvpd]));

export function findMvpd(id: string): Mvpd | undefined {
  return byId.get(id);
}

export const defaultMvpd = mvpds[0]?.id ?? '';
