import { apiNames, isStageTrouble, knownName, PassgateError } from '../../core/index.ts';
import { CheckSelection, stageOfId } from '../run/check-selection.ts';
import { gateStages } from '../stages/index.ts';

interface CheckRequest {
  readonly root: string;
  /** Ids that somebody wants to be judged again. */
  readonly ids: readonly string[];
  /** Ids that earlier reports name: some checks exist only under some conditions. */
  readonly seen: readonly string[];
  readonly isSinceGiven: boolean;
}

/**
 * Returns the checks that a rerun repeats.
 * @throws PassgateError `UNKNOWN_NAME` (exit 2) with the nearest id; `USAGE` for checks that only a
 *   whole run has
 */
export async function selectChecks({ root, ids, seen, isSinceGiven }: CheckRequest): Promise<CheckSelection> {
  const wanted = ids.filter((id) => stageOfId(id) === undefined || !isStageTrouble(id));
  if (wanted.length > 0) {
    const known = [...new Set([...(await knownChecks(root, isSinceGiven)), ...seen])];
    for (const id of wanted) knownName('check', id, known, whereIdsAre);
  }
  const selection = new CheckSelection(ids);
  const ofReport = selection.of('report');
  if (ofReport.length === 0) return selection;
  throw new PassgateError(
    'USAGE',
    `${ofReport.join(' and ')} cannot be repeated: the report judges itself, at the end of every run.`,
    'Repeat another check, or run the whole gate.',
  );
}

const whereIdsAre =
  'Reports name the ids beside `check`; `passgate gate --dry-run --json` prints those that are known before a run.';

/** Returns the ids of all checks that a gate can have, as far as they are known without a run. */
async function knownChecks(root: string, isSinceGiven: boolean): Promise<readonly string[]> {
  const planned = { root, isSinceGiven, kind: 'embedded', apis: apiNames } as const;
  const ids = await Promise.all(gateStages.map(async (stage) => (await stage.knownChecks?.(planned)) ?? []));
  return [...ids.flat(), 'report/schema', 'report/formats'];
}
