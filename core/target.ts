import { type ApiName, apiNames, type DocumentMap, mainApi } from './apis.ts';
import type { TargetLimit } from './limit.ts';
import type { ProviderHooks, ProviderNames } from './provider-hooks.ts';
import type { SecretKind } from './secret-kinds.ts';

export type {
  DegradeRequest,
  DenyRequest,
  ExpireRequest,
  HookDevice,
  ProviderHooks,
  RevokeRequest,
  SignInRequest,
} from './provider-hooks.ts';
export type { SecretKind } from './secret-kinds.ts';

/**
 * The origin of each API that a target serves. An API without one is no part of what is judged there.
 */
export type ApiOrigins = Readonly<Partial<Record<ApiName, string>>>;

/**
 * Provider states: a name, a name with parameters, a pattern (`*` stands for any text), or all but
 * those of a list.
 */
export type StatePattern = string | { readonly except: readonly string[] };

/** A provider under test as a run addresses it. Hooks and names are those of a real provider. */
export interface Target extends ProviderHooks, ProviderNames {
  /** The configured name, the URL that was given, or `simulator` for the embedded one. */
  readonly name: string;
  readonly origins: ApiOrigins;
  /** Where `/_simulator/` answers, also behind a proxy; absent for a real provider. */
  readonly simulatorUrl?: string;
  readonly serviceProvider: string;
  readonly requestor: string;
  readonly tenant: string;
  readonly cannotArrange: readonly StatePattern[];
  readonly load?: { readonly maxRequestsPerSecond: number };
  /** Absent: Adobe's documented limit. */
  readonly limit?: TargetLimit;
  /**
   * Returns what the command of the configuration printed for a secret. It is a function so that no
   * file of a run holds it; `secretOf` asks it.
   */
  readonly printedSecret?: (kind: SecretKind) => string | undefined;
}

/** A target that has answered, and what answered. */
export interface ResolvedTarget {
  readonly target: Target;
  /** `embedded` is a simulator that Passgate started itself; `provider` is none. */
  readonly kind: 'embedded' | 'simulator' | 'provider';
  /** The documents that a simulator says it was made from; absent for a real provider. */
  readonly madeFrom?: DocumentMap;
}

/**
 * Returns the origins that load reaches: of all APIs, as fleets register at one and scenarios load
 * the others, and of the control API.
 */
export function loadedOrigins({ origins, simulatorUrl }: Target): readonly string[] {
  const { [mainApi]: first, ...others } = origins;
  const control = simulatorUrl === undefined ? [] : [simulatorUrl];
  return [...new Set([...(first === undefined ? [] : [first]), ...Object.values(others), ...control])];
}

/** Returns the APIs that have an origin, in the order of the registry. */
export function servedApis(origins: ApiOrigins): readonly ApiName[] {
  return apiNames.filter((api) => origins[api] !== undefined);
}

/** Returns the origin that stands for a whole target: that of the main API, or of its first one. */
export function mainOrigin(origins: ApiOrigins): string {
  return origins[mainApi] ?? Object.values(origins)[0] ?? '';
}

/**
 * Returns `, serves dcr, rest-v2 (not reggie, vantage-clients)`; empty for a target that serves all
 * APIs.
 */
export function servedText(origins: ApiOrigins): string {
  const absent = apiNames.filter((api) => origins[api] === undefined);
  if (absent.length === 0) return '';
  return `, serves ${servedApis(origins).join(', ')} (not ${absent.join(', ')})`;
}

/** A target that load may be sent to, and how. */
export interface AllowedTarget {
  /**
   * Host name, of the target or of a proxy → the one address that was checked; k6 resolves nothing
   * itself. Empty where the URL has an address.
   */
  readonly hosts: Readonly<Record<string, string>>;
  /** All addresses of those names. */
  readonly addresses?: Readonly<Record<string, readonly string[]>>;
  /** Never more than this, whatever the scenario asks; absent on loopback. */
  readonly maxRequestsPerSecond?: number;
  /** `target http://127.0.0.1:8080 resolves to 127.0.0.1`. */
  readonly sentences: readonly string[];
}
