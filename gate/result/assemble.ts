import { definedOnly, type StageName, type StageResult } from '../../core/index.ts';
import { type Report, type RunConditions, reportSchema } from '../../reports/index.ts';
import { verdictOf } from './verdict.ts';

export interface Assembly {
  readonly conditions: Pick<
    RunConditions,
    | 'command'
    | 'options'
    | 'versions'
    | 'platform'
    | 'machine'
    | 'commit'
    | 'comparison'
    | 'since'
    | 'strict'
    | 'rerun'
    | 'startedAt'
    | 'target'
    | 'environment'
  >;
  readonly durationMs: number;
  readonly documents: Report['documents'];
  /** All stages of such a run, in order, and the selected ones. */
  readonly offered: readonly StageName[];
  readonly selected: ReadonlySet<StageName>;
  /** Results so far, in order; stages without one were not reached. */
  readonly stages: readonly StageResult[];
  readonly complete: boolean;
  readonly cutDuring?: StageName;
  readonly coverage: Report['coverage'];
  readonly load: Report['load'];
}

/** Joins what a run found into a report, also one that was not finished. */
export function assembleReport(given: Assembly): Report {
  const stages = given.offered.map(
    (name) => given.stages.find((stage) => stage.name === name) ?? notReached(name, given.selected),
  );
  // The report judges nothing and is always written: it does not count as a stage that was reached.
  const requested = stages.filter((stage) => stage.name !== 'report' && given.selected.has(stage.name));
  const ended = requested.filter((stage) => stage.status !== 'skipped' && stage.name !== given.cutDuring);
  return {
    schema: reportSchema,
    ...verdictOf(stages, given.complete),
    run: {
      ...given.conditions,
      durationMs: given.durationMs,
      complete: given.complete,
      reached: {
        ended: ended.length,
        asked: requested.length,
        ...definedOnly({ during: given.cutDuring }),
      },
    },
    documents: given.documents,
    stages,
    coverage: given.coverage,
    load: given.load,
  };
}

function notReached(name: StageName, selected: ReadonlySet<StageName>): StageResult {
  const skip = selected.has(name)
    ? ({ cause: 'interrupted', reason: 'the run ended before this stage' } as const)
    : ({ cause: 'not-selected', reason: 'not selected' } as const);
  return { name, status: 'skipped', checks: [], skipped: skip };
}
