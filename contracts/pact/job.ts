import type { Check } from '../../core/index.ts';
import type { RowFilter } from './filter.ts';

/**
 * What the process of the Pact core is told (as JSON, its first argument) and what it answers (JSON
 * lines on the file descriptor `answersFd`). The core runs in a process of its own because it
 * prints to standard output, reports its use to its makers unless the environment forbids it,
 * cannot be cancelled, and may crash.
 */
export type PactJob =
  | { readonly kind: 'contracts'; readonly root: string; readonly rawDir: string; readonly filter: RowFilter }
  | { readonly kind: 'verify'; readonly interactions: readonly VerifyItem[] };

export interface VerifyItem {
  /** A pact file with this one interaction. */
  readonly pactFile: string;
  readonly provider: string;
  readonly providerUrl: string;
  readonly statesUrl: string;
  /** Milliseconds that a state may take to be arranged, where that is longer than an answer. */
  readonly statesTimeoutMs?: number;
}

export type PactProcessMessage =
  | { readonly kind: 'check'; readonly check: Check }
  | { readonly kind: 'verified'; readonly index: number; readonly problems: readonly PactProblem[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'error'; readonly message: string };

/** A mismatch in the Pact core's words. */
export interface PactProblem {
  readonly kind: string;
  readonly message: string;
  readonly pointer?: string;
  readonly expected?: string;
  readonly received?: string;
}

export const answersFd = 4;
