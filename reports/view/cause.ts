import type { Evidence, StageName, Verdict } from '../../core/index.ts';

/** One cause, with every check that failed or could not be judged because of it. */
export interface Cause {
  readonly verdict: Exclude<Verdict, 'passed'>;
  readonly required: boolean;
  readonly stage: StageName;
  readonly operations: readonly string[];
  /** Of the first check that met the cause. */
  readonly evidence: Evidence;
  readonly checkIds: readonly string[];
  /** One reason of several operations or expectations: the message says it for all of them. */
  readonly isShared?: true;
}
