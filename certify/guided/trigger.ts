/** What makes the app do a step, in place of a person. */
export type Trigger = (context: TriggerContext) => Promise<TriggerEnd>;

/** What a trigger is told. */
export interface TriggerContext {
  readonly step: string;
  /** The TV provider of the step; undefined where the catalogue has none for it. */
  readonly mvpd: string | undefined;
  /** Code to enter on a second screen; for its trigger only. */
  readonly code: string | undefined;
  /** Aborted when its time is over, or the session ends. */
  readonly signal: AbortSignal;
  /** The clock of the session, milliseconds since the epoch. */
  now(): number;
  /** Lets time of the session's clock pass. */
  sleep(ms: number): Promise<void>;
}

/** How a trigger ended; `why` is a whole sentence about what was wrong with it. */
export type TriggerEnd = { readonly ok: true } | { readonly ok: false; readonly why: string };
