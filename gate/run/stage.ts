import { type Check, type Evidence, messageOf, PassgateError, type StageName } from '../../core/index.ts';
import type { ReportStage } from '../../reports/index.ts';

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
  readonly blockedBy?: (earlier: readonly ReportStage[]) => string | undefined;
  readonly run: (context: Context, onProgress: (progress: Progress) => void) => Promise<readonly Check[]>;
}

export type GateEvent =
  | { readonly kind: 'started'; readonly stage: StageName }
  | { readonly kind: 'progress'; readonly stage: StageName; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly result: ReportStage };

/** A required check that holds. */
export function holds(id: string, title: string): Check {
  return { id, title, verdict: 'passed', required: true, evidence: [] };
}

/** A required check that falls short, or could not be judged, for one reason. */
export function found(verdict: 'failed' | 'unjudged', id: string, title: string, evidence: Evidence): Check {
  return { id, title, verdict, required: true, evidence: [evidence] };
}

/** Mistakes of the user's that no stage can judge: they end the whole run with exit code 2. */
export function isUsageError(error: unknown): boolean {
  return error instanceof PassgateError && ['USAGE', 'CONFIG', 'LOAD_NOT_ALLOWED'].includes(error.code);
}

/**
 * What a stage that threw has judged: an error that stands for exit code 3 (a missing tool, a lost network) or that nobody
 * foresaw leaves the stage unjudged, any other fails it.
 */
export function checkOfError(stage: StageName, error: unknown): Check {
  const title = `${stage} could be carried out`;
  if (error instanceof PassgateError) {
    const verdict = error.exitCode === 3 ? 'unjudged' : 'failed';
    const kind = error.code.toLowerCase().replaceAll('_', '-');
    return found(verdict, `${stage}/run`, title, { kind, message: error.message, hint: error.hint });
  }
  return found('unjudged', `${stage}/run`, title, {
    kind: 'internal',
    message: `${stage} stopped with an unexpected error: ${messageOf(error)}`,
    hint: 'PASSGATE_DEBUG=1 prints the stack; please report it.',
  });
}
