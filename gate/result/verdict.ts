import type { StageResult, Verdict } from '../../core/index.ts';

/**
 * Returns the verdict of a run. It is `passed` only when the run was complete, some stage beside
 * `report` judged something, and every stage passed or was not selected: a stage skipped for any
 * other reason is unjudged.
 */
export function verdictOf(
  stages: readonly StageResult[],
  complete: boolean,
): { verdict: Verdict; exitCode: 0 | 1 | 3 } {
  if (stages.some((stage) => stage.status === 'failed')) return { verdict: 'failed', exitCode: 1 };
  const judged = stages.some((stage) => stage.name !== 'report' && stage.status === 'passed');
  const all = stages.every((stage) => stage.status === 'passed' || stage.skipped?.cause === 'not-selected');
  return complete && judged && all
    ? { verdict: 'passed', exitCode: 0 }
    : { verdict: 'unjudged', exitCode: 3 };
}
