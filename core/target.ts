import { type ApiName, type DocumentMap, mainApi } from './apis.ts';
import type { TargetLimit } from './limit.ts';

/** A provider under test as a run addresses it: every API has its origin. */
export interface Target {
  /** The configured name, the URL that was given, or `simulator` for the embedded one. */
  readonly name: string;
  readonly origins: Readonly<Record<ApiName, string>>;
  /** Where `/_simulator/` answers, also behind a proxy; absent for a real provider. */
  readonly simulatorUrl?: string;
  readonly serviceProvider: string;
  readonly requestor: string;
  readonly tenant: string;
  readonly cannotArrange: readonly string[];
  readonly load?: { readonly maxRequestsPerSecond: number };
  /** Absent: Adobe's documented limit. */
  readonly limit?: TargetLimit;
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
  return [...new Set([first, ...Object.values(others), ...control])];
}

/** A target that load may be sent to, and how. */
export interface AllowedTarget {
  /**
   * Host name, of the target or of a proxy → the one address that was checked; k6 resolves nothing
   * itself. Empty where the URL has an address.
   */
  readonly hosts: Readonly<Record<string, string>>;
  /** Never more than this, whatever the scenario asks; absent on loopback. */
  readonly maxRequestsPerSecond?: number;
  /** `target http://127.0.0.1:8080 resolves to 127.0.0.1`. */
  readonly sentences: readonly string[];
}
