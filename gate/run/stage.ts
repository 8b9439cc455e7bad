import {
  type Check,
  PassgateError,
  type Progress,
  type StageName,
  type StageResult,
} from '../../core/index.ts';

/** What a stage hands on: its checks, and what later stages and the report use of its work. */
export interface StageOutcome<Produced> {
  readonly checks: readonly Check[];
  readonly produced?: Partial<Produced>;
}

/** What earlier stages of a run came to. */
export interface Earlier<Produced> {
  readonly stages: readonly StageResult[];
  readonly produced: Partial<Produced>;
}

/**
 * One stage of the gate. `Context` is what all stages share and none changes, `Produced` what they
 * hand on. The runner knows neither.
 */
export interface GateStage<Context, Produced = object> {
  readonly name: StageName;
  /** Returns why earlier stages left this one nothing to judge; `undefined` lets it run. */
  readonly blockedBy?: (earlier: readonly StageResult[]) => string | undefined;
  readonly run: (
    context: Context,
    earlier: Earlier<Produced>,
    onProgress: (progress: Progress) => void,
  ) => Promise<StageOutcome<Produced>>;
}

export type GateEvent =
  | { readonly kind: 'started'; readonly stage: StageName }
  | { readonly kind: 'progress'; readonly stage: StageName; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly result: StageResult };

/**
 * Returns whether an error is a mistake of the user's that no stage can judge: it ends the run with
 * exit code 2.
 */
export function isUsageError(error: unknown): boolean {
  return error instanceof PassgateError && ['USAGE', 'CONFIG', 'LOAD_NOT_ALLOWED'].includes(error.code);
}
