import type { TlsIdentity } from '../core/basics.ts';
import type { Strictness } from './accepted-shapes/accepted-shapes.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import { type KnownCatalogue, knownCatalogue } from './catalogue/known.ts';
import { referenceCatalogue } from './catalogue/reference.ts';
import type { RateLimitModel } from './rate-limit/rate-limit.ts';
import { type RateLimit, type RateLimitSettings, rateLimitOf } from './rate-limit/settings.ts';
import type { ExchangeJudge } from './watch/judge.ts';

/** Options of `startSimulator`. Every one may be left out. */
export interface SimulatorOptions {
  /**
   * Address to listen on. Default `127.0.0.1`. The control API accepts loopback only, whatever the
   * host.
   */
  readonly host?: string;
  /** Port to listen on. Default 0: a free one. */
  readonly port?: number;
  /** Listens with HTTPS, with this certificate and key. Default: plain HTTP. */
  readonly tls?: TlsIdentity;
  /** What the simulator knows. Default: the reference catalogue. */
  readonly catalogue?: Catalogue;
  /**
   * Rate limit of each device: its model, or all its settings. Default: that of the catalogue, else
   * `leaky-bucket`.
   */
  readonly rateLimit?: RateLimitModel | RateLimitSettings;
  /**
   * `lenient` also serves the shapes of requests in which real clients depart from the documents;
   * `documented` refuses what a page requires. Default: that of the catalogue, else `lenient`.
   */
  readonly strictness?: Strictness;
  /** Lifetime of an access token. Default 21600. */
  readonly accessTokenLifetimeSeconds?: number;
  /** Lifetime of an authentication session and its code. Default 1800. */
  readonly sessionLifetimeSeconds?: number;
  /** Lifetime of a media token. Default 420. */
  readonly mediaTokenLifetimeSeconds?: number;
  /** Number of exchanges that the journal holds; 0 turns it off. Default 5000. */
  readonly journalEntries?: number;
  /**
   * Bearer token with which the control API also accepts other machines. Default, also for an empty
   * token: this machine only.
   */
  readonly controlToken?: string;
  /**
   * `Host` headers that the control API also accepts from this machine, such as those that a
   * reverse proxy sends. Default: none.
   */
  readonly controlHosts?: readonly string[];
  /**
   * Bearer token that administers the Vantage tenant; provider states issue others. Default
   * `simulator-vantage-administrator`.
   */
  readonly vantageToken?: string;
  /**
   * Name of a document → SHA-256 of the document that the calling program was made from.
   * `/_simulator/health` shows it.
   */
  readonly documents?: Readonly<Record<string, string>>;
  /**
   * File that the state survives a restart in: credentials are on the disk before they are answered,
   * everything else a second later. Default: none.
   */
  readonly stateFile?: string;
  /**
   * Judges the exchanges for the page `GET /_simulator/`, which shows broken rules in red. Called
   * only while somebody watches, at most once a second. Default: none, and no rule is judged.
   */
  readonly judge?: ExchangeJudge;
  /** Returns the real time, milliseconds since the epoch. Default `Date.now`. */
  readonly now?: () => number;
  /** Receives errors inside the simulator, which callers see as a plain 500. */
  readonly onError?: (error: unknown) => void;
}

type Optional = 'onError' | 'controlToken' | 'stateFile' | 'tls' | 'judge';
type FilledIn = 'catalogue' | 'rateLimit';

/** The options with their defaults filled in. */
export type Settings = Required<Omit<SimulatorOptions, Optional | FilledIn>> &
  Pick<SimulatorOptions, Optional> & {
    readonly catalogue: KnownCatalogue;
    readonly rateLimit: RateLimit;
  };

/**
 * Returns the options with their defaults filled in.
 * @throws PassgateError (exit 2) for a catalogue that cannot be used
 */
export function settingsOf(options: SimulatorOptions, documents: Readonly<Record<string, string>>): Settings {
  const catalogue = knownCatalogue(options.catalogue ?? referenceCatalogue);
  const { accessTokenSeconds, sessionSeconds, mediaTokenSeconds } = catalogue.lifetimes;
  return {
    host: '127.0.0.1',
    port: 0,
    strictness: catalogue.strictness,
    accessTokenLifetimeSeconds: accessTokenSeconds ?? 21_600,
    sessionLifetimeSeconds: sessionSeconds ?? 1800,
    mediaTokenLifetimeSeconds: mediaTokenSeconds ?? 420,
    journalEntries: 5000,
    controlHosts: [],
    vantageToken: 'simulator-vantage-administrator',
    documents,
    now: Date.now,
    ...options,
    catalogue,
    rateLimit: rateLimitOf(options.rateLimit ?? catalogue.rateLimit),
  };
}
