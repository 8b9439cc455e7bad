/**
 * The result model every room speaks: a stage has checks, a check has a verdict and evidence. Rooms
 * fill it, `reports/` renders it, `gate/` joins it. Failures are data: nothing here is text for one
 * output format.
 */

/**
 * The outcome of a check. `unjudged` could not be judged and is never counted as passed.
 */
export type Verdict = 'passed' | 'failed' | 'unjudged';

export type StageStatus = Verdict | 'skipped';

/** The stages of the gate, in order. */
export const stageNames = [
  'documents',
  'generated',
  'contracts',
  'verify',
  'load',
  'baseline',
  'report',
] as const;

/** `certify` is a run of its own: the gate, which judges providers, does not offer it. */
export type StageName = (typeof stageNames)[number] | 'certify';

/** A request and its answer as they went over the wire, masked; long bodies are cut and say so. */
export interface ExchangeEvidence {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
  /** Absent when no answer came. */
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  };
}

/**
 * Why a check has its verdict: what was expected, what was received (masked), and where to look.
 */
export interface Evidence {
  /**
   * The kind of finding, such as `schema`, `status`, `state`, `threshold`, `drift`, `lockstep`,
   * `target`.
   */
  readonly kind: string;
  readonly message: string;
  /**
   * Operation id of the exchange the finding is about, where it is another than the check's own.
   */
  readonly operation?: string;
  /** JSON pointer into the body; the empty string is the whole body. */
  readonly pointer?: string;
  readonly expected?: string;
  /** What was received instead, masked. */
  readonly received?: string;
  /** The exchange that the finding is about. */
  readonly exchange?: ExchangeEvidence;
  /**
   * The rule that was broken, and where it stands: a place in a document, or a source it was taken
   * from.
   */
  readonly rule?: { readonly text: string; readonly source: string };
  /** A file, a log or a document that shows more. */
  readonly where?: string;
  /** The command or the step that fixes it. */
  readonly hint?: string;
}

export interface Check {
  /** Stable id, unique within the stage: `verify/createSession/authenticate`. */
  readonly id: string;
  readonly title: string;
  /** Operation id, where the check is about one. */
  readonly operation?: string;
  readonly verdict: Verdict;
  /** Only required checks decide the exit code. */
  readonly required: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * Why a stage did not run: the user asked for others, an earlier stage left it nothing to judge, an
 * earlier one failed and the user wanted to stop there (`--bail`), or the run was cut short. Only
 * the first kind lets a run end with exit code 0.
 */
export type SkipCause = 'not-selected' | 'depends' | 'bail' | 'interrupted';

export interface StageResult {
  readonly name: StageName;
  readonly status: StageStatus;
  /** Milliseconds; absent when the stage was skipped. */
  readonly durationMs?: number;
  /**
   * Highest resident memory of the stage's process tree, in bytes; absent where it could not be
   * measured.
   */
  readonly peakRssBytes?: number;
  readonly checks: readonly Check[];
  /** Present exactly when the status is `skipped`. */
  readonly skipped?: { readonly cause: SkipCause; readonly reason: string };
}

/**
 * Returns the status of a stage from its checks: failed before unjudged before passed. A stage
 * without a single required check has judged nothing, so it is `unjudged`.
 */
export function statusOf(checks: readonly Check[]): Verdict {
  const required = checks.filter((check) => check.required);
  if (required.some((check) => check.verdict === 'failed')) return 'failed';
  if (required.length === 0 || required.some((check) => check.verdict === 'unjudged')) return 'unjudged';
  return 'passed';
}

/**
 * Returns the exit code of a run from the statuses of its stages: 1 before 3 before 0. A run of no
 * stage is 3.
 */
export function exitCodeOf(statuses: readonly StageStatus[]): 0 | 1 | 3 {
  if (statuses.includes('failed')) return 1;
  if (statuses.includes('unjudged') || !statuses.includes('passed')) return 3;
  return 0;
}

/** How far a stage is, as every room reports it. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly text: string;
}
