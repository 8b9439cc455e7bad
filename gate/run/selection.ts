import { knownName, PassgateError, type StageName, stageNames } from '../../core/index.ts';

/**
 * Returns the stages there are; `baseline` only where the run has something to compare itself with.
 */
export function offeredStages(withBaseline: boolean): readonly (typeof stageNames)[number][] {
  return stageNames.filter((name) => withBaseline || name !== 'baseline');
}

/**
 * Returns the stages to run. `report` is always one of them, because it only shows the results of
 * the others.
 * @throws PassgateError `UNKNOWN_NAME` with the nearest stage; `USAGE` when nothing is left to
 *   judge
 */
export function selectStages(
  only: readonly string[],
  skip: readonly string[],
  withBaseline = false,
): ReadonlySet<StageName> {
  const offered = offeredStages(withBaseline);
  const wanted = only.map((name) => knownName('stage', name, stageNames));
  const unwanted = skip.map((name) => knownName('stage', name, stageNames));
  if (!withBaseline && wanted.includes('baseline')) {
    const message = 'The stage baseline has nothing to compare with.';
    const hint = 'Add --baseline FILE|auto, --save-baseline or --reference NAME|URL.';
    throw new PassgateError('USAGE', message, hint);
  }
  const selected = (wanted.length > 0 ? wanted : offered).filter((name) => !unwanted.includes(name));
  if (!selected.some((name) => name !== 'report')) {
    throw new PassgateError(
      'USAGE',
      'These --only and --skip leave no stage that judges anything.',
      `Stages: ${stageNames.join(', ')}.`,
    );
  }
  if (withBaseline && !selected.includes('baseline')) {
    const message = 'The comparison needs the stage baseline, which is not selected.';
    throw new PassgateError('USAGE', message, 'Remove the comparison, or select the stage baseline.');
  }
  return new Set<StageName>([...selected, 'report']);
}

/** Returns whether a run needs a provider at all. */
export function needsProvider(selected: ReadonlySet<StageName>): boolean {
  return selected.has('verify') || sendsLoad(selected);
}

/** Returns whether a run loads the target. */
export function sendsLoad(selected: ReadonlySet<StageName>): boolean {
  return selected.has('load') || selected.has('baseline');
}
