import { type Check, PassgateError, type StageName, type StageResult } from '../../core/index.ts';

/** How far a stage is, as every room reports it. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly text: string;
}

/** One stage of the gate. `Context` is what the stages share; the runner only hands it on. */
export interface GateStage<Context> {
  readonly name: StageName;
  /** Why earlier stages left this one nothing to judge; `undefined` lets it run. */
  readonly blockedBy?: (earlier: readonly StageResult[]) => string | undefined;
  readonly run: (context: Context, onProgress: (progress: Progress) => void) => Promise<readonly Check[]>;
}

export type GateEvent =
  | { readonly kind: 'started'; readonly stage: StageName }
  | { readonly kind: 'progress'; readonly stage: StageName; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly result: StageResult };

/** Mistakes of the user's that no stage can judge: they end the whole run with exit code 2. */
export function isUsageError(error: unknown): boolean {
  return error instanceof PassgateError && ['USAGE', 'CONFIG', 'LOAD_NOT_ALLOWED'].includes(error.code);
}
