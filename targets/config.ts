import type { MvpdKind, Trouble } from '../contracts/states.ts';
import type { ApiName } from '../core/apis.ts';
import type { TargetLimit } from '../core/limit.ts';
import type { ProviderHooks, SecretKind, StatePattern } from '../core/target.ts';
import type { Catalogue } from '../simulator/index.ts';

export { type ApiName, apiNames } from '../core/apis.ts';
export type {
  DegradeRequest,
  DenyRequest,
  ExpireRequest,
  HookDevice,
  ProviderHooks,
  RevokeRequest,
  SignInRequest,
  StatePattern,
  Target,
} from '../core/target.ts';
export type { Catalogue } from '../simulator/index.ts';
export { type FormSignIn, signInWithForm } from './sign-in-with-form.ts';

/**
 * A provider under test, as `passgate.config.ts` describes it. Secrets come from the environment or
 * from commands, never from here.
 */
export interface TargetConfig extends ProviderHooks {
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
   * are not required. A name stands for all parameters of the state, `*` for any text, and
   * `{ except: […] }` for all states but those. `passgate doctor --target NAME` prints the list.
   */
  readonly cannotArrange?: readonly StatePattern[];
  /**
   * MVPDs of the service provider by kind. What is named here can be brought about; `regular` is
   * by default the first MVPD that viewers sign in at.
   */
  readonly mvpds?: Readonly<Partial<Record<MvpdKind, string>>>;
  /**
   * Resources by what the MVPDs decide about them for a viewer who signs in with `signIn`:
   * `permitted`, `denied`, or the trouble with them.
   */
  readonly resources?: Readonly<Partial<Record<'permitted' | Trouble, string>>>;
  /** A service provider that exists, and that the application may not speak for. */
  readonly foreignServiceProvider?: string;
  /**
   * Without it load is refused on anything but loopback. The cap holds whatever a scenario asks.
   */
  readonly load?: { readonly maxRequestsPerSecond: number };
  /**
   * The rate limit of each device there: Passgate keeps to it, and `load throttling` judges the
   * limiter by it. Without it: Adobe's documented limit.
   */
  readonly limit?: DeclaredLimit;
  /**
   * Commands that print the secrets of this target, where no variable of its own has them
   * (`PASSGATE_SOFTWARE_STATEMENT_<NAME>`). Each is run once for a run, when the target is a real
   * provider.
   */
  readonly secrets?: Readonly<Partial<Record<SecretKind, SecretCommand>>>;
  /**
   * What must hold under load there, in place of the thresholds of the whole configuration for the
   * same figure: `['getProfileByCode p99 < 400ms']`. See docs/own-load.md.
   */
  readonly thresholds?: readonly string[];
}

/** A command that prints a secret, and nothing else, on its standard output. */
export interface SecretCommand {
  /** The program and its arguments, without a shell: `['vault', 'kv', 'get', '-field=value', 'pass/staging']`. */
  readonly command: readonly string[];
}

/** A rate limit as its owner declares it; what is left out is as Adobe documents it. */
export interface DeclaredLimit extends Partial<Omit<TargetLimit, 'requestsPerSecond' | 'burst'>> {
  readonly requestsPerSecond: number;
  /** Requests that pass at once after the first. */
  readonly burst: number;
}

/**
 * A part of an arrival curve. Within `duration` (`30s`, `1m30s`, `0s` for a jump) the number of devices
 * goes in a straight line to `target`, or the devices that start each second to `rate`.
 */
export type StageConfig =
  | { readonly duration: string; readonly target: number }
  | { readonly duration: string; readonly rate: number };

/** Files by what is in them. */
export interface FeedersConfig {
  /** Columns `deviceIdentifier`, `forwardedFor`, `deviceInfo`. */
  readonly devices?: string;
  /** Column `mvpd`: where the viewers of devices sign in. */
  readonly mvpds?: string;
  /** Column `resource`: what devices request decisions about. */
  readonly resources?: string;
}

export interface PassgateConfig {
  readonly targets?: Readonly<Record<string, TargetConfig>>;
  /**
   * What the simulator knows: a catalogue, the name of an included one (`reference`, `broadcaster`),
   * or the path of a file.
   */
  readonly catalogue?: Catalogue | string;
  /**
   * What must hold under load: `'[scenario:] [operation] metric comparison value'`, such as
   * `getProfileByCode p99 < 200ms` or `polling: failed rate < 0.1%`. See docs/own-load.md.
   */
  readonly thresholds?: readonly string[];
  /**
   * Profiles of one's own for load, by name: `load SCENARIO --profile evening` runs the stages
   * `evening`. See docs/own-load.md.
   */
  readonly stages?: Readonly<Record<string, readonly StageConfig[]>>;
  /**
   * CSV or JSON files with what the devices of `load` have. Relative paths begin at the folder of the
   * configuration. See docs/own-load.md.
   */
  readonly feeders?: FeedersConfig;
}

/** Types and returns a configuration: `export default defineConfig({ targets: { … } })`. */
export function defineConfig(config: PassgateConfig): PassgateConfig {
  return config;
}
