import { definedOnly, PassgateError, type StageResult, type Verdict } from '../core/index.ts';
import type { BaselineDraft } from './compare-saved.ts';
import { type Baseline, writeBaseline } from './store.ts';

/** The file a run was saved in, or why it was not saved. */
export type SaveOutcome =
  | { readonly path: string }
  | { readonly because: string; readonly error?: PassgateError };

/** What a saved run is named by. */
interface RunToSave extends Pick<Baseline, 'commit'> {
  readonly verdict: Verdict;
  readonly stages: readonly StageResult[];
  /** Version of Passgate. */
  readonly passgate: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
}

/**
 * Saves a run as the baseline of later ones. Only one that passed: whatever else it was would
 * become what is expected. A file that cannot be written is an outcome, as by then there is a
 * report that says more.
 */
export async function saveBaseline(
  { verdict, stages, passgate, startedAt, commit }: RunToSave,
  draft: BaselineDraft | undefined,
): Promise<SaveOutcome> {
  if (verdict !== 'passed') return { because: 'only a run that passed can become a baseline' };
  if (stages.every(({ name, status }) => name !== 'baseline' || status === 'skipped')) {
    return { because: 'the stage baseline did not run' };
  }
  if (draft === undefined) return { because: 'a baseline exists already and stays unchanged' };
  const facts = { savedAt: startedAt, passgate, ...definedOnly({ commit }) };
  try {
    await writeBaseline(draft.path, { ...draft.baseline, ...facts });
  } catch (error) {
    if (!(error instanceof PassgateError)) throw error;
    return { because: 'the file cannot be written', error };
  }
  return { path: draft.path };
}
