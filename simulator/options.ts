import type { RateLimitModel } from './rate-limit/rate-limit.ts';

export interface SimulatorOptions {
  /** Default `127.0.0.1`. Control answers loopback only, whatever the host. */
  readonly host?: string;
  /** Default 0: a free one. */
  readonly port?: number;
  /** Default `one-time-burst`. */
  readonly rateLimit?: RateLimitModel;
  /** Default 21600. */
  readonly accessTokenLifetimeSeconds?: number;
  /** Validity of a session and its code. Default 1800. */
  readonly sessionLifetimeSeconds?: number;
  /** Default 420. */
  readonly mediaTokenLifetimeSeconds?: number;
  /** Exchanges the journal keeps; 0 turns it off. Default 5000. */
  readonly journalEntries?: number;
  /** With it as a bearer token control also obeys other machines; an empty one is none. Default: this machine only. */
  readonly controlToken?: string;
  /** Values of the `Host` header under which control also obeys this machine: those that a reverse proxy sends. Default: none. */
  readonly controlHosts?: readonly string[];
  /** A bearer token that administers the tenant; states give others. Default `simulator-vantage-administrator`. */
  readonly vantageToken?: string;
  /** Name of a document → SHA-256 of what the program was made from; told by `/_simulator/health`. */
  readonly documents?: Readonly<Record<string, string>>;
  /** The real clock, milliseconds since the epoch. */
  readonly now?: () => number;
  /** Told of a failure inside the simulator, which callers see as a plain 500. */
  readonly onError?: (error: unknown) => void;
}

type Optional = 'onError' | 'controlToken';

export type Settings = Required<Omit<SimulatorOptions, Optional>> & Pick<SimulatorOptions, Optional>;

export function settingsOf(options: SimulatorOptions, documents: Readonly<Record<string, string>>): Settings {
  return {
    host: '127.0.0.1',
    port: 0,
    rateLimit: 'one-time-burst',
    accessTokenLifetimeSeconds: 21_600,
    sessionLifetimeSeconds: 1800,
    mediaTokenLifetimeSeconds: 420,
    journalEntries: 5000,
    controlHosts: [],
    vantageToken: 'simulator-vantage-administrator',
    documents,
    now: Date.now,
    ...options,
  };
}
