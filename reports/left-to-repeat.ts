import type { Check, StageName, StageResult } from '../core/index.ts';
import type { Report, RunConditions } from './report.ts';

/**
 * Returns the ids of the checks that a gate left failed or unjudged and that have not passed since
 * in `newer` reports under the same conditions. A stage that other troubles kept from running is
 * repeated as a whole.
 */
export function leftToRepeat(report: Report, newer: readonly Report[]): readonly string[] {
  return report.stages
    .filter(({ name }) => name !== 'report')
    .flatMap((stage) => {
      const since = newer
        .filter(({ run }) => isComparable(stage.name, run, report.run))
        .flatMap((one) => passedSince(stage.name, one));
      if (since.some(({ isWhole }) => isWhole)) return [];
      const passed = new Set(since.flatMap(({ ids }) => ids));
      return idsOf(stage).filter((id) => !passed.has(id));
    });
}

function idsOf({ name, checks, skipped }: StageResult): readonly string[] {
  if (skipped !== undefined) return skipped.cause === 'not-selected' ? [] : [`${name}/ran`];
  return checks.filter(({ verdict, required }) => required && verdict !== 'passed').map(({ id }) => id);
}

interface Passed {
  /** Nothing was left out of the stage, and all that is required passed. */
  readonly isWhole: boolean;
  readonly ids: readonly string[];
}

function passedSince(name: StageName, { run, stages }: Report): readonly Passed[] {
  return stages
    .filter((stage) => stage.name === name)
    .map(({ status, checks }) => ({
      isWhole: status === 'passed' && run.rerun === undefined,
      ids: checks.filter(isPassed).map(({ id }) => id),
    }));
}

function isPassed({ verdict }: Check): boolean {
  return verdict === 'passed';
}

/**
 * Returns whether a pass in one run says something of a failure in another: the documents ask no
 * target, `verify` asks one in the same way whatever the load, and load depends on every option.
 */
function isComparable(stage: StageName, a: RunConditions, b: RunConditions): boolean {
  if (stage === 'documents') return a.since === b.since;
  if (stage === 'generated' || stage === 'contracts') return true;
  const isSameTarget = a.target.kind === b.target.kind && a.target.name === b.target.name;
  if (stage === 'verify') return isSameTarget && a.strict === b.strict;
  return isSameTarget && optionsText(a) === optionsText(b);
}

function optionsText({ options = [] }: RunConditions): string {
  return JSON.stringify(options);
}
