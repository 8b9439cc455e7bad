import { type Report, writeBaseline } from '../reports/index.ts';
import type { DraftBaseline } from './context.ts';

/**
 * Keeps a run as the baseline of later ones. Only one that holds: whatever else it was would become what is expected. Answers
 * where it is.
 */
export async function keepBaseline(
  { verdict, run }: Pick<Report, 'verdict' | 'run'>,
  draft: DraftBaseline | undefined,
): Promise<string | undefined> {
  if (draft === undefined || verdict !== 'passed') return undefined;
  const { versions, commit, startedAt } = run;
  await writeBaseline(draft.path, {
    ...draft.baseline,
    savedAt: startedAt,
    passgate: versions.passgate,
    ...(commit === undefined ? {} : { commit }),
  });
  return draft.path;
}
