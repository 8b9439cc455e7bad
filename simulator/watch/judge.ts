import type { JournalExchange } from '../journal/journal-exchange.ts';

/** A rule that an exchange broke. */
export interface JudgeFinding {
  /** Id of the rule, such as `AU-04`. */
  readonly rule: string;
  /** The rule in one sentence. */
  readonly sentence: string;
  /** Mandatory; false: recommended. */
  readonly required: boolean;
  /** `sequence` of the exchange that broke it. */
  readonly sequence: number;
  /** What the client did. */
  readonly message: string;
}

/**
 * Judges the exchanges that the journal holds, oldest first. They may begin in the middle of a
 * device's life, and secrets in them are fingerprints.
 */
export type ExchangeJudge = (
  exchanges: readonly JournalExchange[],
) => readonly JudgeFinding[] | Promise<readonly JudgeFinding[]>;
