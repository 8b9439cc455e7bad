import type { ApiName } from '../core/apis.ts';
import type { TargetLimit } from '../core/limit.ts';
import type { Catalogue } from '../simulator/index.ts';

export { type ApiName, apiNames } from '../core/apis.ts';
export type { Target } from '../core/target.ts';
export type { Catalogue } from '../simulator/index.ts';

/**
 * A provider under test, as `passgate.config.ts` describes it. Secrets come from the environment,
 * never from here.
 */
export interface TargetConfig {
  /**
   * One origin for all APIs, `https://sp.auth.example`, or the origin of each API that the target
   * serves: the others are then no part of what is judged there. No path, no trailing slash.
   */
  readonly baseUrl: string | Readonly<Partial<Record<ApiName, string>>>;
  readonly serviceProvider?: string;
  readonly requestor?: string;
  readonly tenant?: string;
  /**
   * Provider states that cannot be arranged there: their checks stay `unjudged` in plain sight but
   * are not required.
   */
  readonly cannotArrange?: readonly string[];
  /**
   * Without it load is refused on anything but loopback. The cap holds whatever a scenario asks.
   */
  readonly load?: { readonly maxRequestsPerSecond: number };
  /**
   * The rate limit of each device there: Passgate keeps to it, and `load throttling` judges the
   * limiter by it. Without it: Adobe's documented limit.
   */
  readonly limit?: DeclaredLimit;
}

/** A rate limit as its owner declares it; what is left out is as Adobe documents it. */
export interface DeclaredLimit extends Partial<Omit<TargetLimit, 'requestsPerSecond' | 'burst'>> {
  readonly requestsPerSecond: number;
  /** Requests that pass at once after the first. */
  readonly burst: number;
}

export interface PassgateConfig {
  readonly targets?: Readonly<Record<string, TargetConfig>>;
  /**
   * What the simulator knows: a catalogue, the name of an included one (`reference`, `broadcaster`),
   * or the path of a file.
   */
  readonly catalogue?: Catalogue | string;
}

/** Types and returns a configuration: `export default defineConfig({ targets: { … } })`. */
export function defineConfig(config: PassgateConfig): PassgateConfig {
  return config;
}
