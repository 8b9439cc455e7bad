import { knownName, PassgateError, type StageName, stageNames } from '../core/index.ts';

/**
 * The stages a run is asked for. `report` is always one of them, because it only tells what the others found.
 * @throws PassgateError `UNKNOWN_NAME` with the nearest stage; `USAGE` when nothing is left to judge
 */
export function selectStages(only: readonly string[], skip: readonly string[]): ReadonlySet<StageName> {
  const wanted = only.map((name) => knownName('stage', name, stageNames));
  const unwanted = skip.map((name) => knownName('stage', name, stageNames));
  const selected = (wanted.length > 0 ? wanted : stageNames).filter((name) => !unwanted.includes(name));
  if (!selected.some((name) => name !== 'report')) {
    throw new PassgateError(
      'USAGE',
      'With these --only and --skip there is no stage left that judges anything.',
      `Stages: ${stageNames.join(', ')}.`,
    );
  }
  return new Set<StageName>([...selected, 'report']);
}

/** Whether a run needs a provider at all. */
export function needsProvider(selected: ReadonlySet<StageName>): boolean {
  return selected.has('verify') || selected.has('load');
}
