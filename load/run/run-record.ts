import type { Invocation, Target } from '../../core/index.ts';
import type { PlanOptions } from '../plan/options.ts';
import type { PlannedLoad } from '../protocol.ts';

export const runRecordFormat = 'passgate-run/1';

/**
 * All that is needed to judge the lines of a run where it did not run. `run.json` holds it; it has no
 * secrets.
 */
export interface RunRecord {
  readonly format: typeof runRecordFormat;
  /** Its name, or the file of a user's own. */
  readonly scenario: string;
  readonly isProfileRequested: boolean;
  /** The command line that repeats the run, masked; absent where none planned it. */
  readonly invocation?: Invocation;
  readonly plan: PlannedLoad;
  /** Without its hooks. */
  readonly target: Target;
  /** Viewers log in by the hook `signIn` of the target, which is code and in no file. */
  readonly signsIn?: true;
  /** Where the load goes, as it was checked. */
  readonly sentences: readonly string[];
  readonly k6Version: string;
  /** Absent before there is a fleet. */
  readonly setUp?: { readonly durationMs: number; readonly requests: number };
}

type RecordedOptions = Pick<
  PlanOptions,
  'scenario' | 'profile' | 'target' | 'allowed' | 'invocation' | 'masker'
>;

/** Returns the record of a run that is planned. */
export function runRecordOf(
  { scenario, profile, target, allowed, invocation, masker }: RecordedOptions,
  plan: PlannedLoad,
  k6Version: string,
): RunRecord {
  const masked = (words: readonly string[]) => words.map((word) => masker?.text(word) ?? '');
  return {
    format: runRecordFormat,
    scenario,
    isProfileRequested: profile !== undefined,
    ...(invocation === undefined || masker === undefined
      ? {}
      : { invocation: { command: masked(invocation.command), options: masked(invocation.options) } }),
    plan,
    // Functions are not written to a file.
    target: JSON.parse(JSON.stringify(target)),
    ...(target.simulatorUrl === undefined && target.signIn !== undefined ? { signsIn: true } : {}),
    sentences: allowed.sentences,
    k6Version,
  };
}
