import { PassgateError } from '../core/index.ts';
import type { DraftBaseline } from '../gate/run/context.ts';
import { type Report, writeBaseline } from '../reports/index.ts';

/** Where a run was kept, or why it was not. */
export type Keeping =
  | { readonly path: string }
  | { readonly because: string; readonly error?: PassgateError };

/**
 * Keeps a run as the baseline of later ones. Only one that holds: whatever else it was would become what is expected. A place that
 * cannot be written to is told, as by then there is a report that says more.
 */
export async function keepBaseline(
  { verdict, run, stages }: Pick<Report, 'verdict' | 'run' | 'stages'>,
  draft: DraftBaseline | undefined,
): Promise<Keeping> {
  if (verdict !== 'passed') return { because: 'only a run that holds becomes one' };
  if (stages.every(({ name, status }) => name !== 'baseline' || status === 'skipped')) {
    return { because: 'the stage baseline did not run' };
  }
  if (draft === undefined) return { because: 'there is one already, which stays as it is' };
  const { versions, commit, startedAt } = run;
  try {
    await writeBaseline(draft.path, {
      ...draft.baseline,
      savedAt: startedAt,
      passgate: versions.passgate,
      ...(commit === undefined ? {} : { commit }),
    });
  } catch (error) {
    if (!(error instanceof PassgateError)) throw error;
    return { because: 'it cannot be written', error };
  }
  return { path: draft.path };
}
